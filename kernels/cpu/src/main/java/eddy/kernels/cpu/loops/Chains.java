package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Multiply-adds that touch no memory: what the arithmetic units can do at best. */
public final class Chains {
  /** Independent chains: enough to hide the latency, few enough for 16 registers. */
  public static final int COUNT = 10;

  private Chains() {}

  /**
   * {@code steps} multiply-adds of a vector in each of {@link #COUNT} chains.
   *
   * @return a number that depends on all of them
   */
  public static float run(int steps) {
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
    }
    FloatVector sum = a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j);
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
