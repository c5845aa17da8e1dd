package eddy.kernels.gpu;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which kernel is used for which shape on a device: what was measured there, if it was, and else
 * what the limits here say. Those are reasoned: Eddy was built without a GPU at hand.
 */
public final class VariantTable {
  /** Groups that keep a large device busy; with fewer tiles than that, products are cut up. */
  private static final int BUSY = 256;

  private static final int MAX_SLICES = 16;

  private final DeviceTraits traits;
  private final boolean tuned;

  /** Wide tiles are for results that have at least so many of them. */
  private final int wideFrom;

  private final Function<OpShape, @Nullable Variant> measured;

  private VariantTable(
      DeviceTraits traits,
      boolean tuned,
      int wideFrom,
      Function<OpShape, @Nullable Variant> measured) {
    this.traits = traits;
    this.tuned = tuned;
    this.wideFrom = wideFrom;
    this.measured = measured;
  }

  /** The naive kernels everywhere: slow, and the oracle of the others on the same device. */
  public static VariantTable naive(DeviceTraits traits) {
    return new VariantTable(traits, false, BUSY, _ -> null);
  }

  /** The kernels made for GPUs wherever they work. */
  public static VariantTable tuned(DeviceTraits traits) {
    return new VariantTable(traits, true, BUSY, _ -> null);
  }

  /** As {@link #tuned}, with wide tiles and score attention also where they are too large. */
  public static VariantTable wide(DeviceTraits traits) {
    return new VariantTable(traits, true, 0, _ -> null);
  }

  /**
   * This table with other choices where there are any.
   *
   * @param choices the variant for a shape, or null to leave it at this table's own; one that isn't
   *     among the {@link #candidates} counts as null
   */
  public VariantTable with(Function<OpShape, @Nullable Variant> choices) {
    return new VariantTable(traits, tuned, wideFrom, choices);
  }

  /** What to use for a shape. */
  public Variant choose(OpShape shape) {
    Variant other = measured.apply(shape);
    return other != null && candidates(shape).contains(other) ? other : reasoned(shape);
  }

  /** What the limits say. */
  public Variant reasoned(OpShape shape) {
    return shape instanceof OpShape.OnHalves(OpShape on)
        ? reasoned(on, true)
        : reasoned(shape, false);
  }

  private Variant reasoned(OpShape shape, boolean fp16) {
    return switch (shape) {
      case OpShape.Matmul s ->
          product(matmul(s.rows(), s.columns(), fp16), s.rows(), s.columns(), s.tilesOfDepth());
      case OpShape.Convolution s ->
          product(
              convolution(s.rows(), s.columns(), fp16), s.rows(), s.columns(), s.tilesOfDepth());
      case OpShape.Attention s -> {
        FlashTile tile = flash(s.depth(), fp16);
        yield Variant.of(
            tile != FlashTile.NONE ? tile.variant() : scores() ? Candidates.SCORES : "naive");
      }
      case OpShape.GroupNorm s -> {
        int slices = normSlices(s.elements());
        yield slices > 1
            ? new Variant(Candidates.MOMENTS, slices)
            : Variant.of(slices == 1 ? "grouped" : "naive");
      }
      case OpShape.OnHalves s -> reasoned(s.shape(), true);
      case OpShape.LayerNorm s -> Variant.of(grouped(s.channels()) ? "grouped" : "naive");
      case OpShape.Softmax s -> Variant.of(grouped(s.channels()) ? "grouped" : "naive");
    };
  }

  private Variant product(Product kind, int rows, int columns, int tilesOfDepth) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new Variant(name, slices(kind, rows, columns, tilesOfDepth));
  }

  /** Every way in which this device can do an op of that shape, {@link #reasoned} first. */
  public List<Variant> candidates(OpShape shape) {
    return Candidates.of(shape, tuned(traits), reasoned(shape));
  }

  /** The device that it is for. */
  DeviceTraits traits() {
    return traits;
  }

  /** How a matrix product or convolution is done. */
  enum Product {
    NAIVE,
    TILED,
    WIDE,
    /** Matrix products only. */
    VECTORS,
    /** Convolutions only. */
    FEW,
    /** Values of fp16 on tensor cores. */
    TENSOR
  }

  boolean fits(int groupSize, long localFloats) {
    return tuned
        && traits.maxGroupSize() >= groupSize
        && traits.localMemoryBytes() >= 4 * localFloats;
  }

  /**
   * @param fp16 values are kept so
   */
  Product matmul(int rows, int columns, boolean fp16) {
    if (columns <= 8 && fits(Tiles.VECTOR_ROWS * Tiles.VECTOR_PARTS, 256)) {
      return Product.VECTORS;
    }
    return tiles(rows, columns, fp16);
  }

  Product convolution(int rows, int columns, boolean fp16) {
    if (tuned && rows <= 2 * Tiles.FEW) {
      return Product.FEW;
    }
    return tiles(rows, columns, fp16);
  }

  private Product tiles(int rows, int columns, boolean fp16) {
    if (fp16 && traits.tensorCores() && fits(Tiles.MMA_ITEMS, Tiles.MMA_LOCAL)) {
      return Product.TENSOR;
    }
    int items = Tiles.SIDE * Tiles.SIDE;
    boolean manyTiles = tiles(rows, columns, Tiles.WIDE) >= wideFrom;
    if (manyTiles && fits(items, 2L * Tiles.DEPTH * Tiles.WIDE)) {
      return Product.WIDE;
    }
    return fits(items, 2L * Tiles.DEPTH * Tiles.TILE) ? Product.TILED : Product.NAIVE;
  }

  /** Into how many slices the depth, tiles of 16, of a tiled product is cut. */
  int slices(Product variant, int rows, int columns, int tilesOfDepth) {
    if (variant == Product.TENSOR) {
      // One such group fills a multiprocessor. At least eight tiles of 32, as below.
      long slices = Math.min(BUSY / 2 / tiles(rows, columns, Tiles.MMA_SIDE), tilesOfDepth / 16);
      return Math.clamp(slices, 1, MAX_SLICES);
    }
    if (variant != Product.TILED) {
      return 1;
    }
    long groups = tiles(rows, columns, Tiles.TILE);
    // A slice is worth its trip through memory from eight tiles of depth on.
    long slices = Math.min(BUSY / groups, tilesOfDepth / 8);
    return Math.clamp(slices, 1, MAX_SLICES);
  }

  static long tiles(int rows, int columns, int side) {
    return (long) Grid.groupsFor(rows, side) * Grid.groupsFor(columns, side);
  }

  /**
   * The flash kernel for heads of {@code depth} channels.
   *
   * @param fp16 values are kept so
   */
  FlashTile flash(int depth, boolean fp16) {
    for (FlashTile tile : FlashTile.values()) {
      if (wideFrom > 0 && fits(depth, tile, fp16)) {
        return tile;
      }
    }
    return FlashTile.NONE;
  }

  /** Whether a flash kernel can do such heads, on values that are kept as fp16 or aren't. */
  boolean fits(int depth, FlashTile tile, boolean fp16) {
    return depth <= tile.width
        && (!tile.tensor() || (fp16 && traits.tensorCores()))
        && fits(tile.groupX * tile.groupY, tile.localFloats);
  }

  /** True if attention stores its scores where no flash kernel fits. */
  boolean scores() {
    return fits(Tiles.SIDE * Tiles.SIDE, Tiles.DEPTH * (2L * Tiles.TILE + 1));
  }

  /** True if softmax and layer-norm deal out a column's channels to several work-items. */
  boolean grouped(int channels) {
    return channels >= 2 * Tiles.NORM_PARTS
        && fits(Tiles.NORM_COLUMNS * Tiles.NORM_PARTS, Tiles.NORM_ITEMS);
  }

  /** Slices of a group of channels: 0 for the naive kernel, 1 for one work-group alone. */
  int normSlices(int elements) {
    if (!fits(Tiles.NORM_ITEMS, Tiles.NORM_ITEMS)) {
      return 0;
    }
    return elements <= 8192 ? 1 : Math.min(32, Grid.groupsFor(elements, 4096));
  }

  /** A flash kernel: sizes as they were compiled into it. */
  enum FlashTile {
    TENSOR48("TensorAttentionKernels.flash48", 48, 64),
    TENSOR64("TensorAttentionKernels.flash64", 64, 64),
    TENSOR80("TensorAttentionKernels.flash80", 80, 64),
    TENSOR160("TensorAttentionKernels.flash160", 160, 32),
    FLASH40("AttentionKernels.flash40", 40, 4, 32),
    FLASH64("AttentionKernels.flash64", 64, 4, 32),
    FLASH80("AttentionKernels.flash80", 80, 4, 32),
    FLASH160("AttentionKernels.flash160", 160, 2, 16),
    FLASH512(
        "LargeHeadKernels.flash512",
        Tiles.LARGE_HEAD,
        Tiles.LARGE_QUERIES,
        Tiles.SIDE,
        Tiles.SIDE,
        0,
        // The slices, the scores, 256 maxima and 32 factors.
        Tiles.LARGE_SLICES
            + (Tiles.LARGE_KEYS + 1) * Tiles.LARGE_QUERIES
            + Tiles.SIDE * Tiles.SIDE),
    /** None fits. */
    NONE("", 0, 0, 0, 0, 0, 0);

    final String kernel;
    final int width;
    final int queries;
    final int groupX;
    final int groupY;

    /** Floats of scratch for each group; only the kernels for tensor cores need them. */
    final int scratch;

    final long localFloats;

    FlashTile(
        String kernel,
        int width,
        int queries,
        int groupX,
        int groupY,
        int scratch,
        long localFloats) {
      this.kernel = kernel;
      this.width = width;
      this.queries = queries;
      this.groupX = groupX;
      this.groupY = groupY;
      this.scratch = scratch;
      this.localFloats = localFloats;
    }

    /** On tensor cores: each group with scratch for its scores and averages. */
    FlashTile(String kernel, int width, int keys) {
      this(
          kernel,
          width,
          Tiles.MMA_QUERIES,
          2 * Tiles.MMA_QUERIES,
          1,
          (keys + width) * Tiles.MMA_QUERIES,
          // Rows of fp16 numbers and 16 bytes more each, then four maxima and a factor a query.
          (width + keys) * (Tiles.MMA_QUERIES / 2 + 4)
              + Math.max(keys * (width / 2 + 4), width * (keys / 2 + 4))
              + 5L * Tiles.MMA_QUERIES);
    }

    /** Queries, keys and values of whole heads in local memory. */
    FlashTile(String kernel, int width, int each, int keys) {
      this(
          kernel,
          width,
          Tiles.FLASH_X * each,
          Tiles.FLASH_X,
          Tiles.FLASH_Y,
          0,
          (long) (width + 3) * Tiles.FLASH_X * each + (long) (width + Tiles.FLASH_X * each) * keys);
    }

    boolean tensor() {
      return scratch > 0;
    }

    /** The one of that variant, or NONE. */
    static FlashTile named(String variant) {
      for (FlashTile tile : values()) {
        if (tile.variant().equals(variant)) {
          return tile;
        }
      }
      return NONE;
    }

    /** The variant's name: {@code flash40}, or {@code tensor48}. */
    String variant() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
