package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SampleLimit;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Heun's method: an Euler step, then the same step again with the mean of the slopes at both ends.
 * Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models"
 * (arXiv:2206.00364), algorithm 1. Two evaluations a step but for the last.
 */
public final class HeunDiscreteScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private final SampleLimit limit;
  private @Nullable Half half;

  /** What the first evaluation of a step leaves for the second. */
  private record Half(float[] sample, float[] slope, float dt) {}

  public HeunDiscreteScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
    limit = SampleLimit.readClipping(config, false);
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    setSigmas(doubled(Vectors.narrowed(Arrays.copyOf(grid.sigmas(), steps + 1))));
    half = null;
    double[] timesteps = new double[2 * steps - 1];
    for (int i = 0; i < timesteps.length; i++) {
      timesteps[i] = (float) grid.timesteps()[(i + 1) / 2];
    }
    return timesteps;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float sigma = sigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    limit.apply(x0, options().batch());
    predicted(x0);
    float[] slope = Vectors.slope(sample, x0, sigma);
    Half first = half;
    if (first == null) {
      float dt = sigma(stepIndex + 1) - sigma;
      half = new Half(sample, slope, dt);
      return Vectors.combine(1f, sample, dt, slope);
    }
    half = null;
    return Vectors.combine(1f, first.sample, first.dt, Vectors.mean(first.slope, slope));
  }
}
