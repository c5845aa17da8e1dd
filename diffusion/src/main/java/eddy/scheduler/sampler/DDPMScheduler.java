package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.AlphaScheduler;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SampleLimit;
import eddy.scheduler.Vectors;

/**
 * Ho, Jain and Abbeel, "Denoising Diffusion Probabilistic Models" (arXiv:2006.11239), equations 6
 * and 7: a draw from the posterior of the next sample given the predicted clean one.
 */
public final class DDPMScheduler extends AlphaScheduler {
  private static final float MIN_VARIANCE = 1e-20f;

  private final SampleLimit limit;
  private final String varianceType;

  public DDPMScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM, true);
    limit = SampleLimit.readBoth(config, true);
    config.requireOneOf("variance_type", "fixed_small", "fixed_small_log", "fixed_large");
    varianceType = config.stringOr("variance_type", "fixed_small");
  }

  @Override
  protected double[] start(int steps) {
    return checked(
        spacing.whole(noiseSchedule().trainTimesteps(), steps, stepsOffset), limit.limits());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int t = wholeTimestep(stepIndex);
    float a = noiseSchedule().alphaCumprod(t);
    float aPrev =
        stepIndex + 1 < stepCount()
            ? noiseSchedule().alphaCumprod(wholeTimestep(stepIndex + 1))
            : 1f;
    float stepAlpha = a / aPrev;
    float stepBeta = 1f - stepAlpha;

    float[] x0 = predictionType().original(output, sample, Vectors.sqrt(a), Vectors.sqrt(1f - a));
    limit.apply(x0, options().batch());
    predicted(x0);

    float x0Weight = Vectors.sqrt(aPrev) * stepBeta / (1f - a);
    float sampleWeight = Vectors.sqrt(stepAlpha) * (1f - aPrev) / (1f - a);
    float[] next = Vectors.combine(x0Weight, x0, sampleWeight, sample);
    if (t > 0) {
      float variance = Math.max((1f - aPrev) / (1f - a) * stepBeta, MIN_VARIANCE);
      float deviation =
          switch (varianceType) {
            case "fixed_large" -> Vectors.sqrt(stepBeta);
            case "fixed_small_log" -> Vectors.exp(0.5f * Vectors.log(variance));
            default -> Vectors.sqrt(variance);
          };
      Vectors.add(next, deviation, draw(noise, sample));
    }
    return next;
  }
}
