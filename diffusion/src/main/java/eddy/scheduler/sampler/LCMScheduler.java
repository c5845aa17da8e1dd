package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.AlphaScheduler;
import eddy.scheduler.DistilledTimesteps;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SampleLimit;
import eddy.scheduler.Vectors;

/**
 * Luo et al., "Latent Consistency Models: Synthesizing High-Resolution Images with Few-Step
 * Inference" (arXiv:2310.04378): each step jumps to a clean sample through the consistency function
 * and, but for the last, adds fresh noise of the next level.
 */
public final class LCMScheduler extends AlphaScheduler {
  private static final float SIGMA_DATA = 0.5f;

  private final SampleLimit limit;
  private final int originalInferenceSteps;
  private final float timestepScaling;

  public LCMScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.STABLE_DIFFUSION, true);
    limit = SampleLimit.readBoth(config, false);
    originalInferenceSteps =
        config.intOr("original_inference_steps", 50, 1, noiseSchedule().trainTimesteps());
    timestepScaling = (float) config.doubleOr("timestep_scaling", 10.0, 0, 1e6);
    // No step of a run goes below its last timestep, so the alpha of "before the first" has no use.
    config.ignore("set_alpha_to_one");
  }

  @Override
  protected double[] start(int steps) {
    return checked(DistilledTimesteps.forLCM(this, originalInferenceSteps, steps), limit.limits());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int t = wholeTimestep(stepIndex);
    float a = noiseSchedule().alphaCumprod(t);
    float[] x0 = predictionType().original(output, sample, Vectors.sqrt(a), Vectors.sqrt(1f - a));
    limit.apply(x0, options().batch());

    float scaled = t * timestepScaling;
    float squared = scaled * scaled + SIGMA_DATA * SIGMA_DATA;
    float skip = SIGMA_DATA * SIGMA_DATA / squared;
    float[] denoised = Vectors.combine(scaled / Vectors.sqrt(squared), x0, skip, sample);
    predicted(denoised);
    if (stepIndex == stepCount() - 1) {
      return denoised;
    }
    float aPrev = noiseSchedule().alphaCumprod(wholeTimestep(stepIndex + 1));
    return Vectors.combine(
        Vectors.sqrt(aPrev), denoised, Vectors.sqrt(1f - aPrev), draw(noise, sample));
  }
}
