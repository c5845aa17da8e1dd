package eddy.kernels.gpu.peak;

import eddy.backend.Executable;
import eddy.kernels.gpu.GpuProgram;
import java.util.function.Function;

/** Finds out how many multiply-adds a device does in a second. */
public final class PeakFlops {
  /**
   * A kernel shorter than this says more about its start and its clock, a much longer one may be
   * killed on a GPU that also draws the screen.
   */
  private static final double LEAST_SECONDS = 0.02;

  /** Work-items for each compute unit: many more than it holds at a time. */
  private static final int ITEMS = 8192;

  private static final int FIRST_STEPS = 16;
  private static final int MOST_STEPS = 1 << 24;
  private static final int RUNS = 30;

  private PeakFlops() {}

  /**
   * Makes kernels longer until they are long enough, and takes the best of thirty.
   *
   * @param prepare makes a program ready to run
   * @param computeUnits of the device
   * @return GFLOP/s, a multiply-add counting two
   */
  public static double measure(
      Function<GpuProgram, ? extends Executable> prepare, int computeUnits) {
    int items = Math.multiplyExact(computeUnits, ITEMS);
    int steps = FIRST_STEPS;
    while (best(prepare, items, steps, 2) < LEAST_SECONDS && steps < MOST_STEPS) {
      steps *= 2;
    }
    return PeakPrograms.flops(items, steps) / best(prepare, items, steps, RUNS) * 1e-9;
  }

  /** Seconds. */
  private static double best(
      Function<GpuProgram, ? extends Executable> prepare, int items, int steps, int runs) {
    double best = Double.POSITIVE_INFINITY;
    try (Executable executable = prepare.apply(PeakPrograms.multiplyAdds(items, steps))) {
      for (int i = 0; i < runs; i++) {
        best = Math.min(best, executable.time().seconds());
      }
    }
    return best;
  }
}
