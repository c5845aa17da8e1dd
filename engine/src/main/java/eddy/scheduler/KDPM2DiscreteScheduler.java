package eddy.scheduler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;

/**
 * DPM-Solver-2 without noise: Lu et al., "DPM-Solver" (arXiv:2206.00927), after k-diffusion's
 * {@code sample_dpm_2}.
 */
public final class KDPM2DiscreteScheduler extends MidpointScheduler {
  KDPM2DiscreteScheduler(Config config) {
    super(config);
  }

  @Override
  float target(float from, float to) {
    return to;
  }

  @Override
  void addFreshNoise(float[] sample, float from, float to, NoiseGenerator noise) {}
}
