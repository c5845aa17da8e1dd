package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * What the cores' multiply-add units can do at best: independent chains of multiply-adds that touch
 * no memory, on all threads at once.
 */
final class PeakFlops {
  private static final int CHAINS = 12;
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
      workers.run(threads, _ -> sink = chains(STEPS));
      double flops = 2.0 * CHAINS * VL * STEPS * threads;
      best = Math.max(best, flops / (System.nanoTime() - start));
    }
    return best;
  }

  private static float chains(int steps) {
    FloatVector x = FloatVector.broadcast(FLOATS, 0.999f);
    FloatVector y = FloatVector.broadcast(FLOATS, 0.5f);
    FloatVector a = y;
    FloatVector b = y;
    FloatVector c = y;
    FloatVector d = y;
    FloatVector e = y;
    FloatVector f = y;
    FloatVector g = y;
    FloatVector h = y;
    FloatVector i = y;
    FloatVector j = y;
    FloatVector k = y;
    FloatVector l = y;
    for (int n = 0; n < steps; n++) {
      a = a.fma(x, y);
      b = b.fma(x, y);
      c = c.fma(x, y);
      d = d.fma(x, y);
      e = e.fma(x, y);
      f = f.fma(x, y);
      g = g.fma(x, y);
      h = h.fma(x, y);
      i = i.fma(x, y);
      j = j.fma(x, y);
      k = k.fma(x, y);
      l = l.fma(x, y);
    }
    FloatVector sum = a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).add(k);
    return sum.add(l).reduceLanes(VectorOperators.ADD);
  }
}
