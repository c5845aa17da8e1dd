package eddy.scheduler;

import eddy.config.Config;
import eddy.error.InputException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which of the T training timesteps a run of N steps visits. Lin et al., "Common Diffusion Noise
 * Schedules and Sample Steps are Flawed" (arXiv:2305.08891), table 2. All results descend.
 */
public enum TimestepSpacing {
  /** Evenly from T-1 to 0, both included. */
  LINSPACE,
  /** Multiples of floor(T / N), plus {@code steps_offset}; the noisiest timesteps are left out. */
  LEADING,
  /** Back from T-1 in steps of T / N. */
  TRAILING;

  public static TimestepSpacing read(Config config, TimestepSpacing otherwise) {
    config.requireOneOf("timestep_spacing", "linspace", "leading", "trailing");
    return valueOf(config.stringOr("timestep_spacing", otherwise.name()).toUpperCase(Locale.ROOT));
  }

  /** N whole timesteps. */
  public double[] whole(int train, int steps, int offset) {
    return switch (this) {
      case LINSPACE -> rounded(Vectors.reversed(Vectors.linspace(0, train - 1, steps)));
      case LEADING -> leading(train / steps, steps, offset);
      case TRAILING -> trailing(train, train, steps);
    };
  }

  /** N timesteps of float precision that may be fractional. */
  public double[] fractional(int train, int steps, int offset) {
    return switch (this) {
      case LINSPACE ->
          Vectors.roundedToFloat(Vectors.reversed(Vectors.linspace(0, train - 1, steps)));
      case LEADING, TRAILING -> whole(train, steps, offset);
    };
  }

  /**
   * N whole timesteps where the spacing is that of N+1, the last of which is the picture itself.
   *
   * @param last the number of timesteps that are not too noisy to start from, at most {@code train}
   */
  public double[] beforeLast(int train, int last, int steps, int offset) {
    return switch (this) {
      case LINSPACE ->
          Arrays.copyOf(rounded(Vectors.reversed(Vectors.linspace(0, last - 1, steps + 1))), steps);
      case LEADING -> {
        int ratio = last / (steps + 1);
        yield leading(ratio, steps, ratio + offset);
      }
      case TRAILING -> trailing(train, last, steps);
    };
  }

  private static double[] leading(int ratio, int steps, int offset) {
    if (ratio == 0) {
      throw new InputException(
          "Leading timestep spacing has no room for "
              + steps
              + " steps between the model's timesteps; use fewer steps.");
    }
    double[] out = new double[steps];
    for (int i = 0; i < steps; i++) {
      out[i] = (double) (steps - 1 - i) * ratio + offset;
    }
    return out;
  }

  private static double[] trailing(int train, int last, int steps) {
    double ratio = (double) train / steps;
    // As numpy.arange counts and steps, except that no timestep may follow the N-th: for some N the
    // division rounds so that the reference has one more, -1.
    int count = Math.min(steps, (int) Math.ceil(last / ratio));
    double delta = (last - ratio) - last;
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = Math.rint(last + i * delta) - 1;
    }
    return out;
  }

  private static double[] rounded(double[] x) {
    return Arrays.stream(x).map(Math::rint).toArray();
  }
}
