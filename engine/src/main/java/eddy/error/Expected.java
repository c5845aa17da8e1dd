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
      throw new InputException(message(expected, got));
    }
  }

  /** The same for the value of a setting. */
  public static void that(Setting about, boolean ok, String expected, Object got) {
    if (!ok) {
      throw new InputException(message(expected, got).about(about));
    }
  }

  private static Message message(String expected, Object got) {
    return Message.of("Expected ", expected, ", but got ", got, ".");
  }

  /** A number from {@code low} to {@code high}; NaN is none. */
  public static void range(String what, double value, double low, double high) {
    that(value >= low && value <= high, range(what, low, high), value);
  }

  /** The same for the value of a setting. */
  public static void range(Setting about, String what, double value, double low, double high) {
    that(about, value >= low && value <= high, range(what, low, high), value);
  }

  private static String range(String what, double low, double high) {
    return what + " from " + plain(low) + " to " + plain(high);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
