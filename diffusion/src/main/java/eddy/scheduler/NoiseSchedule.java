package eddy.scheduler;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import java.util.List;

/**
 * How much noise a model met in training at each timestep t = 0 .. T-1: a training sample was
 * {@code sqrt(a[t]) * x0 + sqrt(1 - a[t]) * noise}, where {@code a[t]} is the product of {@code 1 -
 * beta} up to t ("alphas_cumprod"). Ho et al., "Denoising Diffusion Probabilistic Models"
 * (arXiv:2006.11239).
 *
 * <p>Betas are kept in float precision and their product is accumulated in double, as PyTorch does:
 * for the least noisy timesteps {@code 1 - a[t]} has only four good digits, and they have to be the
 * same four.
 */
public final class NoiseSchedule {
  /** What zero-terminal-SNR schedules get as last a[t] where a zero would divide by zero. */
  private static final float TERMINAL_FLOOR = 0x1p-24f;

  /**
   * The sigma of that floor: sqrt(2^24 - 1), which lies just below the middle of two floats and
   * which the reference's square root rounds up. The first step from there loses so many digits
   * that the rounding is seen.
   */
  private static final float TERMINAL_SIGMA = 0x1p12f;

  private static final double MAX_BETA = 0.999;

  private final float[] alphasCumprod;
  private final float[] sigmas;
  private final float[] logSigmas;
  private final boolean squaredCosine;

  private NoiseSchedule(float[] alphasCumprod, boolean squaredCosine) {
    this.alphasCumprod = alphasCumprod;
    this.squaredCosine = squaredCosine;
    sigmas = new float[alphasCumprod.length];
    logSigmas = new float[alphasCumprod.length];
    for (int t = 0; t < sigmas.length; t++) {
      float a = alphasCumprod[t];
      sigmas[t] = a == TERMINAL_FLOOR ? TERMINAL_SIGMA : Vectors.sqrt((1f - a) / a);
      logSigmas[t] = FloatLog.of(sigmas[t]);
    }
  }

  /** Values of a scheduler class for keys that its config leaves out. */
  public record BetaDefaults(double betaStart, double betaEnd, String betaSchedule) {
    public static final BetaDefaults DDPM = new BetaDefaults(0.0001, 0.02, "linear");
    public static final BetaDefaults STABLE_DIFFUSION_LINEAR =
        new BetaDefaults(0.00085, 0.012, "linear");
    public static final BetaDefaults STABLE_DIFFUSION =
        new BetaDefaults(0.00085, 0.012, "scaled_linear");
  }

  /**
   * Reads {@code num_train_timesteps, beta_start, beta_end, beta_schedule, trained_betas,
   * rescale_betas_zero_snr}.
   *
   * @param allowZero whether the last a[t] of a zero-terminal-SNR schedule may stay 0
   */
  public static NoiseSchedule read(Config config, BetaDefaults defaults, boolean allowZero) {
    int steps = config.intOr("num_train_timesteps", 1000, 2, Ceilings.TIMESTEPS);
    config.requireOneOf("beta_schedule", "linear", "scaled_linear", "squaredcos_cap_v2");
    String kind = config.stringOr("beta_schedule", defaults.betaSchedule());
    double start = config.doubleOr("beta_start", defaults.betaStart(), 0, 1);
    double end = config.doubleOr("beta_end", defaults.betaEnd(), 0, 1);
    List<Double> trained = config.doublesOrNull("trained_betas", Ceilings.TIMESTEPS, 0, 1);
    boolean rescale = config.boolOr("rescale_betas_zero_snr", false);
    float[] betas = trained == null ? betas(kind, start, end, steps) : floats(trained);
    if (betas.length != steps) {
      throw config.wrong(
          "trained_betas", "a list of num_train_timesteps = " + steps + " numbers", betas.length);
    }
    for (float beta : betas) {
      if (!(beta > 0 && beta < 1)) {
        throw InputException.in(
            config.source(),
            ": the betas should be between 0 and 1, but one is "
                + beta
                + "; check beta_start, beta_end and trained_betas.");
      }
    }
    if (rescale) {
      rescaleToZeroTerminalSnr(betas);
    }
    float[] product = cumulativeProduct(betas);
    if (!rescale && product[steps - 1] == 0) {
      throw InputException.in(
          config.source(),
          ": the betas are so large that nothing is left of a picture at the last timestep;"
              + " check beta_start, beta_end and trained_betas.");
    }
    if (rescale && !allowZero) {
      product[steps - 1] = TERMINAL_FLOOR;
    }
    return new NoiseSchedule(product, kind.equals("squaredcos_cap_v2"));
  }

  /**
   * Reads {@code num_train_timesteps} for samplers whose noise isn't made of betas. The keys of
   * betas stand in their configs all the same, for the samplers that have them, and are held to the
   * same rules.
   */
  public static int trainTimestepsWithoutBetas(Config config) {
    return read(config, BetaDefaults.DDPM, false).trainTimesteps();
  }

  /** T, the number of timesteps of the training. */
  public int trainTimesteps() {
    return alphasCumprod.length;
  }

  /**
   * a[t], the share of the picture in the variance of a training sample, in [0, 1).
   *
   * @param timestep 0 .. T-1
   * @throws InputException if the model wasn't trained for that timestep
   */
  public float alphaCumprod(int timestep) {
    if (timestep < 0 || timestep >= alphasCumprod.length) {
      throw new InputException(
          "The noise schedule has timesteps 0 to "
              + (alphasCumprod.length - 1)
              + ", but timestep "
              + timestep
              + " was asked for; lower the number of steps or steps_offset.");
    }
    return alphasCumprod[timestep];
  }

  /**
   * A training sample: {@code sqrt(a[t]) * original + sqrt(1 - a[t]) * noise}.
   *
   * @param original clean latents, any shape
   * @param noise standard normal, the same shape
   * @param timestep 0 .. T-1
   */
  public float[] addNoise(float[] original, float[] noise, int timestep) {
    float a = alphaCumprod(timestep);
    return Vectors.combine(Vectors.sqrt(a), original, Vectors.sqrt(1f - a), noise);
  }

  /**
   * What a model with v-prediction learns to predict: {@code sqrt(a[t]) * noise - sqrt(1 - a[t]) *
   * sample}. Salimans and Ho (arXiv:2202.00512).
   *
   * @param sample clean latents, any shape
   * @param noise standard normal, the same shape
   * @param timestep 0 .. T-1
   */
  public float[] velocity(float[] sample, float[] noise, int timestep) {
    float a = alphaCumprod(timestep);
    return Vectors.combine(Vectors.sqrt(a), noise, -Vectors.sqrt(1f - a), sample);
  }

  /** Noise to picture, sqrt((1 - a[t]) / a[t]), rising with t. */
  public float sigma(int timestep) {
    return sigmas[timestep];
  }

  public float maxSigma() {
    return sigmas[sigmas.length - 1];
  }

  public float minLogSigma() {
    return logSigmas[0];
  }

  public float maxLogSigma() {
    return logSigmas[logSigmas.length - 1];
  }

  public boolean isSquaredCosine() {
    return squaredCosine;
  }

  /** Sigma at a fractional timestep, interpolated linearly and constant beyond both ends. */
  public double sigmaAt(double timestep) {
    int last = sigmas.length - 1;
    if (timestep >= last) {
      return sigmas[last];
    }
    if (timestep <= 0) {
      return sigmas[0];
    }
    int low = (int) timestep;
    double slope = (double) sigmas[low + 1] - sigmas[low];
    return slope * (timestep - low) + sigmas[low];
  }

  /** The inverse: the fractional timestep at which log sigma, interpolated, has this value. */
  public double timestepAt(double sigma) {
    double logSigma = Math.log(Math.max(sigma, 1e-10));
    int low = Math.min(lastAtOrBelow(logSigma), logSigmas.length - 2);
    float span = logSigmas[low] - logSigmas[low + 1];
    double weight = Math.clamp((logSigmas[low] - logSigma) / span, 0.0, 1.0);
    return (1 - weight) * low + weight * (low + 1);
  }

  /**
   * The same in float arithmetic, as some samplers of the reference compute it: where the noise
   * hardly changes from one timestep to the next, that moves the fourth decimal.
   */
  public float timestepAt(float sigma) {
    float logSigma = FloatLog.of(Math.max(sigma, 1e-10f));
    int low = Math.min(lastAtOrBelow(logSigma), logSigmas.length - 2);
    float span = logSigmas[low] - logSigmas[low + 1];
    float weight = Math.clamp((logSigmas[low] - logSigma) / span, 0f, 1f);
    return (1f - weight) * low + weight * (low + 1);
  }

  private int lastAtOrBelow(double logSigma) {
    int last = 0;
    for (int t = 0; t < logSigmas.length; t++) {
      if (logSigma - logSigmas[t] >= 0) {
        last = t;
      }
    }
    return last;
  }

  private static float[] betas(String kind, double start, double end, int steps) {
    return switch (kind) {
      case "linear" -> floatLinspace((float) start, (float) end, steps);
      case "scaled_linear" -> {
        float[] roots = floatLinspace((float) Math.sqrt(start), (float) Math.sqrt(end), steps);
        for (int i = 0; i < steps; i++) {
          roots[i] *= roots[i];
        }
        yield roots;
      }
      case "squaredcos_cap_v2" -> squaredCosineBetas(steps);
      default -> throw new IllegalStateException(kind);
    };
  }

  /** As PyTorch fills a range: from both ends to the middle, each element with one rounding. */
  public static float[] floatLinspace(float start, float end, int count) {
    if (count == 1) {
      return new float[] {start};
    }
    float[] out = new float[count];
    float step = (end - start) / (count - 1);
    for (int i = 0; i < count; i++) {
      out[i] = i < count / 2 ? Math.fma(step, i, start) : Math.fma(-step, count - 1 - i, end);
    }
    return out;
  }

  /**
   * Nichol and Dhariwal, "Improved Denoising Diffusion Probabilistic Models" (arXiv:2102.09672).
   */
  private static float[] squaredCosineBetas(int steps) {
    float[] betas = new float[steps];
    for (int t = 0; t < steps; t++) {
      double ratio = squaredCosine((t + 1.0) / steps) / squaredCosine((double) t / steps);
      betas[t] = (float) Math.min(1 - ratio, MAX_BETA);
    }
    return betas;
  }

  private static double squaredCosine(double time) {
    double c = Math.cos((time + 0.008) / 1.008 * Math.PI / 2);
    return c * c;
  }

  /**
   * Moves the schedule so that the last timestep is pure noise. Lin et al., "Common Diffusion Noise
   * Schedules and Sample Steps are Flawed" (arXiv:2305.08891), algorithm 1.
   */
  private static void rescaleToZeroTerminalSnr(float[] betas) {
    float[] roots = cumulativeProduct(betas);
    for (int t = 0; t < roots.length; t++) {
      roots[t] = Vectors.sqrt(roots[t]);
    }
    float first = roots[0];
    float last = roots[roots.length - 1];
    float stretch = first / (first - last);
    float previous = 1f;
    for (int t = 0; t < roots.length; t++) {
      float root = (roots[t] - last) * stretch;
      float product = root * root;
      betas[t] = 1f - product / previous;
      previous = product;
    }
  }

  private static float[] cumulativeProduct(float[] betas) {
    float[] out = new float[betas.length];
    double product = 1;
    for (int t = 0; t < betas.length; t++) {
      product *= 1f - betas[t];
      out[t] = (float) product;
    }
    return out;
  }

  private static float[] floats(List<Double> values) {
    float[] out = new float[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i).floatValue();
    }
    return out;
  }
}
