package eddy.settings;

import eddy.error.InputException;
import org.jspecify.annotations.Nullable;

/** Checks of numbers that the user gave. */
public final class Checks {
  private Checks() {}

  /**
   * @param value null if not given
   * @param most {@link Integer#MAX_VALUE} for no limit
   * @throws InputException unless it lies between, both included
   */
  public static void range(String option, @Nullable Number value, double least, double most) {
    if (value == null) {
      return;
    }
    double v = value.doubleValue();
    if (!(v >= least && v <= most)) {
      throw new InputException(
          option + " should be " + rangeText(least, most) + ", but is " + value + ".");
    }
  }

  /** Both included; {@link Integer#MAX_VALUE} for no limit. */
  static String rangeText(double least, double most) {
    return most == Integer.MAX_VALUE
        ? "at least " + (long) least
        : "from " + (long) least + " to " + (long) most;
  }

  /**
   * @throws InputException with the nearest sizes, unless {@code value} is a multiple of {@code
   *     factor}
   */
  public static void multiple(String option, int value, int factor) {
    int below = value / factor * factor;
    if (below != value) {
      throw new InputException(
          option
              + " should be a multiple of "
              + factor
              + ", but is "
              + value
              + "; the nearest "
              + (below == 0 ? "is " + factor : "are " + below + " and " + (below + factor))
              + ".");
    }
  }
}
