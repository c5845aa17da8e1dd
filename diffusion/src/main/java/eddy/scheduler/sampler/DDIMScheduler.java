package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.AlphaScheduler;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.SampleLimit;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Vectors;

/**
 * Song, Meng and Ermon, "Denoising Diffusion Implicit Models" (arXiv:2010.02502), equation 12. With
 * {@link SamplerOptions#eta} 0 nothing is random but the start; with 1 it is DDPM on fewer steps.
 */
public final class DDIMScheduler extends AlphaScheduler {
  private final SampleLimit limit;
  private final float finalAlpha;
  private int stride;

  public DDIMScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM, true);
    limit = SampleLimit.readBoth(config, true);
    finalAlpha = config.boolOr("set_alpha_to_one", true) ? 1f : noiseSchedule().alphaCumprod(0);
  }

  @Override
  public boolean usesEta() {
    return true;
  }

  @Override
  protected double[] start(int steps) {
    int train = noiseSchedule().trainTimesteps();
    stride = train / steps;
    return checked(spacing.whole(train, steps, stepsOffset), limit.limits());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int t = wholeTimestep(stepIndex);
    int previous = t - stride;
    float a = noiseSchedule().alphaCumprod(t);
    float aPrev = previous >= 0 ? noiseSchedule().alphaCumprod(previous) : finalAlpha;
    float rootA = Vectors.sqrt(a);
    float rootB = Vectors.sqrt(1f - a);

    float[] x0 = predictionType().original(output, sample, rootA, rootB);
    float[] epsilon = predictionType().epsilon(output, sample, rootA, rootB);
    limit.apply(x0, options().batch());
    if (options().useClippedModelOutput()) {
      epsilon = PredictionType.SAMPLE.epsilon(x0, sample, rootA, rootB);
    }
    predicted(x0);

    float variance = (1f - aPrev) / (1f - a) * (1f - a / aPrev);
    float eta = (float) options().etaOr(0);
    float deviation = eta * Vectors.sqrt(variance);
    // With eta 1 from pure noise this is 0 but for rounding.
    float direction = Vectors.sqrt(Math.max(0f, 1f - aPrev - deviation * deviation));
    float[] next = Vectors.combine(Vectors.sqrt(aPrev), x0, direction, epsilon);
    if (eta > 0) {
      Vectors.add(next, deviation, draw(noise, sample));
    }
    return next;
  }
}
