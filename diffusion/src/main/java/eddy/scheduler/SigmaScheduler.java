package eddy.scheduler;

import eddy.config.Ceilings;
import eddy.config.Config;
import java.util.Arrays;

/**
 * Samplers in the scale of Karras et al., "Elucidating the Design Space of Diffusion-Based
 * Generative Models" (arXiv:2206.00364): x = x0 + sigma * noise, with sigma falling to 0, so that
 * the slope of x over sigma is (x - x0) / sigma. Euler, Euler ancestral, Heun, LMS and KDPM2.
 */
public abstract class SigmaScheduler extends BetaScheduler {
  protected final TimestepSpacing spacing;
  private final int stepsOffset;
  private float[] sigmas = {};

  protected SigmaScheduler(Config config, NoiseSchedule.BetaDefaults defaults) {
    super(config, defaults, false);
    spacing = TimestepSpacing.read(config, TimestepSpacing.LINSPACE);
    stepsOffset = config.intOr("steps_offset", 0, 0, Ceilings.TIMESTEPS);
  }

  /** Descending noise levels of a run and the timesteps that go with them. */
  public record SigmaGrid(double[] sigmas, double[] timesteps) {}

  /** The grid at the timesteps that the config's spacing chooses. */
  protected final SigmaGrid timestepGrid(int steps) {
    double[] timesteps = spacing.fractional(noiseSchedule().trainTimesteps(), steps, stepsOffset);
    return new SigmaGrid(
        Arrays.stream(timesteps).map(noiseSchedule()::sigmaAt).toArray(), timesteps);
  }

  /** The same range of noise in another spacing. */
  protected final SigmaGrid respaced(
      SigmaGrid grid, SigmaRange range, SigmaSpacing sigmaSpacing, int steps) {
    if (sigmaSpacing == SigmaSpacing.TIMESTEPS) {
      return grid;
    }
    double[] in = grid.sigmas;
    double[] out = sigmaSpacing.sigmas(range.minOr(in[in.length - 1]), range.maxOr(in[0]), steps);
    return new SigmaGrid(out, Arrays.stream(out).map(noiseSchedule()::timestepAt).toArray());
  }

  /** Sets the run's noise levels: those of the grid, in float precision, and a last one. */
  protected final void setSigmas(double[] gridSigmas, double last) {
    double[] all = Arrays.copyOf(gridSigmas, gridSigmas.length + 1);
    all[gridSigmas.length] = last;
    setSigmas(Vectors.narrowed(all));
  }

  protected final void setSigmas(float[] all) {
    sigmas = all;
  }

  /** Each but the first and the last value twice, for samplers with two evaluations a step. */
  protected static float[] doubled(float[] x) {
    float[] out = new float[2 * x.length - 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[(i + 1) / 2];
    }
    return out;
  }

  protected final float sigma(int index) {
    return sigmas[index];
  }

  protected final int sigmaCount() {
    return sigmas.length;
  }

  @Override
  public final double[] sigmas() {
    return Vectors.widened(sigmas);
  }

  @Override
  public final double initNoiseSigma() {
    float max = 0;
    for (float sigma : sigmas) {
      max = Math.max(max, sigma);
    }
    return spacing == TimestepSpacing.LEADING ? Vectors.sqrt(max * max + 1f) : max;
  }

  @Override
  public float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, sigmas[stepIndex]);
  }

  protected static float[] scaled(float[] sample, float sigma) {
    return Vectors.divide(sample, Vectors.sqrt(sigma * sigma + 1f));
  }

  @Override
  public final float[] addNoise(float[] original, float[] noise, int stepIndex) {
    return Vectors.combine(1f, original, sigmas[stepIndex], noise);
  }
}
