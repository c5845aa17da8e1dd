package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.shape.Lanes.NR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

/** {@link eddy.kernels.cpu.loops.Softmaxes} in plain Java. */
public final class ScalarSoftmaxes {
  private ScalarSoftmaxes() {}

  public static void update(float[] scores, int from, int step, int n, float[] stats, int lane) {
    for (int l = 0; l < VL; l++) {
      float before = stats[lane + l];
      float max = before;
      for (int j = 0, i = from + l; j < n; j++, i += step) {
        max = scores[i] > max ? scores[i] : max;
      }
      float sum = 0f;
      for (int j = 0, i = from + l; j < n; j++, i += step) {
        float e = ScalarMath.exp2(scores[i] - max);
        scores[i] = e;
        sum += e;
      }
      float shrink = ScalarMath.exp2(before - max);
      stats[lane + l] = max;
      stats[NR + lane + l] = ScalarMath.multiplyAdd(stats[NR + lane + l], shrink, sum);
      stats[2 * NR + lane + l] = shrink;
    }
  }

  public static void scaleRows(float[] x, int from, int rows, int step, float[] stats, int lane) {
    for (int r = 0, i = from; r < rows; r++, i += step) {
      for (int l = 0; l < VL; l++) {
        x[i + l] *= stats[2 * NR + lane + l];
      }
    }
  }

  public static void copyScaled(
      float[] in, int from, int inStep, int count, float scale, float[] out, int rows, int width) {
    for (int r = 0, i = from, o = 0; r < rows; r++, i += inStep, o += width) {
      for (int j = 0; j < count; j++) {
        out[o + j] = in[i + j] * scale;
      }
      for (int j = count; j < width; j++) {
        out[o + j] = 0f;
      }
    }
  }
}
