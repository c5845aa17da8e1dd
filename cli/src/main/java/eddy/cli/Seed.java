package eddy.cli;

import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Seeds: any 64 bits, written as a whole number from 0 to 2^64 - 1. A negative one is what PyTorch
 * makes of it, 2^64 more; only -1 asks for a random one, as in the web UI.
 */
final class Seed {
  /** What {@link #parse} takes, for messages. */
  static final String FORM =
      "a whole number from 0 to 18446744073709551615, or -1 for a random one";

  private Seed() {}

  /** Short enough to be typed again. */
  static long random() {
    return ThreadLocalRandom.current().nextLong(1L << 31);
  }

  /**
   * @throws NumberFormatException if it isn't {@link #FORM}, or from -2^63 on
   */
  static long parse(String text) {
    if (text.equals("-1")) {
      return random();
    }
    return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
  }

  static String text(long seed) {
    return Long.toUnsignedString(seed);
  }

  /** For picocli. */
  static final class Converter implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      try {
        return parse(value);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + value + "' is not " + FORM);
      }
    }
  }
}
