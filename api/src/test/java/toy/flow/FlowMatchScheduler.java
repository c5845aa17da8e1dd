package toy.flow;

import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;

/**
 * Euler's method for flow matching (Lipman et al., arXiv:2210.02747; Liu et al., arXiv:2209.03003):
 * a noisy sample is {@code (1 - sigma) * x0 + sigma * noise} with sigma in 0 to 1, and the network
 * predicts the velocity {@code noise - x0}, which is the slope of the sample over sigma. There are
 * no betas.
 */
final class FlowMatchScheduler extends Scheduler {
  private static final int TRAIN = 1000;

  private double[] sigmas = {};

  FlowMatchScheduler() {
    super(TRAIN);
  }

  @Override
  protected double[] start(int steps) {
    sigmas = new double[steps + 1];
    double[] timesteps = new double[steps];
    for (int i = 0; i < steps; i++) {
      sigmas[i] = 1 - (double) i / steps;
      timesteps[i] = TRAIN * sigmas[i];
    }
    return timesteps;
  }

  @Override
  public double[] sigmas() {
    return sigmas.clone();
  }

  @Override
  public float[] addNoise(float[] original, float[] noise, int stepIndex) {
    float sigma = (float) sigmas[stepIndex];
    float[] out = new float[original.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (1 - sigma) * original[i] + sigma * noise[i];
    }
    return out;
  }

  @Override
  protected float[] advance(float[] velocity, int stepIndex, float[] sample, NoiseGenerator noise) {
    predicted(along(sample, velocity, -sigmas[stepIndex]));
    return along(sample, velocity, sigmas[stepIndex + 1] - sigmas[stepIndex]);
  }

  private static float[] along(float[] sample, float[] velocity, double distance) {
    float[] out = new float[sample.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = sample[i] + (float) distance * velocity[i];
    }
    return out;
  }
}
