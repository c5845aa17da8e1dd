package eddy.kernels.gpu.peak;

import eddy.backend.Executable;
import eddy.kernels.gpu.GpuProgram;
import java.util.function.Function;

/**
 * Finds out how many bytes a device's memory moves in a second, where only the host has a clock.
 */
public final class PeakBandwidth {
  private static final int RUNS = 5;

  private PeakBandwidth() {}

  /**
   * What further triads add to a run, which leaves out what it costs to start one.
   *
   * @param prepare makes a program ready to run
   * @param memoryBytes that may be taken for the arrays
   * @return bytes a second
   */
  public static double measure(
      Function<GpuProgram, ? extends Executable> prepare, long memoryBytes) {
    int elements = PeakPrograms.triadElements(memoryBytes);
    double once = best(prepare, elements, 1);
    double often = best(prepare, elements, 1 + RUNS);
    return often > once ? RUNS * PeakPrograms.triadBytes(elements) / (often - once) : 0;
  }

  /** Seconds. */
  private static double best(
      Function<GpuProgram, ? extends Executable> prepare, int elements, int triads) {
    double best = Double.POSITIVE_INFINITY;
    try (Executable executable = prepare.apply(PeakPrograms.triads(elements, triads))) {
      for (int i = 0; i < RUNS; i++) {
        best = Math.min(best, executable.time().seconds());
      }
    }
    return best;
  }
}
