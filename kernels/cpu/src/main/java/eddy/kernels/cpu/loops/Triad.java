package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.FLOATS;
import static eddy.kernels.cpu.loops.Lanes.VL;

import jdk.incubator.vector.FloatVector;

/** STREAM's triad: next to no arithmetic for the memory it moves. */
public final class Triad {
  private Triad() {}

  /** y[i] = a[i] + 3 · b[i] from {@code from} to {@code to}, a multiple of vectors apart. */
  public static void run(float[] a, float[] b, float[] y, int from, int to) {
    FloatVector three = FloatVector.broadcast(FLOATS, 3f);
    for (int i = from; i < to; i += VL) {
      FloatVector sum =
          FloatVector.fromArray(FLOATS, b, i).fma(three, FloatVector.fromArray(FLOATS, a, i));
      sum.intoArray(y, i);
    }
  }
}
