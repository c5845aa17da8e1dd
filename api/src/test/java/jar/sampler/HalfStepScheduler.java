package jar.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.Vectors;
import eddy.scheduler.registry.Sampler;
import eddy.scheduler.registry.SamplerProvider;
import java.util.List;

/**
 * Euler's method, with a share of each step left out that the model's config may give, and with as
 * much fresh noise as is asked for: what a jar that Eddy doesn't know would bring.
 */
final class HalfStepScheduler extends SigmaScheduler {
  private final float share;

  HalfStepScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM);
    share = (float) config.doubleOr("half_step_share", 0.5, 0, 1);
  }

  /** Brings it. */
  public static final class Provider implements SamplerProvider {
    @Override
    public List<Sampler> samplers() {
      return List.of(
          Sampler.of("half_step", "Half step", HalfStepScheduler.class, HalfStepScheduler::new)
              .taking(Sampler.Takes.TIMESTEPS)
              .reading("half_step_share"));
    }
  }

  @Override
  public boolean usesEta() {
    return true;
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = timestepGrid(steps);
    setSigmas(grid.sigmas(), 0);
    return Vectors.roundedToFloat(grid.timesteps());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float sigma = sigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    predicted(x0);
    float[] slope = Vectors.slope(sample, x0, sigma);
    float[] next = Vectors.combine(1f, sample, share * (sigma(stepIndex + 1) - sigma), slope);
    float eta = (float) options().etaOr(0);
    if (eta > 0) {
      Vectors.add(next, eta * sigma(stepIndex + 1), draw(noise, sample));
    }
    return next;
  }
}
