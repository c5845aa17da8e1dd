package eddy.settings;

import eddy.error.InputException;
import eddy.error.Message;
import org.jspecify.annotations.Nullable;

/** Checks of numbers that the user gave. */
public final class Checks {
  private Checks() {}

  /**
   * Refuses a number out of range.
   *
   * @param option what messages call it: a setting, or text
   * @param value null if not given
   * @param least the lowest allowed
   * @param most {@link Integer#MAX_VALUE} for no limit
   * @throws InputException unless it lies between, both included
   */
  public static void range(Object option, @Nullable Number value, double least, double most) {
    if (value == null) {
      return;
    }
    double v = value.doubleValue();
    if (!(v >= least && v <= most)) {
      throw new InputException(
          Message.of(
              option, " should be ", Range.of(least, most).words(), ", but is ", value, "."));
    }
  }

  /**
   * Refuses what is no multiple.
   *
   * @param option what messages call it
   * @param value what was given
   * @param factor at least 1
   * @throws InputException with the nearest sizes, unless {@code value} is a multiple of {@code
   *     factor}
   */
  public static void multiple(Message option, int value, int factor) {
    int below = value / factor * factor;
    if (below != value) {
      throw new InputException(
          Message.of(
              option,
              " should be a multiple of ",
              factor,
              ", but is ",
              value,
              "; the nearest ",
              below == 0 ? "is " + factor : "are " + below + " and " + (below + factor),
              "."));
    }
  }
}
