package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.scalar.ScalarMath.multiplyAdd;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.shape.Slopes;

/** {@link eddy.kernels.cpu.loops.Norms} in plain Java. */
public final class ScalarNorms {
  private ScalarNorms() {}

  /** In four sums, which don't wait for each other. */
  public static double sumAround(float[] x, int from, int length, float around) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i <= from + length - 4; i += 4) {
      s0 += x[i] - around;
      s1 += x[i + 1] - around;
      s2 += x[i + 2] - around;
      s3 += x[i + 3] - around;
    }
    for (; i < from + length; i++) {
      s0 += x[i] - around;
    }
    return s0 + s1 + s2 + s3;
  }

  public static double squaresAround(float[] x, int from, int length, float around) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i <= from + length - 4; i += 4) {
      s0 += square(x[i] - around);
      s1 += square(x[i + 1] - around);
      s2 += square(x[i + 2] - around);
      s3 += square(x[i + 3] - around);
    }
    for (; i < from + length; i++) {
      s0 += square(x[i] - around);
    }
    return s0 + s1 + s2 + s3;
  }

  private static double square(double d) {
    return d * d;
  }

  public static void normalise(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    for (int i = 0; i < length; i++) {
      x[to + i] = multiplyAdd(x[from + i] - mean, scale, shift);
    }
  }

  public static void normaliseSilu(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    for (int i = 0; i < length; i++) {
      x[to + i] = ScalarMath.swish(multiplyAdd(x[from + i] - mean, scale, shift), Slopes.SILU);
    }
  }

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
    double[] sums = new double[VL];
    double[] squares = new double[VL];
    for (int c = 0, i = from; c < channels; c++, i += step) {
      for (int lane = 0; lane < lanes; lane++) {
        sums[lane] += x[i + lane];
      }
    }
    float[] means = new float[VL];
    for (int lane = 0; lane < lanes; lane++) {
      means[lane] = (float) (sums[lane] / channels);
    }
    for (int c = 0, i = from; c < channels; c++, i += step) {
      for (int lane = 0; lane < lanes; lane++) {
        squares[lane] += square(x[i + lane] - means[lane]);
      }
    }
    float[] scales = new float[VL];
    for (int lane = 0; lane < lanes; lane++) {
      // The variance was taken around a rounded mean; this makes that good.
      double rest = sums[lane] / channels - means[lane];
      double variance = Math.max(0, squares[lane] / channels - rest * rest);
      scales[lane] = (float) (1 / Math.sqrt(variance + eps));
    }
    for (int c = 0, i = from, o = to; c < channels; c++, i += step, o += step) {
      for (int lane = 0; lane < lanes; lane++) {
        float y = (x[i + lane] - means[lane]) * scales[lane];
        x[o + lane] = multiplyAdd(y, weight[c], bias[c]);
      }
    }
  }
}
