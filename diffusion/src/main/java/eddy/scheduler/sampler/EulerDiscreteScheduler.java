package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.Arrays;

/**
 * Euler's method. Karras et al., "Elucidating the Design Space of Diffusion-Based Generative
 * Models" (arXiv:2206.00364), algorithm 2 without the second-order correction; with {@link
 * SamplerOptions#churn} fresh noise enters before each step.
 */
public final class EulerDiscreteScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private final boolean logLinear;
  private final boolean continuous;
  private final boolean endsAtSigmaMin;

  public EulerDiscreteScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
    config.requireOneOf("interpolation_type", "linear", "log_linear");
    logLinear = config.stringOr("interpolation_type", "linear").equals("log_linear");
    config.requireOneOf("timestep_type", "discrete", "continuous");
    continuous =
        config.stringOr("timestep_type", "discrete").equals("continuous")
            && predictionType() == PredictionType.V_PREDICTION;
    config.requireOneOf("final_sigmas_type", "zero", "sigma_min");
    endsAtSigmaMin = config.stringOr("final_sigmas_type", "zero").equals("sigma_min");
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = timestepGrid(steps);
    if (logLinear) {
      grid = new SigmaGrid(logLinearSigmas(steps), grid.timesteps());
    }
    grid = respaced(grid, range, sigmaSpacing, steps);
    setSigmas(grid.sigmas(), endsAtSigmaMin ? noiseSchedule().sigma(0) : 0);
    if (!continuous) {
      return Vectors.roundedToFloat(grid.timesteps());
    }
    // The network was trained on log(sigma) / 4 in place of a timestep.
    double[] timesteps = new double[sigmaCount() - 1];
    Arrays.setAll(timesteps, i -> 0.25f * Vectors.log(sigma(i)));
    return timesteps;
  }

  /** One more level than there are steps: the last, the smallest of the training, isn't visited. */
  private double[] logLinearSigmas(int steps) {
    float[] logs =
        NoiseSchedule.floatLinspace(
            noiseSchedule().maxLogSigma(), noiseSchedule().minLogSigma(), steps + 1);
    double[] sigmas = new double[logs.length];
    Arrays.setAll(sigmas, i -> Vectors.exp(logs[i]));
    return sigmas;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float sigma = sigma(stepIndex);
    ChurnedSample churned =
        ChurnedSample.of(sample, sigma, sigmaCount() - 1, options().churn(), noise);
    float[] from = churned.sample();
    float raised = churned.sigma();
    float[] x0 =
        predictionType()
            .originalFromUnscaled(
                output, from, predictionType() == PredictionType.EPSILON ? raised : sigma);
    predicted(x0);
    float[] slope = Vectors.slope(from, x0, raised);
    return Vectors.combine(1f, from, sigma(stepIndex + 1) - raised, slope);
  }
}
