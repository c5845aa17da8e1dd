package eddy.report;

import java.util.Locale;

/** Numbers for people. */
public final class Digits {
  private Digits() {}

  /** About three digits, of small numbers fewer. */
  public static String text(double value) {
    int decimals = value < 0.9995 ? 3 : value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
