package eddy.scheduler;

import eddy.config.Config;
import org.jspecify.annotations.Nullable;

/** The ends of a sigma spacing, where the config has them. */
record SigmaRange(@Nullable Double min, @Nullable Double max) {
  /** Both ends are those of the timesteps. */
  static final SigmaRange NONE = new SigmaRange(null, null);

  static SigmaRange read(Config config) {
    return new SigmaRange(positive(config, "sigma_min"), positive(config, "sigma_max"));
  }

  double minOr(double otherwise) {
    return min == null ? otherwise : min;
  }

  double maxOr(double otherwise) {
    return max == null ? otherwise : max;
  }

  private static @Nullable Double positive(Config config, String key) {
    double value = config.doubleOr(key, Double.NaN);
    if (Double.isNaN(value)) {
      return null;
    }
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw config.wrong(key, "a positive number", value);
    }
    return value;
  }
}
