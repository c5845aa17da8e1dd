package eddy.kernels.cpu.loops;

import eddy.kernels.cpu.loops.vector.VectorNorms;

/** Sums and scalings of group and layer normalisation. */
public final class Norms {
  private Norms() {}

  /** Σ (x − around). */
  public static double sumAround(float[] x, int from, int length, float around) {
    return VectorNorms.sumAround(x, from, length, around);
  }

  /** Σ (x − around)². */
  public static double squaresAround(float[] x, int from, int length, float around) {
    return VectorNorms.squaresAround(x, from, length, around);
  }

  /** (x − mean) · scale + shift. */
  public static void normalise(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    VectorNorms.normalise(x, from, mean, scale, shift, to, length);
  }

  /** silu((x − mean) · scale + shift). */
  public static void normaliseSilu(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    VectorNorms.normaliseSilu(x, from, mean, scale, shift, to, length);
  }

  /**
   * Layer normalisation of up to one vector of tokens, each lane a token.
   *
   * @param step elements from one channel to the next
   * @param lanes tokens, at most {@link Lanes#VL}
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
    VectorNorms.layerNorm(x, from, to, step, channels, lanes, eps, weight, bias);
  }
}
