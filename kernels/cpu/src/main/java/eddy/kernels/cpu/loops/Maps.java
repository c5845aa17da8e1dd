package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarMaps;
import eddy.kernels.cpu.loops.vector.VectorMaps;

/**
 * Element-wise functions on ranges of arrays. The result may overwrite an operand in place; other
 * overlaps are not allowed. Vectors may be read, but never written, past the end of a range.
 */
public final class Maps {
  private Maps() {}

  /**
   * x · sigmoid(s · x).
   *
   * @param slope −s · log₂e, such as those of {@link eddy.kernels.cpu.loops.shape.Slopes}
   */
  public static void swish(float[] in, int from, float[] out, int to, int length, float slope) {
    if (VECTORS) {
      VectorMaps.swish(in, from, out, to, length, slope);
    } else {
      ScalarMaps.swish(in, from, out, to, length, slope);
    }
  }

  /** x · Φ(x), Φ being the normal distribution's. */
  public static void gelu(float[] in, int from, float[] out, int to, int length) {
    if (VECTORS) {
      VectorMaps.gelu(in, from, out, to, length);
    } else {
      ScalarMaps.gelu(in, from, out, to, length);
    }
  }

  /** a · gelu(b). */
  public static void geglu(float[] x, int a, int b, float[] out, int to, int length) {
    if (VECTORS) {
      VectorMaps.geglu(x, a, b, out, to, length);
    } else {
      ScalarMaps.geglu(x, a, b, out, to, length);
    }
  }

  /** x + by, one number for all. */
  public static void shift(float[] in, int from, float by, float[] out, int to, int length) {
    if (VECTORS) {
      VectorMaps.shift(in, from, by, out, to, length);
    } else {
      ScalarMaps.shift(in, from, by, out, to, length);
    }
  }

  /** a + b. */
  public static void add(float[] x, int a, int b, float[] out, int to, int length) {
    if (VECTORS) {
      VectorMaps.add(x, a, b, out, to, length);
    } else {
      ScalarMaps.add(x, a, b, out, to, length);
    }
  }

  /** a · b. */
  public static void mul(float[] x, int a, int b, float[] out, int to, int length) {
    if (VECTORS) {
      VectorMaps.mul(x, a, b, out, to, length);
    } else {
      ScalarMaps.mul(x, a, b, out, to, length);
    }
  }
}
