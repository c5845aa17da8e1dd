package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;

/**
 * Euler steps that go further down than asked and come back up with fresh noise, after
 * k-diffusion's {@code sample_euler_ancestral}.
 */
public final class EulerAncestralDiscreteScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;

  public EulerAncestralDiscreteScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), SigmaRange.NONE, sigmaSpacing, steps);
    setSigmas(grid.sigmas(), 0);
    return Vectors.roundedToFloat(grid.timesteps());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float from = sigma(stepIndex);
    float to = sigma(stepIndex + 1);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, from);
    predicted(x0);

    AncestralStep split = AncestralStep.of(from, to);
    float[] next =
        Vectors.combine(1f, sample, split.down() - from, Vectors.slope(sample, x0, from));
    Vectors.add(next, split.up(), draw(noise, sample));
    return next;
  }
}
