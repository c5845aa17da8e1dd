package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.random.NoiseGenerator;
import eddy.scheduler.AlphaScheduler;
import eddy.scheduler.DistilledTimesteps;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Zheng et al., "Trajectory Consistency Distillation" (arXiv:2402.19159): each step jumps along the
 * trajectory to a level below the next one and comes back up with fresh noise. {@link
 * SamplerOptions#eta}, the paper's gamma, says how far below: 0 (exactly the next level, nothing
 * random) to 1 (all the way to the clean sample, as LCM does). 0.3 unless set; more for more steps.
 */
public final class TCDScheduler extends AlphaScheduler {
  private static final double DEFAULT_ETA = 0.3;

  private final int originalInferenceSteps;
  private float @Nullable [] predNoisedSample;

  public TCDScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.STABLE_DIFFUSION, true);
    originalInferenceSteps =
        config.intOr("original_inference_steps", 50, 1, noiseSchedule().trainTimesteps());
    // The reference reads them and then limits nothing.
    config.ignore("clip_sample", "clip_sample_range", "thresholding", "sample_max_value");
    config.ignore("dynamic_thresholding_ratio", "timestep_scaling", "set_alpha_to_one");
  }

  @Override
  public boolean usesEta() {
    return true;
  }

  @Override
  protected double[] start(int steps) {
    if (eta() > 1) {
      throw new InputException("TCD's eta (its gamma) should be 0 to 1, but is " + eta() + ".");
    }
    predNoisedSample = null;
    return checked(DistilledTimesteps.forTCD(this, originalInferenceSteps, steps), false);
  }

  private double eta() {
    return options().etaOr(DEFAULT_ETA);
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    boolean last = stepIndex == stepCount() - 1;
    int next = last ? 0 : wholeTimestep(stepIndex + 1);
    int below = (int) Math.floor((float) (1 - eta()) * next);
    float a = noiseSchedule().alphaCumprod(wholeTimestep(stepIndex));
    float aNext = noiseSchedule().alphaCumprod(next);
    float aBelow = noiseSchedule().alphaCumprod(below);
    float rootA = Vectors.sqrt(a);
    float rootB = Vectors.sqrt(1f - a);

    float[] x0 = predictionType().original(output, sample, rootA, rootB);
    float[] epsilon = predictionType().epsilon(output, sample, rootA, rootB);
    predicted(x0);
    float[] noised = Vectors.combine(Vectors.sqrt(aBelow), x0, Vectors.sqrt(1f - aBelow), epsilon);
    predNoisedSample = noised;
    if (eta() == 0 || last) {
      return noised;
    }
    float kept = aNext / aBelow;
    return Vectors.combine(
        Vectors.sqrt(kept), noised, Vectors.sqrt(1f - kept), draw(noise, sample));
  }

  /** What the last step jumped to, before the fresh noise; null before the first step. */
  public float @Nullable [] predNoisedSample() {
    return predNoisedSample == null ? null : predNoisedSample.clone();
  }
}
