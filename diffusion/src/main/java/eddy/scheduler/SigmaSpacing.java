package eddy.scheduler;

import eddy.config.Config;
import eddy.error.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;

/** Noise levels of a run that are chosen by their size and not by their timestep. */
enum SigmaSpacing {
  /** Those of the chosen timesteps. */
  TIMESTEPS("timesteps"),
  /**
   * Evenly in sigma^(1/7). Karras et al., "Elucidating the Design Space of Diffusion-Based
   * Generative Models" (arXiv:2206.00364), equation 5.
   */
  KARRAS("use_karras_sigmas"),
  /** Evenly in log sigma. */
  EXPONENTIAL("use_exponential_sigmas"),
  /**
   * At the quantiles of the Beta(0.6, 0.6) distribution: dense at both ends. Lee et al., "Beta
   * Sampling is All You Need" (arXiv:2407.12173).
   */
  BETA("use_beta_sigmas"),
  /**
   * Evenly in log sigma over the whole training range. Lu et al., "DPM-Solver" (arXiv:2206.00927).
   */
  LU("use_lu_lambdas");

  private static final double RHO = 7.0;
  private static final double BETA_SHAPE = 0.6;
  private static final double QUANTILE_ACCURACY = 1e-14;

  private final String key;

  SigmaSpacing(String key) {
    this.key = key;
  }

  /**
   * Reads the {@code use_..} keys of the candidates.
   *
   * @throws InputException if more than one is true
   */
  static SigmaSpacing read(Config config, SigmaSpacing... candidates) {
    List<String> chosen = new ArrayList<>();
    SigmaSpacing spacing = TIMESTEPS;
    for (SigmaSpacing candidate : candidates) {
      if (config.boolOr(candidate.key, false)) {
        chosen.add(candidate.key);
        spacing = candidate;
      }
    }
    if (chosen.size() > 1) {
      throw InputException.in(
          config.source(),
          ": only one of " + String.join(", ", chosen) + " can be true; set the others to false.");
    }
    return spacing;
  }

  /** N descending noise levels from {@code max} to {@code min}. */
  double[] sigmas(double min, double max, int steps) {
    return switch (this) {
      case TIMESTEPS -> throw new IllegalStateException("no sigma spacing chosen");
      case KARRAS -> {
        double minRoot = Math.pow(min, 1 / RHO);
        double maxRoot = Math.pow(max, 1 / RHO);
        yield Arrays.stream(Vectors.linspace(0, 1, steps))
            .map(ramp -> Math.pow(maxRoot + ramp * (minRoot - maxRoot), RHO))
            .toArray();
      }
      case EXPONENTIAL, LU -> fromLogs(Math.log(min), Math.log(max), steps);
      case BETA -> {
        BetaDistribution beta =
            new BetaDistribution(null, BETA_SHAPE, BETA_SHAPE, QUANTILE_ACCURACY);
        yield Arrays.stream(Vectors.linspace(0, 1, steps))
            .map(p -> min + beta.inverseCumulativeProbability(1 - p) * (max - min))
            .toArray();
      }
    };
  }

  /** N descending noise levels, evenly in the logarithm. */
  static double[] fromLogs(double min, double max, int steps) {
    return Arrays.stream(Vectors.linspace(max, min, steps)).map(Math::exp).toArray();
  }
}
