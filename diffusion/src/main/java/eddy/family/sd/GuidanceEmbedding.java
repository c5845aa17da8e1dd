package eddy.family.sd;

import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/**
 * The guidance scale as a vector, for U-Nets that were distilled from guidance (Meng et al. 2023;
 * LCM, Luo et al. 2023).
 */
final class GuidanceEmbedding {
  private GuidanceEmbedding() {}

  /**
   * Sines, then cosines, of 1000·(scale − 1) at frequencies from 1 down to 1/10000.
   *
   * @param rows equal ones
   * @param width of a row, at least 4; an odd one ends in 0
   * @return [rows, width]
   */
  static HostTensor of(double guidanceScale, int rows, int width) {
    int half = width / 2;
    float w = (float) (guidanceScale - 1) * 1000f;
    float step = (float) Math.log(10000) / (half - 1);
    float[] values = new float[rows * width];
    for (int i = 0; i < half; i++) {
      // In float as PyTorch does: the angles reach thousands, where rounding shows.
      float angle = w * (float) Math.exp(i * -step);
      for (int n = 0; n < rows; n++) {
        values[n * width + i] = (float) Math.sin(angle);
        values[n * width + half + i] = (float) Math.cos(angle);
      }
    }
    return HostTensor.of(Shape.of(rows, width), values);
  }
}
