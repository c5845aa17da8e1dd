package eddy.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two whole numbers of an option, as 1024x768: a size or an offset in pixels.
 *
 * @param width or the way to the right
 * @param height or the way down
 */
public record PixelSize(int width, int height) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX](\\d{1,6})");

  /**
   * Reads such a text.
   *
   * @param text two numbers of 1 to 6 digits with an x between, in any case
   * @return both
   * @throws IllegalArgumentException if it has another form
   */
  public static PixelSize parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new PixelSize(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
  }

  /** What {@link #parse(String, int)} takes, for messages. */
  static final String MILLIONS = "WIDTHxHEIGHT, both numbers below 1000000,";

  /**
   * @throws IllegalArgumentException if it has another form, or a number is below {@code least}
   */
  static PixelSize parse(String text, int least) {
    return parse(text, least, 999_999);
  }

  /**
   * @throws IllegalArgumentException if it has another form, or a number isn't between these
   */
  static PixelSize parse(String text, int least, int most) {
    PixelSize size = parse(text);
    if (Math.min(size.width, size.height) < least || Math.max(size.width, size.height) > most) {
      throw new IllegalArgumentException(text);
    }
    return size;
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
