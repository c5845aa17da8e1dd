package eddy.scheduler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The midpoint method in log sigma, k-diffusion's {@code sample_dpm_2}, after DPM-Solver-2 (Lu et
 * al., arXiv:2206.00927, algorithm 1) in the scale of Karras et al. (arXiv:2206.00364): a first
 * evaluation leads to the middle of the step, whose slope then carries the whole step. Two
 * evaluations a step but for the last.
 */
public final class KDPM2DiscreteScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private float[] levels = {};
  private float[] middles = {};
  private float @Nullable [] heldSample;

  KDPM2DiscreteScheduler(Config config) {
    super(config, NoiseSchedule.Defaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  double[] start(int steps) {
    Grid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    levels = Vectors.narrowed(Arrays.copyOf(grid.sigmas(), grid.sigmas().length + 1));
    setSigmas(listed(levels));
    middles = new float[levels.length - 1];
    for (int k = 0; k < middles.length; k++) {
      middles[k] = middle(levels[k], levels[k + 1]);
    }
    heldSample = null;
    return interleaved(this, grid, sigmaSpacing, middles);
  }

  /** The reference's list of sigmas has the last level, 0, three times. */
  static float[] listed(float[] levels) {
    return Arrays.copyOf(doubled(levels), 2 * levels.length);
  }

  /** Halfway in log sigma. */
  static float middle(float sigma, float other) {
    float from = Vectors.log(sigma);
    float to = Vectors.log(other);
    return Vectors.exp(from - (from - to) * 0.5f);
  }

  /** The timesteps of whole steps and, between them, of their middles. */
  static double[] interleaved(
      SigmaScheduler scheduler, Grid grid, SigmaSpacing spacing, float[] middles) {
    double[] whole = grid.timesteps();
    if (spacing == SigmaSpacing.KARRAS) {
      whole = Arrays.stream(whole).map(Math::rint).toArray();
    }
    double[] timesteps = new double[2 * whole.length - 1];
    for (int i = 0; i < timesteps.length; i++) {
      timesteps[i] =
          i % 2 == 0 ? whole[i / 2] : scheduler.noiseSchedule().timestepAt(middles[i / 2]);
    }
    return timesteps;
  }

  @Override
  public float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, inputSigma(stepIndex));
  }

  private float inputSigma(int stepIndex) {
    return stepIndex % 2 == 0 ? levels[stepIndex / 2] : middles[stepIndex / 2];
  }

  @Override
  float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int k = stepIndex / 2;
    float from = levels[k];
    float sigma = inputSigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    predicted(x0);
    float[] slope = Vectors.slope(sample, x0, sigma);
    if (stepIndex % 2 == 0) {
      heldSample = sample;
      return Vectors.combine(1f, sample, middles[k] - from, slope);
    }
    float[] start = heldSample == null ? sample : heldSample;
    return Vectors.combine(1f, start, levels[k + 1] - from, slope);
  }
}
