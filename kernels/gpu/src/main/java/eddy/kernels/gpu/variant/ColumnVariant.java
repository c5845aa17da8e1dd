package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.Tiles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Layer-norm and softmax: statistics over the channels of each column. */
public enum ColumnVariant implements Variant {
  /** A work-item a column: any device, and few channels. */
  NAIVE("LayerNormKernels.naive", "SoftmaxKernels.naive", 0, 0) {
    @Override
    public Grid grid(int columns) {
      return Grids.elements(columns);
    }
  },

  /** A column's channels dealt out to 8 work-items, which are idle where there are only some. */
  GROUPED(
      "LayerNormKernels.grouped",
      "SoftmaxKernels.grouped",
      Tiles.NORM_COLUMNS * Tiles.NORM_PARTS,
      Tiles.NORM_ITEMS) {
    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.Columnwise) shape.plain()).channels() >= 2 * Tiles.NORM_PARTS;
    }

    @Override
    public @Nullable String afterSlices(DeviceTraits device, int pixels) {
      boolean fits = device.holds(Tiles.NORM_ITEMS, (2L * Tiles.RUN + 1) * Tiles.NORM_ITEMS);
      return fits && pixels % Tiles.RUN == 0 ? AFTER_SLICES : null;
    }

    @Override
    public List<String> allKernels() {
      return Stream.concat(kernels().stream(), Stream.of(AFTER_SLICES)).toList();
    }

    @Override
    public Grid grid(int columns) {
      int groups = Grid.groupsFor(columns, Tiles.NORM_COLUMNS);
      return Grid.groups(groups, 1, 1, Tiles.NORM_COLUMNS, Tiles.NORM_PARTS, 1);
    }
  };

  private static final String AFTER_SLICES = "LayerNormKernels.sumGrouped";

  private final String layerNorm;
  private final String softmax;
  private final int groupSize;
  private final long localFloats;

  ColumnVariant(String layerNorm, String softmax, int groupSize, long localFloats) {
    this.layerNorm = layerNorm;
    this.softmax = softmax;
    this.groupSize = groupSize;
    this.localFloats = localFloats;
  }

  /** Class and method of its kernel. */
  public String kernel(OpShape.Columnwise shape) {
    return switch (shape) {
      case OpShape.LayerNormShape _ -> layerNorm;
      case OpShape.SoftmaxShape _ -> softmax;
    };
  }

  @Override
  public List<String> kernels() {
    return List.of(layerNorm, softmax);
  }

  @Override
  public boolean fits(OpShape shape, DeviceTraits device) {
    return shape.plain() instanceof OpShape.Columnwise && device.holds(groupSize, localFloats);
  }

  @Override
  public boolean isWorth(OpShape shape, Rules rules) {
    return true;
  }

  /**
   * The kernel that first adds up the slices of the product in front of a layer-norm and ends it;
   * null if there is none.
   *
   * @param pixels of a sample
   */
  public @Nullable String afterSlices(DeviceTraits device, int pixels) {
    return null;
  }

  /** The work-items of that kernel. */
  public static Grid gridAfterSlices(int columns) {
    return Grids.norm(columns / Tiles.RUN, 1);
  }

  /** The work-items of its kernel. */
  public abstract Grid grid(int columns);
}
