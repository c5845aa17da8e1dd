package eddy.kernels.gpu;

/** Sizes that kernels are compiled with and grids are made for. */
public final class Tiles {
  /** Work-items of a group where each does one element. */
  public static final int LINE = 64;

  /** Tiled products: work-items of a group in each direction. */
  public static final int SIDE = 16;

  /** Tiled products: rows and columns of a group's part of the result. */
  public static final int TILE = 64;

  /** Wide products: the same. */
  public static final int WIDE = 128;

  /** Products of gated layers: rows of values in a group's part, with as many of gates. */
  public static final int GATED = WIDE / 2;

  /** Neighbours that kernels read together, 16 bytes of fp16: an offset or a size must be whole. */
  public static final int EIGHT = 8;

  /** Neighbours that kernels add up or end together, 16 bytes of floats. */
  public static final int RUN = 4;

  /** Products: depth of a tile. */
  public static final int DEPTH = 16;

  /** Products with few columns: rows of a group, and into how many parts it cuts the depth. */
  public static final int VECTOR_ROWS = 32;

  public static final int VECTOR_PARTS = 8;

  /** Convolutions to few channels: how many a work-item does. */
  public static final int FEW = 4;

  /** Statistics over channels: columns of a group, and into how many parts it cuts the channels. */
  public static final int NORM_COLUMNS = 32;

  public static final int NORM_PARTS = 8;

  /** Statistics over groups of channels: work-items of a group. */
  public static final int NORM_ITEMS = 256;

  /** The same: elements of a group that writes the result. */
  public static final int NORM_BLOCK = 1024;

  /** The same, for eight neighbours at a time. */
  public static final int NORM_RUNS = 8192;

  /** Measuring arithmetic: chains of a work-item, and how many numbers it stores of them. */
  public static final int CHAINS = 64;

  public static final int CHAIN_SUMS = 16;

  /** Flash attention of large heads, in groups of 16×16: channels there is room for. */
  public static final int LARGE_HEAD = 512;

  /** The same: queries of a group, and keys at a time. */
  public static final int LARGE_QUERIES = 32;

  public static final int LARGE_KEYS = 64;

  /** The same: channels of a slice of queries and keys, and keys of a slice of values. */
  public static final int LARGE_SLICE = 32;

  public static final int LARGE_VALUES = 8;

  /** The same: a key's values in local memory, and room for either kind of slice. */
  public static final int LARGE_PADDED = LARGE_HEAD + 4;

  public static final int LARGE_SLICES = LARGE_VALUES * LARGE_PADDED;

  /** Products on tensor cores: rows and columns of a group's part of the result, and depth. */
  public static final int MMA_SIDE = 128;

  public static final int MMA_DEPTH = 32;

  /** The same: work-items of a group, in a row. */
  public static final int MMA_ITEMS = 256;

  /** Attention on tensor cores: queries of a group, which has twice as many work-items. */
  public static final int MMA_QUERIES = 64;

  private Tiles() {}
}
