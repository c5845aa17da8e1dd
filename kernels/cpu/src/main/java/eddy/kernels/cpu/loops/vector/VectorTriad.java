package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;

/** {@link eddy.kernels.cpu.loops.Triad} with the Vector API. */
public final class VectorTriad {
  private VectorTriad() {}

  public static void run(float[] a, float[] b, float[] y, int from, int to) {
    FloatVector three = FloatVector.broadcast(FLOATS, 3f);
    for (int i = from; i < to; i += VL) {
      FloatVector sum =
          FloatVector.fromArray(FLOATS, b, i).fma(three, FloatVector.fromArray(FLOATS, a, i));
      sum.intoArray(y, i);
    }
  }
}
