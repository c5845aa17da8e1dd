package eddy.scheduler;

import eddy.config.Config;
import org.jspecify.annotations.Nullable;

/** The ends of a sigma spacing, where the config has them. */
public record SigmaRange(@Nullable Double min, @Nullable Double max) {
  /** Noise levels that floats still tell from none and from nothing but noise. */
  public static final double LEAST = 1e-6;

  public static final double MOST = 1e6;

  /** Both ends are those of the timesteps. */
  public static final SigmaRange NONE = new SigmaRange(null, null);

  public static SigmaRange read(Config config) {
    return new SigmaRange(positive(config, "sigma_min"), positive(config, "sigma_max"));
  }

  public double minOr(double otherwise) {
    return min == null ? otherwise : min;
  }

  public double maxOr(double otherwise) {
    return max == null ? otherwise : max;
  }

  private static @Nullable Double positive(Config config, String key) {
    return config.raw(key) == null ? null : config.doubleOr(key, 0, LEAST, MOST);
  }
}
