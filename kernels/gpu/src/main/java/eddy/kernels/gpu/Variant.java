package eddy.kernels.gpu;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to do an op.
 *
 * @param name of the kernel's method, such as {@code tiled}; {@code scores} for attention by stored
 *     scores, {@code moments} for group-norm in slices
 * @param slices into how many slices a product's depth or a group of channels is cut; 1 if it isn't
 */
public record Variant(String name, int slices) {
  private static final Pattern TEXT = Pattern.compile("([a-z][a-zA-Z0-9]*)(?:/([1-9]\\d{0,3}))?");

  /** A product on tensor cores. */
  boolean isTensor() {
    return name.equals(Candidates.TENSOR);
  }

  static Variant of(String name) {
    return new Variant(name, 1);
  }

  /** What {@link #toString} gave; null for any other text. */
  static @Nullable Variant parse(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      return null;
    }
    return new Variant(m.group(1), m.group(2) == null ? 1 : Integer.parseInt(m.group(2)));
  }

  @Override
  public String toString() {
    return slices == 1 ? name : name + "/" + slices;
  }
}
