package eddy.report;

import java.util.Locale;

/** Times for people. */
public final class Seconds {
  private Seconds() {}

  /** Such as {@code 2.10 µs}, {@code 41.23 ms}, {@code 1.52 s}. */
  public static String text(double seconds) {
    if (Math.abs(seconds) < 999.5e-6) {
      return String.format(Locale.ROOT, "%.2f µs", seconds * 1e6);
    }
    if (Math.abs(seconds) < 0.9995) {
      return String.format(Locale.ROOT, "%.2f ms", seconds * 1e3);
    }
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
