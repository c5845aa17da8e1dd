package eddy.kernels.gpu;

/**
 * What stands where in a kernel's {@code params}. Offsets are elements of the arena; those of
 * values, in kernels for fp16 values, of the half arena. {@link #ABSENT} says that there is no such
 * operand. The kernels are compiled with these numbers.
 */
public final class Params {
  public static final int ABSENT = -1;

  /** Ints that a launch's params may have. */
  public static final int MOST = 512;

  private Params() {}

  /** Codes of {@link eddy.op.Activation}. */
  public static final class Activations {
    public static final int NONE = 0;
    public static final int SILU = 1;
    public static final int GELU = 2;
    public static final int QUICK_GELU = 3;

    private Activations() {}
  }

  /** Matrix products and convolutions: the result and what is done to it before it is stored. */
  public static final class Product {
    /** Rows of the weight's buffer: M, or fewer where a weight is split into several buffers. */
    public static final int ROWS = 0;

    /** Pixels or tokens of a sample's result: P. */
    public static final int PIXELS = 1;

    /** Columns of the result: N · P. */
    public static final int COLUMNS = 2;

    public static final int X = 3;
    public static final int OUT = 4;

    /** 1 if the bias buffer is one. */
    public static final int HAS_BIAS = 5;

    public static final int CHANNEL_BIAS = 6;
    public static final int ACTIVATION = 7;
    public static final int RESIDUAL = 8;

    /**
     * Where slices of a product are put, or sums of tensor cores, and how many slices there are.
     */
    public static final int SCRATCH = 9;

    public static final int SLICES = 10;

    /** Channels of x: K of a matrix product, C of a convolution. */
    public static final int CHANNELS = 11;

    /** Rows of the whole result: M, and which of them this buffer's first one is. */
    public static final int ALL_ROWS = 12;

    public static final int FIRST_ROW = 13;

    /**
     * Where the bands stand in params if the rows are those of several results, each of which lies
     * by itself; 0 if they are one result. First the rows of a band, then for each band two
     * numbers: what stands for OUT there, and what is added to it for each sample.
     */
    public static final int BANDS = 14;

    /**
     * Where a layer is gated, the rows of its result, half of the weight's: row m is (sum m + bias
     * m) · gelu(sum of its gate + bias m + GATE), and HAS_BIAS is 0. The weight's rows are in the
     * order of {@link WeightSlot.WeightLayout#GATES_BESIDE} or {@code GATES_PADDED}, the bias's as
     * in the file. 0 where nothing is gated.
     */
    public static final int GATE = 15;

    public static final int MATMUL_COUNT = 16;

    /**
     * Where slices are added up and the result is normalised too: its {@link Norm} from here on.
     */
    public static final int NORM = 16;

    public static final int NORM_COUNT = NORM + Norm.LENGTH;

    public static final int HEIGHT = 16;
    public static final int WIDTH = 17;

    /** Size of x after enlargement by nearest neighbour; that of x if there's none. */
    public static final int UP_HEIGHT = 18;

    public static final int UP_WIDTH = 19;
    public static final int KERNEL_HEIGHT = 20;
    public static final int KERNEL_WIDTH = 21;
    public static final int STRIDE = 22;
    public static final int PAD_TOP = 23;
    public static final int PAD_LEFT = 24;
    public static final int OUT_WIDTH = 25;

    /** 2¹⁶ times the size of x through that after enlargement, rounded up; 0 if there's none. */
    public static final int UP_Y = 26;

    public static final int UP_X = 27;
    public static final int CONV_COUNT = 28;

    private Product() {}
  }

  /**
   * Convolutions after Winograd, for some of the filters and some of the tiles at a time. All but
   * the products: those of a convolution, with ROWS and FIRST_ROW of these filters, and SCRATCH
   * where the sums are. The products: those of a matrix product of ROWS filters and COLUMNS tiles,
   * X where the tiles are, SCRATCH where the sums go.
   */
  public static final class WinogradConvolution {
    /** Where the transformed filters are: [planes][C][ROWS]. */
    public static final int FILTERS = Product.CONV_COUNT;

    /** Products side by side: positions of a transformed tile. */
    public static final int PLANES = Product.CONV_COUNT + 1;

    public static final int PLANES_LENGTH = Product.CONV_COUNT + 2;

    /** Where the transformed tiles are: [planes][C][TILES]. */
    public static final int INPUTS = Product.CONV_COUNT + 2;

    /** Columns of a plane: these tiles, and some beside them that nobody reads. */
    public static final int TILES = Product.CONV_COUNT + 3;

    /** The first of these tiles, counted row by row through all samples, and how many all are. */
    public static final int FIRST_TILE = Product.CONV_COUNT + 4;

    public static final int ALL_TILES = Product.CONV_COUNT + 5;

    /** Tiles side by side, and of a sample. */
    public static final int TILES_ACROSS = Product.CONV_COUNT + 6;

    public static final int TILES_OF_SAMPLE = Product.CONV_COUNT + 7;

    /** Filters of the weight's buffer, and which of them is the first of these. */
    public static final int BUFFER_ROWS = Product.CONV_COUNT + 8;

    public static final int BUFFER_ROW = Product.CONV_COUNT + 9;
    public static final int LENGTH = Product.CONV_COUNT + 10;

    private WinogradConvolution() {}
  }

  /** Attention. */
  public static final class Attention {
    /** Queries of a sample: T. */
    public static final int QUERIES = 0;

    /** Keys of a sample: S. */
    public static final int KEYS = 1;

    public static final int HEADS = 2;

    /** Channels of a head: d. */
    public static final int DEPTH = 3;

    public static final int Q = 4;
    public static final int K = 5;
    public static final int V = 6;
    public static final int OUT = 7;

    /** 1 if position i sees only 0 to i. */
    public static final int CAUSAL = 8;

    /**
     * Where scores [N · heads][S][count] are put; for naive attention of fp16 values, where the
     * result is added up; on tensor cores, where each group's own place begins.
     */
    public static final int SCRATCH = 9;

    /** The queries that the scores are for. */
    public static final int FIRST = 10;

    public static final int COUNT = 11;
    public static final int SAMPLES = 12;

    /**
     * From one channel's keys, or values, to the next one's: S, or more where rows were filled up
     * to begin at multiples of 16 bytes. What they are filled with are numbers, whose weight is 0.
     * Read by kernels that need such rows.
     */
    public static final int KEY_ROW = 13;

    public static final int LENGTH = 14;

    private Attention() {}
  }

  /** Normalisation and softmax: statistics over channels, or over groups of them. */
  public static final class Norm {
    public static final int SAMPLES = 0;
    public static final int CHANNELS = 1;

    /** Pixels or tokens of a sample: P. */
    public static final int PIXELS = 2;

    public static final int X = 3;
    public static final int OUT = 4;

    /** Where eps stands in the constants. */
    public static final int EPS = 5;

    public static final int GROUPS = 6;
    public static final int ACTIVATION = 7;

    /** Where slices' moments [N · groups][slices][2] are put. */
    public static final int SCRATCH = 8;

    public static final int SLICES = 9;

    /** Elements of a slice; the last may have fewer. */
    public static final int SLICE_LENGTH = 10;

    public static final int LENGTH = 11;

    private Norm() {}
  }

  /** Element-wise ops: {@code COUNT} results. */
  public static final class Elements {
    public static final int COUNT = 0;
    public static final int X = 1;
    public static final int OUT = 2;

    /** Second operand. */
    public static final int Y = 3;

    public static final int ACTIVATION = 4;

    /** Pixels of a channel (add-channels), or elements of half a sample (GEGLU). */
    public static final int SPAN = 5;

    public static final int LENGTH = 6;

    private Elements() {}
  }

  /** Moves. */
  public static final class Move {
    /** Elements to move. */
    public static final int COUNT = 0;

    public static final int FROM = 1;
    public static final int TO = 2;

    /** Copying: elements of a row, and from one row's start to the next one's. */
    public static final int ROW = 3;

    public static final int FROM_STRIDE = 4;
    public static final int TO_STRIDE = 5;
    public static final int COPY_LENGTH = 6;

    /** Joining: COUNT and ROW in eights, and the second operand and its row. */
    public static final int FROM_B = 4;

    public static final int ROW_B = 5;
    public static final int JOIN_LENGTH = 6;

    /** Enlargement. */
    public static final int HEIGHT = 3;

    public static final int WIDTH = 4;
    public static final int OUT_HEIGHT = 5;
    public static final int OUT_WIDTH = 6;
    public static final int UPSAMPLE_LENGTH = 7;

    private Move() {}
  }

  /** Embeddings. */
  public static final class Embed {
    /** Elements of the result; for timesteps half of them. */
    public static final int COUNT = 0;

    /** Ids, or timesteps. */
    public static final int FROM = 1;

    public static final int TO = 2;

    /** Ids of a sample: T. */
    public static final int TOKENS = 3;

    /** Channels of the table. */
    public static final int CHANNELS = 4;

    /** Ids whose rows are in the table's buffer: from which on, and how many. */
    public static final int FIRST_ID = 5;

    public static final int IDS = 6;
    public static final int TABLE_LENGTH = 7;

    /** Timesteps: sines of a sample, as many as cosines. */
    public static final int HALF = 3;

    /** Where the frequencies stand in the constants. */
    public static final int FREQUENCIES = 4;

    /** 1 if cosines come first. */
    public static final int FLIP = 5;

    public static final int TIMESTEP_LENGTH = 6;

    private Embed() {}
  }

  /** Kernels that measure what the device can do. */
  public static final class Peak {
    /** Multiply-adds of each chain. */
    public static final int STEPS = 0;

    /** Chains are multiplied by minus one over this, so that nobody can foresee their numbers. */
    public static final int DIVISOR = 1;

    public static final int OUT = 2;
    public static final int CHAINS_LENGTH = 3;

    /** Triad: elements, and where the operands are. */
    public static final int COUNT = 0;

    public static final int X = 1;
    public static final int Y = 3;
    public static final int TRIAD_LENGTH = 4;

    private Peak() {}
  }
}
