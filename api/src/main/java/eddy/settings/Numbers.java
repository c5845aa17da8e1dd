package eddy.settings;

/** Numbers as a picture's parameters have them. */
public final class Numbers {
  private Numbers() {}

  /**
   * A number without a superfluous ".0".
   *
   * @param value any
   * @return such as "5" or "7.5"
   */
  public static String text(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
