package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Midpoint methods in log sigma, after DPM-Solver-2 (Lu et al., arXiv:2206.00927, algorithm 1): a
 * first evaluation leads to the middle of the step, whose slope then carries the whole step. Two
 * evaluations a step but for the last. KDPM2 with its ancestral form.
 */
abstract class MidpointScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private float[] levels = {};
  private float[] middles = {};
  private float @Nullable [] heldSample;

  MidpointScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
  }

  @Override
  public final int order() {
    return 2;
  }

  /**
   * The middles of the steps from each of {@code levels} to the next.
   *
   * @param levels of noise, descending to 0
   * @return one less than there are levels
   */
  abstract float[] middles(float[] levels);

  /**
   * From {@code start} at level {@code step}, along the slope at the step's middle, to the next.
   *
   * @param levels of noise, descending to 0
   */
  abstract float[] whole(
      float[] start, float[] slope, float[] levels, int step, NoiseGenerator noise);

  @Override
  protected final double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    levels = Vectors.narrowed(Arrays.copyOf(grid.sigmas(), grid.sigmas().length + 1));
    // The reference's list of sigmas has the last level, 0, three times.
    setSigmas(Arrays.copyOf(doubled(levels), 2 * levels.length));
    middles = middles(levels);
    heldSample = null;
    return interleaved(grid);
  }

  /** The timesteps of whole steps and, between them, of their middles. */
  private double[] interleaved(SigmaGrid grid) {
    double[] whole = grid.timesteps();
    if (sigmaSpacing == SigmaSpacing.KARRAS) {
      whole = Arrays.stream(whole).map(Math::rint).toArray();
    }
    double[] timesteps = new double[2 * whole.length - 1];
    for (int i = 0; i < timesteps.length; i++) {
      timesteps[i] = i % 2 == 0 ? whole[i / 2] : noiseSchedule().timestepAt(middles[i / 2]);
    }
    return timesteps;
  }

  /** Halfway in log sigma. */
  static float middle(float sigma, float other) {
    float from = Vectors.log(sigma);
    float to = Vectors.log(other);
    return Vectors.exp(from - (from - to) * 0.5f);
  }

  @Override
  public final float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, inputSigma(stepIndex));
  }

  private float inputSigma(int stepIndex) {
    return stepIndex % 2 == 0 ? levels[stepIndex / 2] : middles[stepIndex / 2];
  }

  @Override
  protected final float[] advance(
      float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int k = stepIndex / 2;
    float sigma = inputSigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    predicted(x0);
    float[] slope = Vectors.slope(sample, x0, sigma);
    if (stepIndex % 2 == 0) {
      heldSample = sample;
      return Vectors.combine(1f, sample, middles[k] - levels[k], slope);
    }
    return whole(heldSample == null ? sample : heldSample, slope, levels, k, noise);
  }
}
