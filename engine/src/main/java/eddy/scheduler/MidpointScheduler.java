package eddy.scheduler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The midpoint method in log sigma, after DPM-Solver-2 (Lu et al., arXiv:2206.00927, algorithm 1)
 * in the scale of Karras et al. (arXiv:2206.00364): a first evaluation leads to the middle of the
 * step, whose slope then carries the whole step. Two evaluations a step but for the last.
 */
abstract class MidpointScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private float[] levels = {};
  private float[] middles = {};
  private float @Nullable [] heldSample;

  MidpointScheduler(Config config) {
    super(config, NoiseSchedule.Defaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
  }

  /** Where the deterministic part of a step ends. */
  abstract float target(float from, float to);

  /** Adds, in place, the noise that leads from there to the next level. */
  abstract void addFreshNoise(float[] sample, float from, float to, NoiseGenerator noise);

  @Override
  public final int order() {
    return 2;
  }

  @Override
  final double[] start(int steps) {
    Grid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    levels = Vectors.narrowed(Arrays.copyOf(grid.sigmas(), steps + 1));
    // The reference's list of sigmas has the last level, 0, three times.
    setSigmas(Arrays.copyOf(doubled(levels), 2 * steps + 2));
    middles = new float[steps];
    for (int k = 0; k < steps; k++) {
      float from = Vectors.log(levels[k]);
      float to = Vectors.log(target(levels[k], levels[k + 1]));
      middles[k] = Vectors.exp(from - (from - to) * 0.5f);
    }
    heldSample = null;

    double[] whole = grid.timesteps();
    if (sigmaSpacing == SigmaSpacing.KARRAS) {
      whole = Arrays.stream(whole).map(Math::rint).toArray();
    }
    double[] timesteps = new double[2 * steps - 1];
    for (int i = 0; i < timesteps.length; i++) {
      timesteps[i] = i % 2 == 0 ? whole[i / 2] : noiseSchedule().timestepAt(middles[i / 2]);
    }
    return timesteps;
  }

  @Override
  public final float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, inputSigma(stepIndex));
  }

  private float inputSigma(int stepIndex) {
    return stepIndex % 2 == 0 ? levels[stepIndex / 2] : middles[stepIndex / 2];
  }

  @Override
  final float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
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
    float to = levels[k + 1];
    float[] start = heldSample == null ? sample : heldSample;
    float[] next = Vectors.combine(1f, start, target(from, to) - from, slope);
    addFreshNoise(next, from, to, noise);
    return next;
  }
}
