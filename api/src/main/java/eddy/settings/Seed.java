package eddy.settings;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Seeds: any 64 bits, written as a whole number from 0 to 2^64 - 1. A negative one is what PyTorch
 * makes of it, 2^64 more; only -1 asks for a random one, as in the web UI.
 */
public final class Seed {
  /** What {@link #parse} takes, for messages. */
  public static final String FORM =
      "a whole number from 0 to 18446744073709551615, or -1 for a random one";

  private Seed() {}

  /** {@return a seed below 2^31, short enough to be typed again} */
  public static long random() {
    return ThreadLocalRandom.current().nextLong(1L << 31);
  }

  /**
   * Reads a seed.
   *
   * @param text such as "7"; "-1" for a random one
   * @return its 64 bits
   * @throws NumberFormatException if it isn't {@link #FORM}, or from -2^63 on
   */
  public static long parse(String text) {
    if (text.equals("-1")) {
      return random();
    }
    return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
  }

  /**
   * Writes a seed.
   *
   * @param seed 64 bits
   * @return an unsigned whole number
   */
  public static String text(long seed) {
    return Long.toUnsignedString(seed);
  }
}
