package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Tiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All of an op that the choice of its kernel depends on. */
public sealed interface OpShape {
  /** The op's name and the storage of its weights, as in a table of measurements. */
  String op();

  /** In the order of the components. */
  List<Integer> sizes();

  /** The ways to do such an op, whatever device and sizes: the ladder of {@link Variant}. */
  List<Variant> variants();

  /** The same without {@link OnHalves}. */
  default OpShape plain() {
    return this;
  }

  /** True if the values are kept as fp16. */
  default boolean onHalves() {
    return false;
  }

  /**
   * True for a product whose values come eight neighbours at a time, with nothing to look up: its
   * pixels are a multiple of 8, and a convolution has 3×3 taps, each a pixel from the next, a
   * result as large as x, and a width that is a multiple of 8.
   */
  default boolean inEights() {
    return false;
  }

  /** A matrix product, or a convolution done as one. */
  sealed interface Gemm extends OpShape {
    /** Rows of the result. */
    int rows();

    /** Columns of the result. */
    int columns();

    /** Channels of x: all of the depth of a matrix product, that of one tap of a convolution. */
    int channels();

    /** Tiles of the depth, {@link Tiles#DEPTH} each. */
    int tilesOfDepth();

    @Override
    default List<Variant> variants() {
      return List.of(ProductVariant.values());
    }
  }

  /** Statistics over the channels of each column. */
  sealed interface Columnwise extends OpShape {
    int channels();

    int columns();

    @Override
    default List<Integer> sizes() {
      return List.of(channels(), columns());
    }

    @Override
    default List<Variant> variants() {
      return List.of(ColumnVariant.values());
    }
  }

  /**
   * A linear layer or 1×1 convolution.
   *
   * @param rows of the result: output channels, of one buffer of the weight
   * @param columns tokens or pixels of all samples
   * @param depth input channels
   * @param half the weight is kept as fp16
   */
  record MatmulShape(int rows, int columns, int depth, boolean half) implements Gemm {
    @Override
    public String op() {
      return half ? "matmul-f16" : "matmul";
    }

    @Override
    public List<Integer> sizes() {
      return List.of(rows, columns, depth);
    }

    @Override
    public int channels() {
      return depth;
    }

    @Override
    public int tilesOfDepth() {
      return Grid.groupsFor(depth, Tiles.DEPTH);
    }
  }

  /**
   * Any other convolution.
   *
   * @param rows output channels, of one buffer of the weight
   * @param columns pixels of all samples' results
   * @param channels input channels
   * @param taps pixels of the kernel
   * @param square the kernel is as high as it is wide
   */
  record ConvolutionShape(
      int rows, int columns, int channels, int taps, int stride, boolean square, boolean half)
      implements Gemm {
    /** With a square kernel. */
    public ConvolutionShape(
        int rows, int columns, int channels, int taps, int stride, boolean half) {
      this(rows, columns, channels, taps, stride, true, half);
    }

    @Override
    public String op() {
      return (square ? "conv2d" : "conv2d-oblong") + (half ? "-f16" : "");
    }

    @Override
    public List<Integer> sizes() {
      return List.of(rows, columns, channels, taps, stride);
    }

    @Override
    public int tilesOfDepth() {
      return taps * Grid.groupsFor(channels, Tiles.DEPTH);
    }
  }

  /**
   * Attention.
   *
   * @param depth channels of a head
   * @param heads of all samples
   * @param row from one channel's keys, and values, to the next one's, if a kernel wants more than
   *     {@code keys}: as many, or the next multiple of what 16 bytes hold
   */
  record AttentionShape(int depth, int queries, int keys, int heads, boolean causal, int row)
      implements OpShape {
    /** Whose keys follow each other. */
    public AttentionShape(int depth, int queries, int keys, int heads, boolean causal) {
      this(depth, queries, keys, heads, causal, keys);
    }

    @Override
    public String op() {
      return causal ? "causal-attention" : "attention";
    }

    @Override
    public List<Integer> sizes() {
      return row == keys
          ? List.of(depth, queries, keys, heads)
          : List.of(depth, queries, keys, heads, row);
    }

    @Override
    public List<Variant> variants() {
      return List.of(AttentionVariant.values());
    }
  }

  /**
   * Group-norm.
   *
   * @param elements of a group of channels
   * @param groups of all samples
   * @param pixels of a channel
   */
  record GroupNormShape(int elements, int groups, int pixels) implements OpShape {
    @Override
    public String op() {
      return "group-norm";
    }

    @Override
    public List<Integer> sizes() {
      return List.of(elements, groups, pixels);
    }

    @Override
    public List<Variant> variants() {
      return List.of(GroupNormVariant.values());
    }
  }

  /** Layer-norm over the channels of each column: of each token of each sample. */
  record LayerNormShape(int channels, int columns) implements Columnwise {
    @Override
    public String op() {
      return "layer-norm";
    }
  }

  /** Softmax over the channels of each column. */
  record SoftmaxShape(int channels, int columns) implements Columnwise {
    @Override
    public String op() {
      return "softmax";
    }
  }

  /**
   * Any of them on values that are kept as fp16, which makes it another kernel.
   *
   * @param shape itself none of these
   * @param inEights told of devices only that have tensor cores, whose kernels need it
   */
  record OnHalves(OpShape shape, boolean inEights) implements OpShape {
    private static final String SUFFIX = "-on-f16";
    private static final String IN_EIGHTS = "-in-eights";

    public OnHalves(OpShape shape) {
      this(shape, false);
    }

    @Override
    public String op() {
      return shape.op() + SUFFIX + (inEights ? IN_EIGHTS : "");
    }

    @Override
    public List<Integer> sizes() {
      return shape.sizes();
    }

    @Override
    public List<Variant> variants() {
      return shape.variants();
    }

    @Override
    public OpShape plain() {
      return shape;
    }

    @Override
    public boolean onHalves() {
      return true;
    }
  }

  /** The sizes, such as {@code 640x154x320}. */
  default String sizesText() {
    return sizes().stream().map(String::valueOf).collect(Collectors.joining("x"));
  }

  /** For people: {@code matmul 640x154x320}. */
  default String text() {
    return op() + " " + sizesText();
  }

  /** The shape of those {@link #op} and {@link #sizesText}; null if there is none. */
  static @Nullable OpShape parse(String op, String sizes) {
    if (op.endsWith(OnHalves.SUFFIX + OnHalves.IN_EIGHTS)) {
      OpShape shape = parse(op.substring(0, op.length() - OnHalves.IN_EIGHTS.length()), sizes);
      return shape == null || !(shape.plain() instanceof Gemm)
          ? null
          : new OnHalves(shape.plain(), true);
    }
    if (op.endsWith(OnHalves.SUFFIX)) {
      String plain = op.substring(0, op.length() - OnHalves.SUFFIX.length());
      OpShape shape = plain.endsWith(OnHalves.SUFFIX) ? null : parse(plain, sizes);
      return shape == null ? null : new OnHalves(shape);
    }
    if (!sizes.matches("[1-9]\\d{0,8}(x[1-9]\\d{0,8})*")) {
      return null;
    }
    List<Integer> s = new ArrayList<>();
    Stream.of(sizes.split("x")).map(Integer::valueOf).forEach(s::add);
    return switch (op + " " + s.size()) {
      case "matmul 3" -> new MatmulShape(s.get(0), s.get(1), s.get(2), false);
      case "matmul-f16 3" -> new MatmulShape(s.get(0), s.get(1), s.get(2), true);
      case "conv2d 5", "conv2d-f16 5", "conv2d-oblong 5", "conv2d-oblong-f16 5" ->
          new ConvolutionShape(
              s.get(0),
              s.get(1),
              s.get(2),
              s.get(3),
              s.get(4),
              !op.contains("oblong"),
              op.endsWith("-f16"));
      case "attention 4" -> new AttentionShape(s.get(0), s.get(1), s.get(2), s.get(3), false);
      case "causal-attention 4" -> new AttentionShape(s.get(0), s.get(1), s.get(2), s.get(3), true);
      case "attention 5" ->
          new AttentionShape(s.get(0), s.get(1), s.get(2), s.get(3), false, s.get(4));
      case "causal-attention 5" ->
          new AttentionShape(s.get(0), s.get(1), s.get(2), s.get(3), true, s.get(4));
      case "group-norm 3" -> new GroupNormShape(s.get(0), s.get(1), s.get(2));
      case "layer-norm 2" -> new LayerNormShape(s.get(0), s.get(1));
      case "softmax 2" -> new SoftmaxShape(s.get(0), s.get(1));
      default -> null;
    };
  }
}
