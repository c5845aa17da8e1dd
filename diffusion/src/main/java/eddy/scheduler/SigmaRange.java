package eddy.scheduler;

import eddy.config.Config;
import org.jspecify.annotations.Nullable;

/** The ends of a sigma spacing, where the config has them. */
record SigmaRange(@Nullable Double min, @Nullable Double max) {
  /** Noise levels that floats still tell from none and from nothing but noise. */
  static final double LEAST = 1e-6;

  static final double MOST = 1e6;

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
    return config.raw(key) == null ? null : config.doubleOr(key, 0, LEAST, MOST);
  }
}
