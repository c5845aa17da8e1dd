package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** {@link eddy.kernels.cpu.loops.Chains} with the Vector API. */
public final class VectorChains {
  private VectorChains() {}

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
      a = x.fma(a, y);
      b = x.fma(b, y);
      c = x.fma(c, y);
      d = x.fma(d, y);
      e = x.fma(e, y);
      f = x.fma(f, y);
      g = x.fma(g, y);
      h = x.fma(h, y);
      i = x.fma(i, y);
      j = x.fma(j, y);
    }
    FloatVector sum = a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j);
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
