package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.Tiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Group-norm. */
public enum GroupNormVariant implements Variant {
  /** A work-item a group of channels: any device. */
  NAIVE(0, "GroupNormKernels.naive") {
    @Override
    public Grid grid(OpShape.GroupNormShape shape, int slices) {
      return Grids.elements(shape.groups());
    }
  },

  /** A work-group a group of channels, while those are small: all in one launch. */
  GROUPED(Tiles.NORM_ITEMS, "GroupNormKernels.grouped") {
    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.GroupNormShape) shape.plain()).elements() <= SMALL;
    }

    @Override
    public Grid grid(OpShape.GroupNormShape shape, int slices) {
      // One work-group each, side by side.
      return Grids.norm(shape.groups(), 1);
    }
  },

  /** Large groups in slices, whose moments are put together: the whole device is at work. */
  MOMENTS(Tiles.NORM_ITEMS, "GroupNormKernels.moments", "GroupNormKernels.apply") {
    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.GroupNormShape) shape.plain()).elements() > SMALL;
    }

    @Override
    public int slices(OpShape shape, DeviceTraits device) {
      int elements = ((OpShape.GroupNormShape) shape.plain()).elements();
      return Math.min(MOST_SLICES, Grid.groupsFor(elements, SMALL / 2));
    }

    @Override
    public List<Integer> slicings(OpShape shape) {
      int elements = ((OpShape.GroupNormShape) shape.plain()).elements();
      return SLICINGS.stream().filter(s -> elements / s >= Tiles.NORM_ITEMS).toList();
    }

    @Override
    public Grid grid(OpShape.GroupNormShape shape, int slices) {
      return Grids.norm(slices, shape.groups());
    }

    /** Of each slice the mean, and the sum of squares round it. */
    @Override
    public long scratch(OpShape.GroupNormShape shape, int slices) {
      return 2L * shape.groups() * slices;
    }
  },

  /** A work-group a group of channels, eight neighbours at a time: all in one launch. */
  WHOLE(Tiles.NORM_ITEMS, "GroupNormRunKernels.whole") {
    @Override
    public boolean fits(OpShape shape, DeviceTraits device) {
      return inEights(shape) && device.holds(Tiles.NORM_ITEMS, RUN_FLOATS);
    }

    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.GroupNormShape) shape.plain()).elements() <= LARGE;
    }

    @Override
    public Grid grid(OpShape.GroupNormShape shape, int slices) {
      return Grids.norm(shape.groups(), 1);
    }

    @Override
    public long scratch(OpShape.GroupNormShape shape, int slices) {
      // A group's mean and sum of squares round it.
      return 2L * shape.groups();
    }

    @Override
    public @Nullable String afterSlices(OpShape.GroupNormShape shape) {
      return shape.elements() <= SUMMED ? AFTER_SLICES : null;
    }

    @Override
    public List<String> allKernels() {
      return List.of(kernels().getFirst(), AFTER_SLICES);
    }
  },

  /** The same in slices, in two launches, for groups that would leave most of a device idle. */
  GATHERED(Tiles.NORM_ITEMS, "GroupNormRunKernels.gather", "GroupNormRunKernels.spread") {
    @Override
    public boolean fits(OpShape shape, DeviceTraits device) {
      return inEights(shape) && device.holds(Tiles.NORM_ITEMS, RUN_FLOATS);
    }

    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.GroupNormShape) shape.plain()).elements() > LARGE;
    }

    @Override
    public int slices(OpShape shape, DeviceTraits device) {
      return MOST_SLICES;
    }

    @Override
    public List<Integer> slicings(OpShape shape) {
      int elements = ((OpShape.GroupNormShape) shape.plain()).elements();
      return SLICINGS.stream().filter(s -> elements / s >= SMALL).toList();
    }

    @Override
    public Grid grid(OpShape.GroupNormShape shape, int slices) {
      return Grids.norm(slices, shape.groups());
    }

    /** Slices begin where eight elements do. */
    @Override
    public int sliceLength(int elements, int slices) {
      return Grid.groupsFor(super.sliceLength(elements, slices), Tiles.EIGHT) * Tiles.EIGHT;
    }

    @Override
    public int block() {
      return Tiles.NORM_RUNS;
    }

    @Override
    public long scratch(OpShape.GroupNormShape shape, int slices) {
      return 2L * shape.groups() * slices;
    }
  };

  /** Elements of a group of channels that one work-group does alone. */
  private static final int SMALL = 8192;

  /**
   * Elements that one work-group still does alone, eight at a time. A work-group reads some 20
   * bytes a cycle, so these take a few microseconds, as a second launch would.
   */
  private static final int LARGE = 1 << 17;

  /**
   * Elements of a group of channels that one work-group also adds up out of slices: there are fewer
   * work-groups for that than {@code sumRuns} has, which soon costs more than a launch.
   */
  private static final int SUMMED = 1 << 14;

  private static final String AFTER_SLICES = "GroupNormRunKernels.sumWhole";

  /** Floats of local memory: of each work-item a number of elements, their mean and squares. */
  private static final int RUN_FLOATS = 3 * Tiles.NORM_ITEMS + 2;

  private static final int MOST_SLICES = 32;
  private static final List<Integer> SLICINGS = List.of(2, 4, 8, 16, MOST_SLICES);

  private final int groupSize;
  private final List<String> kernels;

  /**
   * @param groupSize work-items of a group, each with a float of local memory; 0 for any device
   */
  GroupNormVariant(int groupSize, String... kernels) {
    this.groupSize = groupSize;
    this.kernels = List.of(kernels);
  }

  /** In the order of their launches. */
  @Override
  public List<String> kernels() {
    return kernels;
  }

  @Override
  public boolean fits(OpShape shape, DeviceTraits device) {
    return shape.plain() instanceof OpShape.GroupNormShape && device.holds(groupSize, groupSize);
  }

  @Override
  public boolean isWorth(OpShape shape, Rules rules) {
    return true;
  }

  /** Whether each eight elements from a group's start on are of one channel. */
  private static boolean inEights(OpShape shape) {
    return shape.plain() instanceof OpShape.GroupNormShape norm && norm.pixels() % Tiles.EIGHT == 0;
  }

  /**
   * The work-items of its first kernel.
   *
   * @param slices into which a group of channels is cut
   */
  public abstract Grid grid(OpShape.GroupNormShape shape, int slices);

  /** Elements of a slice: all but the last have as many. */
  public int sliceLength(int elements, int slices) {
    return Grid.groupsFor(elements, slices);
  }

  /** Elements that a work-group of its second kernel writes. */
  public int block() {
    return Tiles.NORM_BLOCK;
  }

  /**
   * The kernel that first adds up the slices of the product in front and ends it, on the same
   * work-items; null if there is none, or it isn't worth it.
   */
  public @Nullable String afterSlices(OpShape.GroupNormShape shape) {
    return null;
  }

  /** Floats of scratch. */
  public long scratch(OpShape.GroupNormShape shape, int slices) {
    return 0;
  }
}
