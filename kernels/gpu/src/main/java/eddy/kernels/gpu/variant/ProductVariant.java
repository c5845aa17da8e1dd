package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matrix products and convolutions. A result of few tiles can be cut into slices of the depth. */
public enum ProductVariant implements Variant {
  /** A work-item an element: any device, any shape, and what the others are compared with. */
  NAIVE("MatmulKernels.naive", "Conv2dKernels.naive", 0, 0) {
    @Override
    public Grid grid(int rows, int columns, int slices) {
      return Grids.elements((long) rows * columns);
    }
  },

  /** 64×64 a group, by way of local memory: 16 KiB, which every GPU has. */
  TILED("MatmulKernels.tiled", "Conv2dKernels.tiled", Tiles.TILE) {
    @Override
    public int slices(OpShape shape, DeviceTraits device) {
      OpShape.Gemm s = (OpShape.Gemm) shape.plain();
      return DepthSlices.tiled(s, tiles(s, Tiles.TILE));
    }
  },

  /**
   * 128×128 a group, the next tile on its way while one is multiplied: nearly all of a network. 32
   * KiB for values of fp16, 16 for floats.
   */
  WIDE("MatmulKernels.wide", "Conv2dKernels.wide", Tiles.WIDE) {
    @Override
    public boolean fits(OpShape shape, DeviceTraits device) {
      return super.fits(shape, device)
          && device.holds(
              Tiles.SIDE * Tiles.SIDE, (shape.onHalves() ? 4L : 2L) * Tiles.DEPTH * Tiles.WIDE)
          && ((OpShape.Gemm) shape.plain()).channels() % Tiles.DEPTH == 0
          && ((OpShape.Gemm) shape.plain()).rows() % Tiles.EIGHT == 0;
    }

    /** Where its tiles aren't so much emptier than those of 64 that they cost more. */
    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      OpShape.Gemm s = (OpShape.Gemm) shape.plain();
      return rules == Rules.WIDE || 4 * tiles(s, Tiles.WIDE) * 10 <= tiles(s, Tiles.TILE) * 16;
    }

    @Override
    public int slices(OpShape shape, DeviceTraits device) {
      OpShape.Gemm s = (OpShape.Gemm) shape.plain();
      return DepthSlices.wide(s, tiles(s, Tiles.WIDE), device.units());
    }

    @Override
    public boolean gates(OpShape.Gemm shape, int pixels) {
      // A group's rows are values and their gates, and four columns are of one sample.
      return shape.rows() % Tiles.WIDE == 0 && pixels % Tiles.EIGHT == 0;
    }

    /** Of a matrix product whose numbers side by side aren't of one sample, the convolution's. */
    @Override
    public boolean runsAsConvolution(OpShape.Gemm shape, int pixels) {
      return shape instanceof OpShape.MatmulShape && pixels % Tiles.EIGHT != 0;
    }
  },

  /**
   * 3×3 convolutions after Winograd in tiles of 2×2 pixels, on values of fp16: 2.25 times fewer
   * multiply-adds. Where tiles of 4×4 would be too few.
   */
  WINOGRAD2(new WinogradForm(2)),

  /** The same in tiles of 4×4 pixels: 4 times fewer. */
  WINOGRAD4(new WinogradForm(4)),

  /**
   * 128×128 a group on tensor cores, for values of fp16 that come in eights, and channels in whole
   * tiles.
   */
  TENSOR(
      "TensorCoreKernels.matmul",
      "TensorCoreKernels.convolution",
      Tiles.MMA_ITEMS,
      // Three tiles of either factor, two numbers to a float.
      3L * Tiles.MMA_SIDE * Tiles.MMA_DEPTH) {
    @Override
    public boolean fits(OpShape shape, DeviceTraits device) {
      return shape.onHalves()
          && shape.inEights()
          && device.tensorCores()
          && super.fits(shape, device)
          && ((OpShape.Gemm) shape.plain()).channels() % Tiles.MMA_DEPTH == 0;
    }

    @Override
    public int slices(OpShape shape, DeviceTraits device) {
      OpShape.Gemm s = (OpShape.Gemm) shape.plain();
      return DepthSlices.tensor(s, tiles(s, Tiles.MMA_SIDE), device.units());
    }

    @Override
    public boolean onHalvesOnly() {
      return true;
    }

    @Override
    public WeightSlot.WeightLayout weights(boolean gated) {
      return gated ? WeightSlot.WeightLayout.GATES_PADDED : WeightSlot.WeightLayout.ROWS_PADDED;
    }

    @Override
    public boolean gates(OpShape.Gemm shape, int pixels) {
      return shape instanceof OpShape.MatmulShape && shape.rows() % Tiles.MMA_SIDE == 0;
    }

    @Override
    public Grid grid(int rows, int columns, int slices) {
      int across = Grid.groupsFor(columns, Tiles.MMA_SIDE);
      int down = Grid.groupsFor(rows, Tiles.MMA_SIDE);
      return Grid.groups(across, down, slices, Tiles.MMA_ITEMS, 1, 1);
    }
  },

  /** Results of few columns, as of time embeddings: all there is to do is read the weight once. */
  VECTORS("MatmulKernels.vectors", null, Tiles.VECTOR_ROWS * Tiles.VECTOR_PARTS, 256) {
    /** Beyond that, it reads the weight too often. */
    private static final int MOST_COLUMNS = 64;

    @Override
    public boolean fits(OpShape shape, DeviceTraits device) {
      return super.fits(shape, device) && ((OpShape.Gemm) shape.plain()).columns() <= MOST_COLUMNS;
    }

    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.Gemm) shape.plain()).columns() <= 8;
    }

    @Override
    public Grid grid(int rows, int columns, int slices) {
      int down = Grid.groupsFor(rows, Tiles.VECTOR_ROWS);
      return Grid.groups(down, columns, 1, Tiles.VECTOR_ROWS, Tiles.VECTOR_PARTS, 1);
    }
  },

  /** Convolutions to few channels, as the last ones: a tile of rows would be nearly empty. */
  FEW(null, "Conv2dKernels.few", 0, 0) {
    @Override
    public boolean isWorth(OpShape shape, Rules rules) {
      return ((OpShape.Gemm) shape.plain()).rows() <= 2 * Tiles.FEW;
    }

    @Override
    public Grid grid(int rows, int columns, int slices) {
      return Grid.lines(columns, Grid.groupsFor(rows, Tiles.FEW), Tiles.LINE);
    }
  };

  private static final String SUM = "MatmulKernels.sumSlices";
  private static final String SUM_RUNS = "MatmulKernels.sumRuns";

  private final @Nullable String matmul;
  private final @Nullable String convolution;
  private final int groupSize;
  private final long localFloats;

  /** Of a square tile in local memory; 0 where there is none. */
  private final int side;

  private final @Nullable WinogradForm winograd;

  /**
   * @param matmul the kernel for matrix products; null if there is none
   * @param convolution the kernel for other convolutions; null if there is none
   * @param groupSize work-items of a group
   * @param localFloats local memory of a group, in floats
   */
  ProductVariant(
      @Nullable String matmul, @Nullable String convolution, int groupSize, long localFloats) {
    this(matmul, convolution, groupSize, localFloats, 0);
  }

  /** 16×16 work-items that do a tile by way of local memory. */
  ProductVariant(String matmul, String convolution, int side) {
    this(matmul, convolution, Tiles.SIDE * Tiles.SIDE, 4L * Tiles.DEPTH * Tiles.TILE, side);
  }

  ProductVariant(
      @Nullable String matmul,
      @Nullable String convolution,
      int groupSize,
      long localFloats,
      int side) {
    this(matmul, convolution, groupSize, localFloats, side, null);
  }

  /** Convolutions after Winograd. */
  ProductVariant(WinogradForm form) {
    this(
        null,
        WinogradForm.PRODUCTS,
        Tiles.SIDE * Tiles.SIDE,
        2L * Tiles.DEPTH * Tiles.WIDE,
        0,
        form);
  }

  ProductVariant(
      @Nullable String matmul,
      @Nullable String convolution,
      int groupSize,
      long localFloats,
      int side,
      @Nullable WinogradForm winograd) {
    this.matmul = matmul;
    this.convolution = convolution;
    this.groupSize = groupSize;
    this.localFloats = localFloats;
    this.side = side;
    this.winograd = winograd;
  }

  /** How a convolution is done after Winograd; null for all variants that don't. */
  public @Nullable WinogradForm winograd() {
    return winograd;
  }

  /**
   * Class and method of the kernel.
   *
   * @param asConvolution as {@link #runsAsConvolution} says
   * @throws IllegalArgumentException if there is none for such a product
   */
  public String kernel(OpShape.Gemm shape, boolean asConvolution) {
    String kernel = asConvolution ? convolution : kernelOrNull(shape);
    if (kernel == null) {
      throw new IllegalArgumentException(id() + " does no " + shape.text());
    }
    return kernel;
  }

  private @Nullable String kernelOrNull(OpShape.Gemm shape) {
    return switch (shape) {
      case OpShape.MatmulShape _ -> matmul;
      case OpShape.ConvolutionShape _ -> convolution;
    };
  }

  @Override
  public List<String> kernels() {
    if (winograd != null) {
      return winograd.kernels();
    }
    return Stream.of(matmul, convolution, SUM, SUM_RUNS).flatMap(Stream::ofNullable).toList();
  }

  /**
   * The kernel that adds up slices and ends the product.
   *
   * @param pixels of a sample's result
   */
  public static String sum(int pixels) {
    return pixels % Tiles.RUN == 0 ? SUM_RUNS : SUM;
  }

  /** The work-items of that kernel, for so many results. */
  public static Grid sumGrid(long results, int pixels) {
    return Grids.elements(pixels % Tiles.RUN == 0 ? results / Tiles.RUN : results);
  }

  /** True if there is only one form of its kernels, for values and weights of fp16. */
  public boolean onHalvesOnly() {
    return false;
  }

  /**
   * The order of elements in which its kernels read the weight.
   *
   * @param gated whether they do a GEGLU too, as {@link #gates} allows
   */
  public WeightSlot.WeightLayout weights(boolean gated) {
    return gated ? WeightSlot.WeightLayout.GATES_BESIDE : WeightSlot.WeightLayout.ROWS_LAST;
  }

  @Override
  public boolean fits(OpShape shape, DeviceTraits device) {
    return shape.plain() instanceof OpShape.Gemm s
        && kernelOrNull(s) != null
        && device.holds(groupSize, localFloats)
        && (winograd == null || WinogradForm.fits(shape));
  }

  @Override
  public boolean isWorth(OpShape shape, Rules rules) {
    return winograd == null || winograd.isWorth((OpShape.Gemm) shape.plain(), rules == Rules.WIDE);
  }

  @Override
  public int slices(OpShape shape, DeviceTraits device) {
    return winograd == null ? 1 : winograd.slices((OpShape.Gemm) shape.plain(), device);
  }

  @Override
  public List<Integer> slicings(OpShape shape) {
    OpShape.Gemm s = (OpShape.Gemm) shape.plain();
    if (winograd != null) {
      return winograd.slicings(s);
    }
    return side == 0
        ? List.of(1)
        : DepthSlices.toMeasure(tiles(s, side), s.tilesOfDepth(), DepthSlices.MOST);
  }

  /**
   * The work-items of its kernel.
   *
   * @param rows of the result
   * @param columns of the result
   * @param slices into which the depth is cut
   */
  public Grid grid(int rows, int columns, int slices) {
    return Grids.tiles(rows, columns, side, slices);
  }

  /** Floats of scratch that its kernel writes; 0 where it writes the result itself. */
  public long scratch(int rows, int columns, int slices) {
    return slices > 1 ? (long) slices * rows * columns : 0;
  }

  /** True if it can do GEGLU to such a product's rows, of which half are gates. */
  public boolean gates(OpShape.Gemm shape, int pixels) {
    return false;
  }

  /** True if such a product is launched as a convolution of one tap. */
  public boolean runsAsConvolution(OpShape.Gemm shape, int pixels) {
    return false;
  }

  private static long tiles(OpShape.Gemm shape, int side) {
    return (long) Grid.groupsFor(shape.rows(), side) * Grid.groupsFor(shape.columns(), side);
  }
}
