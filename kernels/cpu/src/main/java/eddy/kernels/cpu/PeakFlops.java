package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Chains;
import eddy.kernels.cpu.loops.Lanes;

/**
 * What the cores' multiply-add units can do at best: independent chains of multiply-adds that touch
 * no memory, on all threads at once.
 */
final class PeakFlops {
  private static final int STEPS = 200_000;
  private static final long NANOS = 1_000_000_000L;

  /** Where results go, so that nothing is optimised away. */
  private static volatile float sink;

  private PeakFlops() {}

  /** GFLOP/s of all threads together: the best of many short slices in about a second. */
  static double measure(Workers workers) {
    int threads = workers.threads();
    double best = 0;
    long end = System.nanoTime() + NANOS;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      workers.run(threads, _ -> sink = Chains.run(STEPS));
      double flops = 2.0 * Chains.COUNT * Lanes.VL * STEPS * threads;
      best = Math.max(best, flops / (System.nanoTime() - start));
    }
    return best;
  }
}
