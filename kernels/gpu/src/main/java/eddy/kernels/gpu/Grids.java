package eddy.kernels.gpu;

/** Work-items as several kernels have them; the variants say which one has which. */
public final class Grids {
  private Grids() {}

  /** A work-item an element: naive products, element-wise ops, moves, embeddings. */
  public static Grid elements(long count) {
    return Grid.line(count, Tiles.LINE);
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

  /** Group-norm: so many work-groups for each group of channels. */
  public static Grid norm(int parts, int groups) {
    return Grid.groups(parts, groups, 1, Tiles.NORM_ITEMS, 1, 1);
  }
}
