package eddy.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two whole numbers of an option, as 1024x768. */
public record PixelSize(int width, int height) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX](\\d{1,6})");

  /**
   * @throws IllegalArgumentException if it has another form
   */
  public static PixelSize parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new PixelSize(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
