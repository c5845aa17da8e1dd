package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.FLOATS;
import static eddy.kernels.cpu.loops.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Element-wise functions on ranges of arrays. The result may overwrite an operand in place; other
 * overlaps are not allowed. Vectors may be read, but never written, past the end of a range.
 */
public final class Maps {
  /** For {@link #swish}: x · sigmoid(x). */
  public static final float SILU = -VectorMath.LOG2_E;

  /** For {@link #swish}: x · sigmoid(1.702 x). */
  public static final float QUICK_GELU = -1.702f * VectorMath.LOG2_E;

  private Maps() {}

  /**
   * x · sigmoid(s · x).
   *
   * @param slope −s · log₂e
   */
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

  /** a · gelu(b). */
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

  /** x + by, one number for all. */
  public static void shift(float[] in, int from, float by, float[] out, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, in, from + i).add(by).intoArray(out, to + i);
    }
    for (; i < length; i++) {
      out[to + i] = in[from + i] + by;
    }
  }

  /** a + b. */
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

  /** a · b. */
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
