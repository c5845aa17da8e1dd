package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.VL;

import eddy.op.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Element-wise functions on ranges of arrays. The result may overwrite an operand in place; other
 * overlaps are not allowed.
 */
final class Elementwise {
  private Elementwise() {}

  static void activate(
      Activation activation, float[] in, int from, float[] out, int to, int length) {
    switch (activation) {
      case NONE -> System.arraycopy(in, from, out, to, length);
      case SILU -> swish(in, from, out, to, length, -VectorMath.LOG2_E);
      case QUICK_GELU -> swish(in, from, out, to, length, -1.702f * VectorMath.LOG2_E);
      case GELU -> gelu(in, from, out, to, length);
    }
  }

  private static void swish(float[] in, int from, float[] out, int to, int length, float slope) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      VectorMath.swish(FloatVector.fromArray(FLOATS, in, from + i), slope).intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      VectorMath.swish(FloatVector.fromArray(FLOATS, in, from + i, mask), slope)
          .intoArray(out, to + i, mask);
    }
  }

  private static void gelu(float[] in, int from, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      VectorMath.gelu(FloatVector.fromArray(FLOATS, in, from + i)).intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      VectorMath.gelu(FloatVector.fromArray(FLOATS, in, from + i, mask))
          .intoArray(out, to + i, mask);
    }
  }

  /** a · gelu(b). */
  static void geglu(float[] x, int a, int b, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, x, a + i)
          .mul(VectorMath.gelu(FloatVector.fromArray(FLOATS, x, b + i)))
          .intoArray(out, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector.fromArray(FLOATS, x, a + i, mask)
          .mul(VectorMath.gelu(FloatVector.fromArray(FLOATS, x, b + i, mask)))
          .intoArray(out, to + i, mask);
    }
  }

  /** Adds one number, in place. */
  static void shift(float[] x, int from, int length, float by) {
    shift(x, from, by, x, from, length);
  }

  /** x + by. */
  static void shift(float[] x, int from, float by, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = x[from + i] + by;
    }
  }

  static void add(float[] x, int a, int b, float[] out, int to, int length) {
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

  static void mul(float[] x, int a, int b, float[] out, int to, int length) {
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
