package eddy.benchkit.check;

import eddy.benchkit.BenchDevice;
import eddy.benchkit.cases.OpCases;
import eddy.cli.terminal.Flags;
import eddy.error.CancelledException;
import eddy.error.EddyException;
import eddy.report.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All parts of a check, one after the other, whatever becomes of those before. */
final class CheckRun {
  // After which share of the time no more work of a part is begun; what one leaves the next ones
  // have. Small cases find most mistakes, real sizes take as long as one lets them.
  private static final double SMALL_UNTIL = 0.35;
  private static final double REPEATS_UNTIL = 0.45;
  private static final double MEMORY_UNTIL = 0.55;
  private static final double PICTURE_UNTIL = 0.65;
  private static final double SIZES_UNTIL = 0.82;
  private static final double SPEED_UNTIL = 1;

  /**
   * A part with what came of it.
   *
   * @param seconds that it took
   */
  record Done(String name, Finding finding, double seconds) {}

  private final CheckContext context;
  private final Consumer<Done> listener;
  private final List<Done> done = new ArrayList<>();

  /**
   * Of a device.
   *
   * @param listener is told each part when it is done
   */
  CheckRun(CheckContext context, Consumer<Done> listener) {
    this.context = context;
    this.listener = listener;
  }

  /** Runs the parts. */
  List<Done> run() {
    DevicePart device = new DevicePart(context);
    find(device, Double.POSITIVE_INFINITY);
    BenchDevice measured = device.measured();
    Reckoner reckoner =
        new Reckoner(
            measured == null ? 0 : measured.peakFlops(),
            measured == null ? 0 : measured.bandwidth(),
            GpuModel.of(context.device().info()));
    find(
        new OpsPart(context, reckoner, OpCases.all(), false, SMALL_UNTIL),
        Double.POSITIVE_INFINITY);
    find(new DeterminismPart(context, REPEATS_UNTIL), REPEATS_UNTIL);
    find(new MemoryPart(context, MEMORY_UNTIL), MEMORY_UNTIL);
    find(new PicturePart(context, PICTURE_UNTIL), PICTURE_UNTIL);
    find(new OpsPart(context, reckoner, OpCases.all(), true, SIZES_UNTIL), SIZES_UNTIL);
    find(new SpeedPart(context, device, reckoner, SPEED_UNTIL), SPEED_UNTIL);
    return List.copyOf(done);
  }

  private void find(CheckPart part, double until) {
    double start = context.budget().spent();
    context.io().note(part.name());
    Finding finding =
        context.budget().left(until) > 0
            ? found(part)
            : Finding.of(PartOutcome.LEFT_OUT, "there was no time left; allow more with --minutes");
    Done one = new Done(part.name(), finding, context.budget().spent() - start);
    done.add(one);
    listener.accept(one);
  }

  /** What a part finds; a failure of the part itself is one of its findings. */
  private static Finding found(CheckPart part) {
    try {
      return part.find();
    } catch (CancelledException e) {
      throw e;
    } catch (EddyException e) {
      return Finding.of(PartOutcome.FAILED, e.message(Flags.WORDING));
    } catch (RuntimeException e) {
      return bug(e);
    } catch (OutOfMemoryError e) {
      return Finding.of(PartOutcome.FAILED, outOfMemory());
    }
  }

  /** What to do about it, in a sentence. */
  static String outOfMemory() {
    return "Java ran out of memory: it may use "
        + Bytes.text(Runtime.getRuntime().maxMemory())
        + "; allow more with EDDY_JAVA_OPTS=-Xmx12g, for instance.";
  }

  private static Finding bug(RuntimeException e) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("exception", e.toString());
    figures.put("trace", Arrays.stream(e.getStackTrace()).map(String::valueOf).toList());
    return new Finding(
        PartOutcome.FAILED,
        "a bug in Eddy: " + e.toString().lines().findFirst().orElse(""),
        List.of(),
        figures);
  }
}
