package eddy.kernels.gpu;

import java.util.Locale;

/** The work-items of each kernel. */
public final class Grids {
  private Grids() {}

  /** A work-item an element: naive products, element-wise ops, moves, embeddings. */
  public static Grid elements(long count) {
    return Grid.line(count, Tiles.LINE);
  }

  /** A product by the name of its variant. */
  static Grid product(String variant, int rows, int columns, int slices) {
    return switch (VariantTable.Product.valueOf(variant.toUpperCase(Locale.ROOT))) {
      case NAIVE -> elements((long) rows * columns);
      case TILED -> tiles(rows, columns, Tiles.TILE, slices);
      case WIDE -> tiles(rows, columns, Tiles.WIDE, slices);
      case VECTORS -> vectors(rows, columns);
      case FEW -> few(rows, columns);
      case TENSOR ->
          Grid.groups(
              Grid.groupsFor(columns, Tiles.MMA_SIDE),
              Grid.groupsFor(rows, Tiles.MMA_SIDE),
              slices,
              Tiles.MMA_ITEMS,
              1,
              1);
    };
  }

  /**
   * Tiled products, stored scores and their average: 16×16 work-items a tile.
   *
   * @param side 64 or 128
   * @param deep slices of the depth, or heads of all samples
   */
  public static Grid tiles(int rows, int columns, int side, int deep) {
    return Grid.groups(
        Grid.groupsFor(columns, side), Grid.groupsFor(rows, side), deep, Tiles.SIDE, Tiles.SIDE, 1);
  }

  /** Products with few columns. */
  public static Grid vectors(int rows, int columns) {
    return Grid.groups(
        Grid.groupsFor(rows, Tiles.VECTOR_ROWS),
        columns,
        1,
        Tiles.VECTOR_ROWS,
        Tiles.VECTOR_PARTS,
        1);
  }

  /** Convolutions to few channels. */
  public static Grid few(int rows, int columns) {
    return Grid.groups(
        Grid.groupsFor(columns, Tiles.LINE), Grid.groupsFor(rows, Tiles.FEW), 1, Tiles.LINE, 1, 1);
  }

  /** Naive attention. */
  public static Grid queries(int queries, int heads) {
    return Grid.groups(Grid.groupsFor(queries, Tiles.LINE), heads, 1, Tiles.LINE, 1, 1);
  }

  /** Flash attention. */
  static Grid flash(VariantTable.FlashTile tile, int queries, int heads) {
    return Grid.groups(
        Grid.groupsFor(queries, tile.queries), heads, 1, tile.groupX, tile.groupY, 1);
  }

  /** Softmax and layer-norm, grouped. */
  public static Grid columns(int columns) {
    return Grid.groups(
        Grid.groupsFor(columns, Tiles.NORM_COLUMNS), 1, 1, Tiles.NORM_COLUMNS, Tiles.NORM_PARTS, 1);
  }

  /** Group-norm: so many work-groups for each group of channels. */
  public static Grid norm(int parts, int groups) {
    return Grid.groups(parts, groups, 1, Tiles.NORM_ITEMS, 1, 1);
  }
}
