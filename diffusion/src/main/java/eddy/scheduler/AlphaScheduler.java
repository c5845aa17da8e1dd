package eddy.scheduler;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;

/**
 * Samplers in the scale of the training, x = sqrt(a) * x0 + sqrt(1 - a) * noise, at whole
 * timesteps: DDIM, DDPM, PNDM and LCM.
 */
public abstract class AlphaScheduler extends BetaScheduler {
  protected final TimestepSpacing spacing;
  protected final int stepsOffset;

  protected AlphaScheduler(
      Config config, NoiseSchedule.BetaDefaults defaults, boolean allowZeroAlpha) {
    super(config, defaults, allowZeroAlpha);
    spacing = TimestepSpacing.read(config, TimestepSpacing.LEADING);
    stepsOffset = config.intOr("steps_offset", 0, 0, Ceilings.TIMESTEPS);
  }

  @Override
  public final float[] addNoise(float[] original, float[] noise, int stepIndex) {
    return noiseSchedule().addNoise(original, noise, wholeTimestep(stepIndex));
  }

  protected final int wholeTimestep(int stepIndex) {
    return (int) timestep(stepIndex);
  }

  /**
   * Refuses a run that would leave the model's timesteps or divide by zero, before it begins.
   *
   * @param limited whether the predicted clean sample is kept in range, infinite or not
   */
  protected final double[] checked(double[] timesteps, boolean limited) {
    for (double t : timesteps) {
      float a = noiseSchedule().alphaCumprod((int) t);
      if (a == 0 && !limited && predictionType() == PredictionType.EPSILON) {
        throw new InputException(
            "Timestep "
                + (int) t
                + " is pure noise (rescale_betas_zero_snr), where a model with prediction_type"
                + " epsilon can't tell the picture; use v_prediction, leading spacing or"
                + " clip_sample.");
      }
    }
    return timesteps;
  }
}
