package eddy.cli.terminal;

import eddy.event.Progress;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Shows how a generation goes: on a terminal one line that is written over, with a bar; elsewhere a
 * line for about every tenth of the steps.
 */
public final class ProgressPrinter implements Consumer<Progress> {
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Io io;
  private final LongSupplier nanos;
  private long firstStepEnd;
  private int linesShown;

  /** Whether the line may be there. */
  private boolean shown;

  /**
   * @param nanos the clock, as {@link System#nanoTime}
   */
  public ProgressPrinter(Io io, LongSupplier nanos) {
    this.io = io;
    this.nanos = nanos;
  }

  @Override
  public void accept(Progress event) {
    switch (event) {
      case Progress.StageBegun(String name) -> stage(name);
      case Progress.StepDone(int done, int total) -> step(done, total);
      case Progress.Warning _ -> {
        if (io.terminal() && shown) {
          io.err().print(CLEAR);
        }
        io.tell(event);
      }
      case Progress.Report _, Progress.DeviceNote _, Progress.Note _ -> io.tell(event);
      case Progress.Preview _ -> {} // its file is written elsewhere
    }
  }

  private void stage(String name) {
    if (io.terminal()) {
      show(CLEAR + name + " ...");
    } else {
      io.note(name);
    }
  }

  private void step(int done, int total) {
    long now = nanos.getAsLong();
    if (done <= 1) {
      firstStepEnd = now;
      linesShown = 0;
    }
    // The first step also warms up the machine, so the speed is that of the others.
    double secondsPerStep = done <= 1 ? Double.NaN : (now - firstStepEnd) * 1e-9 / (done - 1);
    String line =
        "step " + done + "/" + total + speed(secondsPerStep) + left(secondsPerStep, total - done);
    if (io.terminal()) {
      int filled = (int) ((long) BAR * done / total);
      show(CLEAR + "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + line);
    } else if (done == total || 10L * done / total > linesShown) {
      linesShown = (int) (10L * done / total);
      io.note(line);
    }
  }

  /** Removes the line on a terminal; to be called at the end. */
  public void finish() {
    if (io.terminal()) {
      show(CLEAR);
    }
  }

  private void show(String text) {
    if (Interruption.isStopping()) {
      return; // the last word has been said
    }
    shown = true;
    io.err().print(text);
    io.err().flush();
  }

  private static String speed(double secondsPerStep) {
    if (!(secondsPerStep > 0)) {
      return "";
    }
    return secondsPerStep > 1
        ? String.format(Locale.ROOT, ", %.1f s/step", secondsPerStep)
        : String.format(Locale.ROOT, ", %.1f steps/s", 1 / secondsPerStep);
  }

  private static String left(double secondsPerStep, int steps) {
    if (!(secondsPerStep > 0) || steps == 0) {
      return "";
    }
    return ", " + duration(secondsPerStep * steps) + " left";
  }

  /** Such as {@code 4 s}, {@code 3 min 05 s} or {@code 2 h 07 min}; rounded up. */
  static String duration(double seconds) {
    long s = (long) Math.ceil(Math.round(seconds * 1000) / 1000.0);
    if (s < 60) {
      return s + " s";
    }
    if (s < 3600) {
      return String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60);
    }
    return String.format(Locale.ROOT, "%d h %02d min", s / 3600, s % 3600 / 60);
  }
}
