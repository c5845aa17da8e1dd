package eddy.kernels.budget;

import eddy.kernels.budget.TsvTable.TsvRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a group of a tiled kernel does between two loads of its tiles. The machine code shows the
 * bodies of loops, not always how often they run; the multiply-adds of a tile tell that.
 *
 * @param items work-items of a group
 * @param rows of the result that a group does: queries for attention
 * @param columns of the result: channels of a head for attention
 * @param depth of a tile: keys for attention
 * @param taps of a convolution that a tile goes through with these channels
 * @param products of that size that a tile does: 2 for attention, scores and averages
 */
public record TileGeometry(int items, int rows, int columns, int depth, int taps, int products) {
  /** Work-items of a group of a kernel that isn't listed. */
  private static final int OTHERS = 64;

  private static final Table ALL =
      Table.parse("kernel-tiles.tsv", TsvTable.text(TileGeometry.class, "kernel-tiles.tsv"));

  /**
   * What a file lists.
   *
   * @param lines by kernel, with or without what says the form of its values
   */
  record Table(Map<String, TileGeometry> lines) {
    static Table parse(String name, String text) {
      Map<String, TileGeometry> lines = new HashMap<>();
      for (TsvRow row : TsvTable.parse(name, text, 7)) {
        lines.put(
            row.word(0),
            new TileGeometry(
                row.whole(1),
                row.whole(2),
                row.whole(3),
                row.whole(4),
                row.whole(5),
                row.whole(6)));
      }
      return new Table(lines);
    }

    /** A form's own line, or else the one for all forms of its kernel. */
    @Nullable TileGeometry find(String kernel) {
      TileGeometry own = lines.get(kernel);
      return own != null ? own : lines.get(kernel.replaceFirst("(Half|Fp16)$", ""));
    }
  }

  /** What is known of a kernel, in whatever form; null if it isn't tiled. */
  public static @Nullable TileGeometry of(String kernel) {
    TileGeometry found = ALL.find(kernel);
    return found != null && found.products > 0 ? found : null;
  }

  /** Work-items of a group of that kernel. */
  public static int groupSize(String kernel) {
    TileGeometry found = ALL.find(kernel);
    return found == null ? OTHERS : found.items;
  }

  /** Multiply-adds of a work-item in each product of a tile. */
  public int madsOfProduct() {
    return Math.toIntExact((long) rows * columns * depth * taps / items);
  }

  /** Multiply-adds of a work-item in a tile. */
  public int mads() {
    return products * madsOfProduct();
  }
}
