package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Triad;
import eddy.kernels.cpu.loops.shape.Lanes;
import java.util.Arrays;

/** What memory can deliver to all cores at best, by STREAM's triad. */
final class Bandwidth {
  /** Of each of the three arrays: 128 MiB, more than caches hold. */
  private static final int ELEMENTS = 1 << 25;

  /** Elements that a thread does at a time; a multiple of every vector's length. */
  private static final int TASK = 1 << 18;

  private static final int WARM_UP_CALLS = 20_000;
  private static final long NANOS = 1_000_000_000L;

  private Bandwidth() {}

  /**
   * The best of many passes in about a second. That the processor reads what it is going to write
   * over isn't counted.
   *
   * @return bytes a second
   */
  static double measure(WorkerThreads workers) {
    float[] a = new float[ELEMENTS];
    float[] b = new float[ELEMENTS];
    float[] y = new float[ELEMENTS];
    // Memory that nobody has written to isn't there yet.
    Arrays.fill(a, 1);
    Arrays.fill(b, 2);
    for (int i = 0; i < WARM_UP_CALLS; i++) {
      Triad.run(a, b, y, 0, Lanes.VL);
    }
    double best = 0;
    long end = System.nanoTime() + NANOS;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      workers.run(ELEMENTS / TASK, task -> Triad.run(a, b, y, task * TASK, (task + 1) * TASK));
      double bytes = 3.0 * Float.BYTES * ELEMENTS;
      best = Math.max(best, bytes / ((System.nanoTime() - start) * 1e-9));
    }
    return best;
  }
}
