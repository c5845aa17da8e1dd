package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Chains;
import eddy.kernels.cpu.loops.shape.Lanes;

/**
 * What the cores' multiply-add units can do at best: independent chains of multiply-adds that touch
 * no memory, on all threads at once.
 */
final class CpuPeak {
  private static final int STEPS = 200_000;

  /** Short calls before the long ones: enough for C2 to compile the method, not the loop in it. */
  private static final int WARM_UP_CALLS = 20_000;

  private static final int WARM_UP_STEPS = 20;
  private static final long NANOS = 1_000_000_000L;

  /** Where results go, so that nothing is optimised away. */
  private static volatile float sink;

  private CpuPeak() {}

  /** GFLOP/s of all threads together: the best of many short slices in about a second. */
  static double measure(WorkerThreads workers) {
    for (int i = 0; i < WARM_UP_CALLS; i++) {
      sink = Chains.run(WARM_UP_STEPS);
    }
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
