package eddy.kernels.gpu.variant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which variant was the fastest for which shape on a device, and its text: lines of {@code op},
 * {@code sizes}, {@code variant} and seconds, separated by tabs.
 *
 * @param best by shape
 * @param damaged lines of the text that say nothing
 */
public record Measurements(Map<OpShape, Best> best, int damaged) {
  public static final Measurements NONE = new Measurements(Map.of(), 0);

  /**
   * What was measured for a shape.
   *
   * @param seconds what it took
   */
  public record Best(Sliced variant, double seconds) {}

  public Measurements {
    best = Map.copyOf(best);
  }

  /** The variant for a shape, or null if that wasn't measured. */
  public @Nullable Sliced variant(OpShape shape) {
    Best found = best.get(shape);
    return found == null ? null : found.variant();
  }

  /** These and {@code newer} ones, which win. */
  public Measurements and(Map<OpShape, Best> newer) {
    Map<OpShape, Best> all = new LinkedHashMap<>(best);
    all.putAll(newer);
    return new Measurements(all, damaged);
  }

  /** The lines of such a text; those that aren't what {@link #text} writes are left out. */
  public static Measurements parse(Iterable<String> lines) {
    Map<OpShape, Best> best = new LinkedHashMap<>();
    int damaged = 0;
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      OpShape shape = cells.length == 4 ? OpShape.parse(cells[0], cells[1]) : null;
      Sliced variant = shape == null ? null : Sliced.parse(shape, cells[2]);
      double seconds = variant == null ? Double.NaN : seconds(cells[3]);
      if (shape == null || variant == null || !(seconds >= 0 && seconds < Double.MAX_VALUE)) {
        damaged++;
      } else {
        best.put(shape, new Best(variant, seconds));
      }
    }
    return new Measurements(best, damaged);
  }

  private static double seconds(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** One line each, sorted. */
  public String text() {
    StringBuilder out = new StringBuilder();
    best.entrySet().stream()
        .sorted(
            Comparator.comparing(
                e -> e.getKey().op() + " " + sortable(e.getKey()), Comparator.naturalOrder()))
        .forEach(
            e ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%.9f\n",
                        e.getKey().op(),
                        e.getKey().sizesText(),
                        e.getValue().variant(),
                        e.getValue().seconds())));
    return out.toString();
  }

  private static String sortable(OpShape shape) {
    StringBuilder out = new StringBuilder();
    shape.sizes().forEach(s -> out.append(String.format(Locale.ROOT, "%9d ", s)));
    return out.toString();
  }
}
