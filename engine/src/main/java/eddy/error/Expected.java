package eddy.error;

/** Refuses values of a request in one form of sentence. */
public final class Expected {
  private Expected() {}

  /**
   * @param expected what would have been right: "at least 1 step"
   * @param got what came
   * @throws InputException unless {@code ok}
   */
  public static void that(boolean ok, String expected, Object got) {
    if (!ok) {
      throw new InputException("Expected " + expected + ", but got " + got + ".");
    }
  }

  /** A number from {@code low} to {@code high}; NaN is none. */
  public static void range(String what, double value, double low, double high) {
    that(value >= low && value <= high, what + " from " + plain(low) + " to " + plain(high), value);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
