package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Vectors;

/**
 * {@link KDPM2DiscreteScheduler} with steps that go further down than asked and come back up with
 * fresh noise, k-diffusion's {@code sample_dpm_2_ancestral}. Two evaluations a step but for the
 * last; noise enters after the second.
 */
public final class KDPM2AncestralDiscreteScheduler extends MidpointScheduler {
  public KDPM2AncestralDiscreteScheduler(Config config) {
    super(config);
  }

  @Override
  protected float[] middles(float[] levels) {
    float[] middles = new float[levels.length - 1]; // the last step goes straight to 0
    for (int k = 0; k < middles.length - 1; k++) {
      middles[k] = middle(split(levels, k).down(), levels[k]);
    }
    return middles;
  }

  private static AncestralStep split(float[] levels, int step) {
    return AncestralStep.of(levels[step], levels[step + 1]);
  }

  @Override
  protected float[] whole(
      float[] start, float[] slope, float[] levels, int step, NoiseGenerator noise) {
    AncestralStep split = split(levels, step);
    float[] next = Vectors.combine(1f, start, split.down() - levels[step], slope);
    Vectors.add(next, split.up(), draw(noise, start));
    return next;
  }
}
