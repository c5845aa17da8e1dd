package eddy.scheduler;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import java.util.Arrays;
import java.util.List;

/**
 * Solvers in lambda = log(alpha / sigma), half the logarithm of the signal-to-noise ratio, for x =
 * alpha * x0 + sigma * noise with alpha^2 + sigma^2 = 1: DPM-Solver, DEIS and UniPC. {@link
 * #sigmas} are the ratios sigma / alpha.
 */
public abstract class MultistepScheduler extends BetaScheduler {
  private final TimestepSpacing spacing;
  private final int stepsOffset;
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  protected final SampleLimit limit;
  protected final int solverOrder;
  protected final boolean lowerOrderFinal;
  protected final boolean endsAtSigmaMin;
  private float[] sigmas = {};

  protected MultistepScheduler(Config config, SigmaSpacing... spacings) {
    this(config, readEnd(config), spacings);
  }

  protected MultistepScheduler(Config config, boolean endsAtSigmaMin, SigmaSpacing... spacings) {
    super(config, NoiseSchedule.BetaDefaults.DDPM, false);
    spacing = TimestepSpacing.read(config, TimestepSpacing.LINSPACE);
    stepsOffset = config.intOr("steps_offset", 0, 0, Ceilings.TIMESTEPS);
    sigmaSpacing = SigmaSpacing.read(config, spacings);
    range = SigmaRange.read(config);
    limit = SampleLimit.readThresholding(config);
    solverOrder = config.intOr("solver_order", 2, 1, mostOrder());
    lowerOrderFinal = config.boolOr("lower_order_final", lowerOrderFinalByDefault());
    this.endsAtSigmaMin = endsAtSigmaMin;
    config.requireOneOf("use_flow_sigmas", false);
    config.requireOneOf("use_dynamic_shifting", false);
    // Without flow sigmas and dynamic shifting these have no effect.
    config.ignore("flow_shift", "time_shift_type");
  }

  private static boolean readEnd(Config config) {
    config.requireOneOf("final_sigmas_type", "zero", "sigma_min");
    return config.stringOr("final_sigmas_type", "zero").equals("sigma_min");
  }

  protected boolean lowerOrderFinalByDefault() {
    return true;
  }

  /** The largest {@code solver_order}. */
  protected int mostOrder() {
    return 3;
  }

  /** Solvers over the noise divide by the last sigma. */
  protected final void requireEnd(Config config, DPMSolver solver) {
    if (!solver.plusPlus() && !endsAtSigmaMin) {
      String algorithm = config.stringOr("algorithm_type", "");
      throw InputException.in(
          config.source(),
          ": algorithm_type "
              + algorithm
              + " can't end at sigma 0; set final_sigmas_type to sigma_min, or algorithm_type to "
              + algorithm
              + "++.");
    }
  }

  /** The number of training timesteps that are not too noisy to start from. */
  protected int lastTrainTimestep() {
    return noiseSchedule().trainTimesteps();
  }

  /** The number of training timesteps whose lambda isn't below a limit. */
  protected final int lastAbove(double lambdaMinClipped) {
    int last = noiseSchedule().trainTimesteps();
    while (last > 0 && trainLambda(last - 1) < lambdaMinClipped) {
      last--;
    }
    if (last == 0) {
      throw new InputException(
          "lambda_min_clipped is "
              + lambdaMinClipped
              + ", which leaves no timestep of the model; set it to null or a negative number.");
    }
    return last;
  }

  private float trainLambda(int timestep) {
    float a = noiseSchedule().alphaCumprod(timestep);
    return Vectors.log(Vectors.sqrt(a)) - Vectors.log(Vectors.sqrt(1f - a));
  }

  /** Whether timesteps of a sigma spacing are rounded; they are cut to whole ones otherwise. */
  protected boolean roundsTimesteps(SigmaSpacing sigmaSpacing) {
    return sigmaSpacing == SigmaSpacing.KARRAS;
  }

  /** The last noise level where it isn't 0: the least of the training, or of another spacing. */
  protected double finalSigma(SigmaSpacing sigmaSpacing, double lastOfGrid) {
    return sigmaSpacing == SigmaSpacing.TIMESTEPS ? noiseSchedule().sigma(0) : lastOfGrid;
  }

  protected abstract void reset();

  @Override
  protected final double[] start(int steps) {
    NoiseSchedule schedule = noiseSchedule();
    double[] timesteps;
    double[] grid;
    if (sigmaSpacing == SigmaSpacing.TIMESTEPS) {
      timesteps =
          spacing.beforeLast(schedule.trainTimesteps(), lastTrainTimestep(), steps, stepsOffset);
      grid = Arrays.stream(timesteps).map(schedule::sigmaAt).toArray();
    } else {
      grid =
          sigmaSpacing == SigmaSpacing.LU
              ? SigmaSpacing.fromLogs(schedule.minLogSigma(), schedule.maxLogSigma(), steps)
              : sigmaSpacing.sigmas(
                  range.minOr(schedule.sigma(0)), range.maxOr(schedule.maxSigma()), steps);
      boolean round = roundsTimesteps(sigmaSpacing);
      timesteps =
          Arrays.stream(grid)
              .map(schedule::timestepAt)
              .map(t -> round ? Math.rint(t) : Math.floor(t))
              .toArray();
    }
    double[] all = Arrays.copyOf(grid, grid.length + 1);
    all[grid.length] = endsAtSigmaMin ? finalSigma(sigmaSpacing, grid[grid.length - 1]) : 0;
    sigmas = Vectors.narrowed(all);
    reset();
    return timesteps;
  }

  @Override
  public final double[] sigmas() {
    return Vectors.widened(sigmas);
  }

  @Override
  public final float[] addNoise(float[] original, float[] noise, int stepIndex) {
    return Vectors.combine(alpha(stepIndex), original, scaledSigma(stepIndex), noise);
  }

  /** alpha at an index into {@link #sigmas}. */
  protected final float alpha(int index) {
    return 1f / Vectors.sqrt(sigmas[index] * sigmas[index] + 1f);
  }

  /** sigma in the scale where alpha^2 + sigma^2 = 1. */
  protected final float scaledSigma(int index) {
    return sigmas[index] * alpha(index);
  }

  /** log(alpha / sigma); infinite where sigma is 0. */
  protected final float lambda(int index) {
    return Vectors.log(alpha(index)) - Vectors.log(scaledSigma(index));
  }

  /** The clean sample that the network sees, within the config's limits; for previews too. */
  protected final float[] limitedOriginal(float[] output, float[] sample, int index) {
    float[] x0 = predictionType().original(output, sample, alpha(index), scaledSigma(index));
    limit.apply(x0, options().batch());
    predicted(x0);
    return x0;
  }

  /**
   * Puts the newest of a solver's predictions first and drops what its order has no use for, so
   * that afterwards there are as many as the largest order that can be had.
   */
  protected final <T> void remember(T newest, List<T> newestFirst) {
    newestFirst.addFirst(newest);
    if (newestFirst.size() > solverOrder) {
      newestFirst.removeLast();
    }
  }

  protected final float[] epsilon(float[] output, float[] sample, int index) {
    return predictionType().epsilon(output, sample, alpha(index), scaledSigma(index));
  }

  protected final DPMSolver.Level level(int index) {
    return new DPMSolver.Level(alpha(index), scaledSigma(index));
  }

  /** The prediction that the solver extrapolates: of the clean sample or of the noise. */
  protected final float[] converted(
      DPMSolver solver, float[] output, float[] sample, int stepIndex) {
    float[] x0 = limitedOriginal(output, sample, stepIndex);
    if (solver.plusPlus()) {
      return x0;
    }
    return limit.thresholding()
        ? PredictionType.SAMPLE.epsilon(x0, sample, alpha(stepIndex), scaledSigma(stepIndex))
        : epsilon(output, sample, stepIndex);
  }
}
