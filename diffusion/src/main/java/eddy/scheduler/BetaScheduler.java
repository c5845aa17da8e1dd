package eddy.scheduler;

import eddy.config.Config;

/** Samplers for models whose training added noise by a table of betas, as {@link NoiseSchedule}. */
public abstract class BetaScheduler extends Scheduler {
  private final NoiseSchedule noiseSchedule;
  private final PredictionType predictionType;

  protected BetaScheduler(
      Config config, NoiseSchedule.BetaDefaults defaults, boolean allowZeroAlpha) {
    this(NoiseSchedule.read(config, defaults, allowZeroAlpha), PredictionType.read(config));
  }

  private BetaScheduler(NoiseSchedule noiseSchedule, PredictionType predictionType) {
    super(noiseSchedule.trainTimesteps());
    this.noiseSchedule = noiseSchedule;
    this.predictionType = predictionType;
  }

  /** The noise of the model's training. */
  public final NoiseSchedule noiseSchedule() {
    return noiseSchedule;
  }

  /** What the model predicts. */
  public final PredictionType predictionType() {
    return predictionType;
  }
}
