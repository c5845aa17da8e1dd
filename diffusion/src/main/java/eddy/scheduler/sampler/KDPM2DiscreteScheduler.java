package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Vectors;

/**
 * The midpoint method in log sigma, k-diffusion's {@code sample_dpm_2}, after DPM-Solver-2 (Lu et
 * al., arXiv:2206.00927, algorithm 1) in the scale of Karras et al. (arXiv:2206.00364): a first
 * evaluation leads to the middle of the step, whose slope then carries the whole step. Two
 * evaluations a step but for the last.
 */
public final class KDPM2DiscreteScheduler extends MidpointScheduler {
  public KDPM2DiscreteScheduler(Config config) {
    super(config);
  }

  @Override
  protected float[] middles(float[] levels) {
    float[] middles = new float[levels.length - 1];
    for (int k = 0; k < middles.length; k++) {
      middles[k] = middle(levels[k], levels[k + 1]);
    }
    return middles;
  }

  @Override
  protected float[] whole(
      float[] start, float[] slope, float[] levels, int step, NoiseGenerator noise) {
    return Vectors.combine(1f, start, levels[step + 1] - levels[step], slope);
  }
}
