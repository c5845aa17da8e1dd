package eddy.settings;

/**
 * The numbers that a setting may have.
 *
 * @param least {@link Double#NEGATIVE_INFINITY} for no limit
 * @param most {@link Double#POSITIVE_INFINITY} for no limit
 * @param above {@code least} itself isn't allowed
 * @param below {@code most} itself isn't allowed
 */
public record Range(double least, double most, boolean above, boolean below) {
  /**
   * Numbers between two, both included.
   *
   * @param least the lowest
   * @param most the highest; {@link Integer#MAX_VALUE} for no limit
   * @return these numbers
   */
  public static Range of(double least, double most) {
    return new Range(
        least, most == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : most, false, false);
  }

  /**
   * Whether a number is one of them.
   *
   * @param value any; NaN is in no range
   * @return whether it is
   */
  public boolean has(double value) {
    return (above ? value > least : value >= least) && (below ? value < most : value <= most);
  }

  /** {@return words for messages: "from 1 to 1000", "at least 1", "above 0 and below 1"} */
  public String words() {
    if (above) {
      return "above " + (long) least + " and " + (below ? "below " : "up to ") + (long) most;
    }
    return most == Double.POSITIVE_INFINITY
        ? "at least " + (long) least
        : "from " + (long) least + " to " + (long) most;
  }
}
