package eddy.scheduler;

import eddy.config.Config;
import java.util.Arrays;

/**
 * Keeps the predicted clean sample in range: not at all, by clipping to a fixed range, or by
 * dynamic thresholding (Saharia et al., "Photorealistic Text-to-Image Diffusion Models with Deep
 * Language Understanding", arXiv:2205.11487, section 2.3), which divides each picture by a high
 * quantile of its absolute values.
 */
public record SampleLimit(
    boolean thresholding, float quantile, float maxValue, boolean clip, float clipRange) {

  public static SampleLimit readThresholding(Config config) {
    return read(config, false, false);
  }

  public static SampleLimit readClipping(Config config, boolean clipByDefault) {
    return new SampleLimit(
        false,
        0,
        0,
        config.boolOr("clip_sample", clipByDefault),
        (float) config.doubleOr("clip_sample_range", 1.0, 1e-6, 1e6));
  }

  public static SampleLimit readBoth(Config config, boolean clipByDefault) {
    return read(config, true, clipByDefault);
  }

  private static SampleLimit read(Config config, boolean readsClip, boolean clipByDefault) {
    double ratio = config.doubleOr("dynamic_thresholding_ratio", 0.995, 0, 1);
    SampleLimit clipping =
        readsClip
            ? readClipping(config, clipByDefault)
            : new SampleLimit(false, 0, 0, false, Float.POSITIVE_INFINITY);
    return new SampleLimit(
        config.boolOr("thresholding", false),
        (float) ratio,
        (float) config.doubleOr("sample_max_value", 1.0, 1e-6, 1e6),
        clipping.clip,
        clipping.clipRange);
  }

  /**
   * Limits in place; thresholding wins over clipping.
   *
   * @param x the predicted clean latents of the whole batch
   * @param batch the number of pictures, each of which has a threshold of its own
   */
  public void apply(float[] x, int batch) {
    if (thresholding) {
      int size = x.length / batch;
      for (int from = 0; from < x.length; from += size) {
        threshold(x, from, size);
      }
    } else if (clip) {
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.clamp(x[i], -clipRange, clipRange);
      }
    }
  }

  /** Whether values are kept in any range at all. */
  public boolean limits() {
    return thresholding || clip;
  }

  private void threshold(float[] x, int from, int size) {
    float[] sorted = new float[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = Math.abs(x[from + i]);
    }
    Arrays.sort(sorted);
    float rank = quantile * (size - 1);
    int below = (int) rank;
    float low = sorted[below];
    float high = sorted[Math.min(below + 1, size - 1)];
    float weight = rank - below;
    // At pure noise a prediction can be infinite, and infinity less infinity isn't a number.
    float value =
        low == high || Float.isInfinite(high)
            ? high
            : weight < 0.5f ? low + weight * (high - low) : high - (high - low) * (1f - weight);
    float limit = Math.min(Math.max(value, 1f), maxValue);
    for (int i = from; i < from + size; i++) {
      x[i] = Math.max(-limit, Math.min(limit, x[i])) / limit;
    }
  }
}
