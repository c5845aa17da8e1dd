package eddy.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.event.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressPrinterTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private ProgressPrinter printer(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new ProgressPrinter(new Io(stream, stream, terminal, null), () -> now);
  }

  private void steps(ProgressPrinter printer, int total, double seconds) {
    for (int i = 1; i <= total; i++) {
      now += (long) (seconds * 1e9);
      printer.accept(new Progress.StepDone(i, total));
    }
  }

  private String text() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void plainLinesAreFew() {
    steps(printer(false), 1000, 0.5);
    assertThat(text().lines()).hasSizeBetween(9, 12);
    assertThat(text())
        .contains("eddy: step 500/1000, 2.0 steps/s, 4 min 10 s left")
        .contains("eddy: step 1000/1000, 2.0 steps/s")
        .doesNotContain("\u001b", "\r");
  }

  @Test
  void fewStepsAreAllShown() {
    steps(printer(false), 4, 2);
    assertThat(text().lines())
        .containsExactly(
            "eddy: step 1/4",
            "eddy: step 2/4, 2.0 s/step, 4 s left",
            "eddy: step 3/4, 2.0 s/step, 2 s left",
            "eddy: step 4/4, 2.0 s/step");
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    ProgressPrinter printer = printer(true);
    steps(printer, 4, 2);
    printer.finish();
    assertThat(text())
        .doesNotContain("\n")
        .contains("\r\u001b[K[############............] step 2/4, 2.0 s/step, 4 s left")
        .endsWith("\r\u001b[K");
  }

  @ParameterizedTest
  @CsvSource({"0.2, 1 s", "59, 59 s", "60, 1 min 00 s", "3599, 59 min 59 s", "7620, 2 h 07 min"})
  void durations(double seconds, String text) {
    assertThat(ProgressPrinter.duration(seconds)).isEqualTo(text);
  }
}
