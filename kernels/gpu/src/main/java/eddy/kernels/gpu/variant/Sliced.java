package eddy.kernels.gpu.variant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A variant, and how it is cut.
 *
 * @param variant of the op
 * @param slices into how many slices a product's depth or a group of channels is cut; 1 if it isn't
 */
public record Sliced(Variant variant, int slices) {
  private static final Pattern TEXT = Pattern.compile("([a-z][a-zA-Z0-9]*)(?:/([1-9]\\d{0,3}))?");

  /** A variant that isn't cut. */
  public static Sliced of(Variant variant) {
    return new Sliced(variant, 1);
  }

  /** What {@link #toString} gave for a variant of that shape's op; null for any other text. */
  static @Nullable Sliced parse(OpShape shape, String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      return null;
    }
    int slices = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
    for (Variant variant : shape.variants()) {
      if (variant.id().equals(m.group(1))) {
        return new Sliced(variant, slices);
      }
    }
    return null;
  }

  /** Such as {@code tiled}, or {@code tiled/4} where it is cut. */
  @Override
  public String toString() {
    return slices == 1 ? variant.id() : variant.id() + "/" + slices;
  }
}
