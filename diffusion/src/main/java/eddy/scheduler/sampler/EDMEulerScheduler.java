package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Vectors;

/**
 * Euler's method for models trained in the scale of Karras et al. (arXiv:2206.00364), algorithm 2
 * without the second-order correction; with {@link SamplerOptions#churn} fresh noise enters before
 * each step. Its timesteps are log(sigma) / 4, so a model trained on timesteps can't use it.
 */
public final class EDMEulerScheduler extends EDMScheduler {
  public EDMEulerScheduler(Config config) {
    super(config);
  }

  @Override
  protected void reset() {}

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    ChurnedSample churned =
        ChurnedSample.of(sample, sigma(stepIndex), stepCount(), options().churn(), noise);
    float[] x0 = scale.original(output, churned.sample(), churned.sigma());
    predicted(x0);
    float[] slope = Vectors.slope(churned.sample(), x0, churned.sigma());
    return Vectors.combine(1f, churned.sample(), sigma(stepIndex + 1) - churned.sigma(), slope);
  }
}
