package eddy.kernels.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a group of a tiled kernel does between two loads of its tiles. The machine code shows the
 * bodies of loops, not always how often they run; the multiply-adds of a tile tell that.
 *
 * @param items work-items of a group
 * @param rows of the result that a group does: queries for attention
 * @param columns of the result: channels of a head for attention
 * @param depth of a tile: keys for attention
 * @param products of that size that a tile does: 2 for attention, scores and averages
 */
public record TileGeometry(int items, int rows, int columns, int depth, int products) {
  /** Work-items of a group of a kernel that isn't listed. */
  private static final int OTHERS = 64;

  private static final Map<String, TileGeometry> ALL = read();

  /** What is known of a kernel, in whatever form; null if it isn't tiled. */
  public static @Nullable TileGeometry of(String kernel) {
    TileGeometry found = listed(kernel);
    return found != null && found.products > 0 ? found : null;
  }

  /** Work-items of a group of that kernel. */
  public static int groupSize(String kernel) {
    TileGeometry found = listed(kernel);
    return found == null ? OTHERS : found.items;
  }

  /** A form's own line, or the one that all forms of a kernel share. */
  private static @Nullable TileGeometry listed(String kernel) {
    TileGeometry own = ALL.get(kernel);
    return own != null ? own : ALL.get(kernel.replaceFirst("(Half|Fp16)$", ""));
  }

  /** The kernels listed, most without what says the form of their values. */
  static Map<String, TileGeometry> all() {
    return ALL;
  }

  /** Multiply-adds of a work-item in each product of a tile. */
  public int madsOfProduct() {
    return Math.toIntExact((long) rows * columns * depth / items);
  }

  /** Multiply-adds of a work-item in a tile. */
  public int mads() {
    return products * madsOfProduct();
  }

  private static Map<String, TileGeometry> read() {
    String name = "kernel-tiles.tsv";
    try (InputStream in = TileGeometry.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " isn't beside " + TileGeometry.class);
      }
      Map<String, TileGeometry> out = new TreeMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] words = line.split("\t");
        if (words.length != 6) {
          throw new IllegalStateException(name + ": expected six columns in \"" + line + "\"");
        }
        int[] n = new int[5];
        for (int i = 0; i < n.length; i++) {
          n[i] = Integer.parseInt(words[i + 1]);
        }
        out.put(words[0], new TileGeometry(n[0], n[1], n[2], n[3], n[4]));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
