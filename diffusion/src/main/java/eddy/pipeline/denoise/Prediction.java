package eddy.pipeline.denoise;

import eddy.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a network says of a batch.
 *
 * @param values of the sample's shape
 * @param variance what it says of the variance beside it, of the same shape; null for networks that
 *     say nothing
 */
public record Prediction(float[] values, float @Nullable [] variance) {
  /**
   * Splits what a network with twice the sample's channels gives.
   *
   * @param all [n, C, …] or [n, 2·C, …]
   * @param sample [batch, C, …]; n is batch or twice that
   * @param rows n
   */
  static Prediction split(float[] all, Shape sample, int rows) {
    int each = Math.toIntExact(sample.count() / sample.dim(0));
    if (all.length == rows * each) {
      return new Prediction(all, null);
    }
    if (all.length != 2 * rows * each) {
      throw new IllegalStateException(
          "a prediction of " + all.length + " values for " + rows + " rows of " + each);
    }
    float[] values = new float[rows * each];
    float[] variance = new float[rows * each];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(all, 2 * i * each, values, i * each, each);
      System.arraycopy(all, (2 * i + 1) * each, variance, i * each, each);
    }
    return new Prediction(values, variance);
  }

  /** Guidance is for the prediction; the variance is the positive prompt's. */
  Prediction guided(Shape sample, double scale, double rescale) {
    float[] combined = Guidance.combine(values, sample, scale, rescale);
    float[] own = variance;
    return new Prediction(
        combined, own == null ? null : Arrays.copyOfRange(own, combined.length, own.length));
  }
}
