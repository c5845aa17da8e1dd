package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Vectors;

/** Samplers for models trained in the {@link EDMScale}, such as Playground v2.5. */
abstract class EDMScheduler extends Scheduler {
  final EDMScale scale;
  private float[] sigmas = {};

  EDMScheduler(Config config) {
    super(NoiseSchedule.trainTimestepsWithoutBetas(config));
    scale = EDMScale.read(config, PredictionType.read(config));
  }

  abstract void reset();

  @Override
  protected final double[] start(int steps) {
    sigmas = scale.sigmas(steps);
    reset();
    return EDMScale.timesteps(sigmas);
  }

  final float sigma(int index) {
    return sigmas[index];
  }

  @Override
  public final double[] sigmas() {
    return Vectors.widened(sigmas);
  }

  @Override
  public final double initNoiseSigma() {
    return scale.initNoiseSigma();
  }

  @Override
  public final float[] scaleModelInput(float[] sample, int stepIndex) {
    return scale.scaled(sample, sigmas[stepIndex]);
  }

  @Override
  public final float[] addNoise(float[] original, float[] noise, int stepIndex) {
    return Vectors.combine(1f, original, sigmas[stepIndex], noise);
  }
}
