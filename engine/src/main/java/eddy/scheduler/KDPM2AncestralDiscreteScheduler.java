package eddy.scheduler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;

/**
 * DPM-Solver-2 (Lu et al., arXiv:2206.00927) that goes further down than asked and comes back up
 * with fresh noise, after k-diffusion's {@code sample_dpm_2_ancestral}.
 */
public final class KDPM2AncestralDiscreteScheduler extends MidpointScheduler {
  KDPM2AncestralDiscreteScheduler(Config config) {
    super(config);
  }

  @Override
  float target(float from, float to) {
    return AncestralStep.of(from, to).down();
  }

  @Override
  void addFreshNoise(float[] sample, float from, float to, NoiseGenerator noise) {
    Vectors.add(sample, AncestralStep.of(from, to).up(), draw(noise, sample));
  }
}
