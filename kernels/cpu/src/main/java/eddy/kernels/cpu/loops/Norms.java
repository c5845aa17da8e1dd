package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarNorms;
import eddy.kernels.cpu.loops.vector.VectorNorms;

/**
 * Sums and scalings of group and layer normalisation.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code loops.scalar}</td><td>four sums in double, which don't wait for each
 *     other</td></tr>
 * <tr><td>{@code loops.vector}</td><td>two vectors of sums in fp32, whose lanes are added up in
 *     double; in layer-norm each lane is a token</td></tr>
 * </table>
 */
public final class Norms {
  private Norms() {}

  /** Σ (x − around). */
  public static double sumAround(float[] x, int from, int length, float around) {
    return VECTORS
        ? VectorNorms.sumAround(x, from, length, around)
        : ScalarNorms.sumAround(x, from, length, around);
  }

  /** Σ (x − around)². */
  public static double squaresAround(float[] x, int from, int length, float around) {
    return VECTORS
        ? VectorNorms.squaresAround(x, from, length, around)
        : ScalarNorms.squaresAround(x, from, length, around);
  }

  /** (x − mean) · scale + shift. */
  public static void normalise(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    if (VECTORS) {
      VectorNorms.normalise(x, from, mean, scale, shift, to, length);
    } else {
      ScalarNorms.normalise(x, from, mean, scale, shift, to, length);
    }
  }

  /** silu((x − mean) · scale + shift). */
  public static void normaliseSilu(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    if (VECTORS) {
      VectorNorms.normaliseSilu(x, from, mean, scale, shift, to, length);
    } else {
      ScalarNorms.normaliseSilu(x, from, mean, scale, shift, to, length);
    }
  }

  /**
   * Layer normalisation of up to one vector of tokens, each lane a token.
   *
   * @param step elements from one channel to the next
   * @param lanes tokens, at most {@code VL}
   */
  public static void layerNorm(
      float[] x,
      int from,
      int to,
      int step,
      int channels,
      int lanes,
      float eps,
      float[] weight,
      float[] bias) {
    if (VECTORS) {
      VectorNorms.layerNorm(x, from, to, step, channels, lanes, eps, weight, bias);
    } else {
      ScalarNorms.layerNorm(x, from, to, step, channels, lanes, eps, weight, bias);
    }
  }
}
