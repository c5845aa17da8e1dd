package eddy.kernels.gpu;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kernels that give the right result for a shape, whatever time they take. */
final class Candidates {
  /** Attention by stored scores. */
  static final String SCORES = "scores";

  /** A product on tensor cores. */
  static final String TENSOR = "tensor";

  /** Group-norm by the moments of slices. */
  static final String MOMENTS = "moments";

  /** Beyond that, a kernel with few columns reads the weight too often. */
  private static final int MOST_VECTORS = 64;

  /** Beyond that, slices fill any device, and only cost memory. */
  private static final int MOST_GROUPS = 1024;

  private static final int[] SLICES = {2, 4, 8, 16};
  private static final int[] NORM_SLICES = {2, 4, 8, 16, 32};

  private final VariantTable device;
  private final Set<Variant> out = new LinkedHashSet<>();

  private Candidates(VariantTable device) {
    this.device = device;
  }

  /**
   * @param device says what fits
   * @param first what comes first
   */
  static List<Variant> of(OpShape shape, VariantTable device, Variant first) {
    Candidates c = new Candidates(device);
    c.out.add(first);
    // What the limits choose for other tables is as right.
    c.out.add(device.reasoned(shape));
    c.add("naive");
    c.add(shape, false);
    return List.copyOf(c.out);
  }

  private void add(OpShape shape, boolean fp16) {
    switch (shape) {
      case OpShape.OnHalves s -> add(s.shape(), true);
      case OpShape.Matmul s -> {
        tiles(s.rows(), s.columns(), s.tilesOfDepth());
        if (s.columns() <= MOST_VECTORS) {
          addIf("vectors", Tiles.VECTOR_ROWS * Tiles.VECTOR_PARTS, 256);
        }
      }
      case OpShape.Convolution s -> {
        tiles(s.rows(), s.columns(), s.tilesOfDepth());
        addIf("few", Tiles.LINE, 0);
      }
      case OpShape.Attention s -> attention(s.depth(), fp16);
      case OpShape.GroupNorm s -> norm(s.elements());
      case OpShape.LayerNorm _, OpShape.Softmax _ ->
          addIf("grouped", Tiles.NORM_COLUMNS * Tiles.NORM_PARTS, Tiles.NORM_ITEMS);
    }
  }

  private void add(String name) {
    out.add(Variant.of(name));
  }

  private void addIf(String name, int groupSize, long localFloats) {
    if (device.fits(groupSize, localFloats)) {
      add(name);
    }
  }

  private void tiles(int rows, int columns, int tilesOfDepth) {
    tiles("tiled", Tiles.TILE, rows, columns, tilesOfDepth);
    tiles("wide", Tiles.WIDE, rows, columns, tilesOfDepth);
  }

  private void tiles(String name, int side, int rows, int columns, int tilesOfDepth) {
    if (!device.fits(Tiles.SIDE * Tiles.SIDE, 2L * Tiles.DEPTH * side)) {
      return;
    }
    add(name);
    for (int slices : SLICES) {
      boolean few = VariantTable.tiles(rows, columns, side) * slices <= MOST_GROUPS;
      if (few && slices <= tilesOfDepth / 2) {
        out.add(new Variant(name, slices));
      }
    }
  }

  private void attention(int depth, boolean fp16) {
    for (VariantTable.FlashTile tile : VariantTable.FlashTile.values()) {
      if (tile != VariantTable.FlashTile.NONE && device.fits(depth, tile, fp16)) {
        add(tile.variant());
      }
    }
    if (device.scores()) {
      add(SCORES);
    }
  }

  private void norm(int elements) {
    if (!device.fits(Tiles.NORM_ITEMS, Tiles.NORM_ITEMS)) {
      return;
    }
    add("grouped");
    for (int slices : NORM_SLICES) {
      if (elements / slices >= Tiles.NORM_ITEMS) {
        out.add(new Variant(MOMENTS, slices));
      }
    }
  }
}
