package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Tiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attention. A flash kernel has the width of its heads compiled in; smaller ones are filled up. */
public enum AttentionVariant implements Variant {
  /** A work-item a query: any device, heads of any size. */
  NAIVE("AttentionKernels.naive") {
    @Override
    public Grid grid(int count, int heads) {
      return Grid.lines(count, heads, Tiles.LINE);
    }

    /** Where values are halves, the result is added up there. */
    @Override
    public long scratch(OpShape.AttentionShape shape, boolean onHalves) {
      return onHalves ? (long) shape.heads() * shape.depth() * shape.queries() : 0;
    }
  },

  /** Scores stored, their softmax, the average: heads that are larger than any tile. */
  SCORES(Tiles.SIDE * Tiles.SIDE, Tiles.DEPTH * (2L * Tiles.TILE + 1)),

  /** Online softmax for the heads of the VAE, streamed through 26 KiB of local memory. */
  FLASH512(
      "LargeHeadKernels.flash512",
      Tiles.LARGE_HEAD,
      Tiles.LARGE_QUERIES,
      Tiles.SIDE,
      Tiles.SIDE,
      // The slices, the scores, 256 maxima and 32 factors.
      Tiles.LARGE_SLICES + (Tiles.LARGE_KEYS + 1) * Tiles.LARGE_QUERIES + Tiles.SIDE * Tiles.SIDE),

  /**
   * Online softmax, whole heads in local memory. The small ones take any number of keys and 32 KiB
   * of local memory, the others rows of keys that begin at multiples of 16 bytes. Cross is for
   * numbers of keys of which tiles of 40 leave less empty than flash's tiles, such as 77.
   */
  SMALL160("FlashKernels.small160", 160, 16, 16, 16, false),
  FLASH160("FlashKernels.flash160", 160, 32, 16, 32, true),
  SMALL80("FlashKernels.small80", 80, 32, 8, 16, false),
  FLASH80("FlashKernels.flash80", 80, 64, 8, 24, true),
  CROSS80("FlashKernels.cross80", 80, FLASH80),
  SMALL64("FlashKernels.small64", 64, 64, 8, 16, false),
  FLASH64("FlashKernels.flash64", 64, 64, 8, 32, true),
  CROSS64("FlashKernels.cross64", 64, FLASH64),
  SMALL40("FlashKernels.small40", 40, 64, 8, 32, false),
  FLASH40("FlashKernels.flash40", 40, 64, 8, 32, true),
  CROSS40("FlashKernels.cross40", 40, FLASH40),

  /** The same on tensor cores, for values of fp16: any number of keys, or a multiple of 8. */
  TENSOR_ANY160("TensorAttentionKernels.any160", 160, 32, false),
  TENSOR160("TensorAttentionKernels.flash160", 160, 32, true),
  TENSOR_ANY80("TensorAttentionKernels.any80", 80, 64, false),
  TENSOR80("TensorAttentionKernels.flash80", 80, 64, true),
  TENSOR_ANY64("TensorAttentionKernels.any64", 64, 64, false),
  TENSOR64("TensorAttentionKernels.flash64", 64, 64, true),
  TENSOR_ANY48("TensorAttentionKernels.any48", 48, 64, false),
  TENSOR48("TensorAttentionKernels.flash48", 48, 64, true);

  /** SCORES' kernels: scores of some queries, and with their softmax the average of the values. */
  public static final String STORE = "ScoreKernels.scores";

  public static final String AVERAGE = "ScoreKernels.average";

  private final List<String> kernels;

  /** Most channels of a head. */
  private final int width;

  private final int queries;
  private final int groupX;
  private final int groupY;
  private final long localFloats;

  /** Keys at a time of {@code FlashKernels}; 0 elsewhere. */
  private final int tile;

  /** What it stands in for where that one's tiles would be emptier; null if for none. */
  private final @Nullable AttentionVariant other;

  /** Whether rows of keys and values must begin at multiples of 16 bytes. */
  private final boolean aligned;

  /** Whether its kernel is for tensor cores, and so for values of fp16 only. */
  private final boolean tensorCores;

  /** Heads of any size, a work-item a query. */
  AttentionVariant(String kernel) {
    this(kernel, Integer.MAX_VALUE, Tiles.LINE, 1, 1, 0);
  }

  /** Stored scores. */
  AttentionVariant(int groupSize, long localFloats) {
    this(
        List.of(STORE, AVERAGE),
        Integer.MAX_VALUE,
        Tiles.TILE,
        groupSize,
        1,
        localFloats,
        false,
        false,
        0,
        null);
  }

  /** On tensor cores. */
  AttentionVariant(String kernel, int width, int keys, boolean aligned) {
    this(
        List.of(kernel),
        width,
        Tiles.MMA_QUERIES,
        2 * Tiles.MMA_QUERIES,
        1,
        // Rows of fp16 numbers and 16 bytes more each: queries or weights, keys, values.
        Tiles.MMA_QUERIES * (Math.max(width, keys) / 2L + 4) + 2L * width * (keys / 2 + 4),
        aligned,
        true,
        0,
        null);
  }

  /**
   * {@code FlashKernels}, which say what their sizes are for.
   *
   * @param width most channels of a head
   * @param queries of a group
   * @param rows parts that a tile of keys is dealt out in
   * @param tile keys at a time
   */
  AttentionVariant(String kernel, int width, int queries, int rows, int tile, boolean aligned) {
    this(kernel, width, queries, rows, tile, aligned, null);
  }

  /** {@code FlashKernels} with tiles of 40 keys. */
  AttentionVariant(String kernel, int width, AttentionVariant other) {
    this(kernel, width, 64, 8, 40, true, other);
  }

  AttentionVariant(
      String kernel,
      int width,
      int queries,
      int rows,
      int tile,
      boolean aligned,
      @Nullable AttentionVariant other) {
    this(
        List.of(kernel),
        width,
        queries,
        queries / 4 * rows,
        1,
        // Queries, keys, values, unless these take turns with the keys, weights and maxima.
        (long) (width + tile + rows) * queries + tiles(width, rows, tile),
        aligned,
        false,
        tile,
        other);
  }

  private static int tiles(int width, int rows, int tile) {
    int keys = tile % 32 != 0 ? width / 4 * (4 * tile + tile / 8 * 4 - 4) : width * tile;
    int values = width * tile + 4 * rows;
    boolean byTurns = width > 80 || (tile == 40 && width > 40);
    return byTurns ? Math.max(keys, values) : keys + values;
  }

  /** Whatever the number of keys. */
  AttentionVariant(
      String kernel, int width, int queries, int groupX, int groupY, long localFloats) {
    this(List.of(kernel), width, queries, groupX, groupY, localFloats, false, false, 0, null);
  }

  /**
   * @param width most channels of a head
   * @param queries of a group
   * @param groupX work-items of a group along queries
   * @param groupY and across
   * @param localFloats local memory of a group, in floats
   */
  AttentionVariant(
      List<String> kernels,
      int width,
      int queries,
      int groupX,
      int groupY,
      long localFloats,
      boolean aligned,
      boolean tensorCores,
      int tile,
      @Nullable AttentionVariant other) {
    this.kernels = kernels;
    this.width = width;
    this.queries = queries;
    this.groupX = groupX;
    this.groupY = groupY;
    this.localFloats = localFloats;
    this.aligned = aligned;
    this.tensorCores = tensorCores;
    this.tile = tile;
    this.other = other;
  }

  /** Class and method of its kernel; of the first one of {@link #SCORES}. */
  public String kernel() {
    return kernels.getFirst();
  }

  @Override
  public List<String> kernels() {
    return kernels;
  }

  /** True if its kernel is for tensor cores, and so for values of fp16 only. */
  public boolean onHalvesOnly() {
    return tensorCores;
  }

  /**
   * True if rows of keys and values must begin at multiples of 16 bytes, in a place of their own
   * where the keys' number isn't one.
   */
  public boolean wantsRows() {
    return aligned;
  }

  /** Numbers that 16 bytes hold, of which its rows must be multiples. */
  public static int lot(boolean onHalves) {
    return onHalves ? 8 : 4;
  }

  @Override
  public boolean fits(OpShape shape, DeviceTraits device) {
    return shape.plain() instanceof OpShape.AttentionShape s
        && s.depth() <= width
        && (!aligned || s.row() % lot(shape.onHalves()) == 0)
        && (!tensorCores
            || (shape.onHalves() && device.tensorCores() && s.queries() % Tiles.EIGHT == 0))
        && device.holds(groupX * groupY, localFloats);
  }

  @Override
  public boolean isWorth(OpShape shape, Rules rules) {
    boolean emptier = other != null && worked(shape) >= other.worked(shape);
    return this == NAIVE || this == SCORES || (rules != Rules.WIDE && !emptier);
  }

  /** Keys that it works on: whole tiles. */
  private int worked(OpShape shape) {
    return Grid.groupsFor(((OpShape.AttentionShape) shape.plain()).keys(), tile) * tile;
  }

  /** The work-items of its kernel, but for {@link #SCORES}, whose kernels do tiles of products. */
  public Grid grid(int count, int heads) {
    return Grid.groups(Grid.groupsFor(count, queries), heads, 1, groupX, groupY, 1);
  }

  /**
   * Floats of scratch, but for {@link #SCORES}, which takes as much as it may.
   *
   * @param onHalves values are kept as fp16
   */
  public long scratch(OpShape.AttentionShape shape, boolean onHalves) {
    return 0;
  }
}
