package eddy.family;

import eddy.tensor.Shape;

/**
 * What a codec makes of pictures: a Gaussian for each value of a sample.
 *
 * @param shape of the samples, [n, …]
 * @param mean of each value, before scaling
 * @param std standard deviation of each value; all 0 for a codec that leaves nothing to chance
 * @param scale how values become those that the sampler works on
 */
public record LatentDistribution(Shape shape, float[] mean, float[] std, LatentScale scale) {
  /** One sample of it, as the sampler has it, drawn with standard normal numbers. */
  public float[] sample(float[] normal) {
    float[] out = new float[mean.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = mean[i] + std[i] * normal[i];
    }
    return scale.scaled(out);
  }

  /** The most likely one, as the sampler has it. */
  public float[] mode() {
    return scale.scaled(mean);
  }
}
