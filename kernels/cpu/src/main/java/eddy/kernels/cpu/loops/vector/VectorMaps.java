package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** {@link eddy.kernels.cpu.loops.Maps} with the Vector API. */
public final class VectorMaps {
  private VectorMaps() {}

  public static void swish(float[] in, int from, float[] out, int to, int length, float slope) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      VectorMath.swish(FloatVector.fromArray(FLOATS, in, from + i), slope).intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      VectorMath.swish(FloatVector.fromArray(FLOATS, in, from + i), slope)
          .intoArray(out, to + i, mask);
    }
  }

  /** x · Φ(x). */
  public static void gelu(float[] in, int from, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      VectorMath.gelu(FloatVector.fromArray(FLOATS, in, from + i)).intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      VectorMath.gelu(FloatVector.fromArray(FLOATS, in, from + i)).intoArray(out, to + i, mask);
    }
  }

  public static void geglu(float[] x, int a, int b, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, x, a + i)
          .mul(VectorMath.gelu(FloatVector.fromArray(FLOATS, x, b + i)))
          .intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector.fromArray(FLOATS, x, a + i)
          .mul(VectorMath.gelu(FloatVector.fromArray(FLOATS, x, b + i)))
          .intoArray(out, to + i, mask);
    }
  }

  public static void shift(float[] in, int from, float by, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, in, from + i).add(by).intoArray(out, to + i);
    }
    for (; i < length; i++) {
      out[to + i] = in[from + i] + by;
    }
  }

  public static void add(float[] x, int a, int b, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, x, a + i)
          .add(FloatVector.fromArray(FLOATS, x, b + i))
          .intoArray(out, to + i);
    }
    for (; i < length; i++) {
      out[to + i] = x[a + i] + x[b + i];
    }
  }

  public static void mul(float[] x, int a, int b, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, x, a + i)
          .mul(FloatVector.fromArray(FLOATS, x, b + i))
          .intoArray(out, to + i);
    }
    for (; i < length; i++) {
      out[to + i] = x[a + i] * x[b + i];
    }
  }
}
