package eddy.kernels.gpu;

import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/** Matrix products and convolutions. */
final class ProductLowering {
  private final ProgramBuilder out;

  ProductLowering(ProgramBuilder out) {
    this.out = out;
  }

  void linear(Step step, Op.Linear op) {
    matmul(step, op.epilogue());
  }

  void convolution(Step step, Op.Conv2d op) {
    Shape x = step.operands().get(0).shape();
    Shape w = step.operands().get(1).shape();
    Shape y = step.result().shape();
    boolean enlarged = op.upsample() != null && !op.upsample().equals(new Size(x.dim(2), x.dim(3)));
    if (w.dim(2) == 1
        && w.dim(3) == 1
        && op.stride() == 1
        && op.padding().equals(Padding.NONE)
        && !enlarged) {
      matmul(step, op.epilogue());
      return;
    }
    Size size = op.upsample() == null ? new Size(x.dim(2), x.dim(3)) : op.upsample();
    int[] params = params(step, op.epilogue(), Params.Product.CONV_COUNT);
    params[Params.Product.HEIGHT] = x.dim(2);
    params[Params.Product.WIDTH] = x.dim(3);
    params[Params.Product.UP_HEIGHT] = size.height();
    params[Params.Product.UP_WIDTH] = size.width();
    params[Params.Product.KERNEL_HEIGHT] = w.dim(2);
    params[Params.Product.KERNEL_WIDTH] = w.dim(3);
    params[Params.Product.STRIDE] = op.stride();
    params[Params.Product.PAD_TOP] = op.padding().top();
    params[Params.Product.PAD_LEFT] = op.padding().left();
    params[Params.Product.OUT_WIDTH] = y.dim(3);
    int tiles = w.dim(2) * w.dim(3) * Grid.groupsFor(x.dim(1), Tiles.DEPTH);
    VariantTable.Product variant =
        out.variants()
            .convolution(params[Params.Product.ROWS], params[Params.Product.COLUMNS], out.fp16());
    launch("Conv2dKernels", variant, params, tiles, step, op.epilogue());
  }

  private void matmul(Step step, Epilogue epilogue) {
    int[] params = params(step, epilogue, Params.Product.MATMUL_COUNT);
    int tiles = Grid.groupsFor(params[Params.Product.CHANNELS], Tiles.DEPTH);
    VariantTable.Product variant =
        out.variants()
            .matmul(params[Params.Product.ROWS], params[Params.Product.COLUMNS], out.fp16());
    launch("MatmulKernels", variant, params, tiles, step, epilogue);
  }

  /** What products have in common. */
  private int[] params(Step step, Epilogue epilogue, int length) {
    List<Tensor> in = step.operands();
    Shape y = step.result().shape();
    int pixels = ProgramBuilder.pixels(y);
    int next = epilogue.bias() ? 3 : 2;
    int[] params = new int[length];
    params[Params.Product.ROWS] = ProgramBuilder.channels(y);
    params[Params.Product.PIXELS] = pixels;
    params[Params.Product.COLUMNS] = Math.multiplyExact(y.dim(0), pixels);
    params[Params.Product.X] = out.at(in.get(0));
    params[Params.Product.OUT] = out.at(step.result());
    params[Params.Product.HAS_BIAS] = epilogue.bias() ? 1 : 0;
    params[Params.Product.CHANNEL_BIAS] =
        epilogue.channelBias() ? out.at(in.get(next++)) : Params.ABSENT;
    params[Params.Product.ACTIVATION] = code(epilogue.activation());
    params[Params.Product.RESIDUAL] = epilogue.residual() ? out.at(in.get(next)) : Params.ABSENT;
    params[Params.Product.SLICES] = 1;
    params[Params.Product.CHANNELS] = ProgramBuilder.channels(in.get(0).shape());
    return params;
  }

  private void launch(
      String family,
      VariantTable.Product variant,
      int[] params,
      int tilesOfDepth,
      Step step,
      Epilogue epilogue) {
    int rows = params[Params.Product.ROWS];
    int columns = params[Params.Product.COLUMNS];
    int slices = out.variants().slices(variant, rows, columns, tilesOfDepth);
    if (variant == VariantTable.Product.TENSOR) {
      tensor(family, params, slices, step, epilogue);
      return;
    }
    if (slices > 1) {
      params[Params.Product.SLICES] = slices;
      params[Params.Product.SCRATCH] = out.scratch((long) slices * rows * columns);
    }
    Tensor weight = step.operands().get(1);
    KernelBuffer matrix = out.matrix(weight);
    KernelBuffer bias = bias(step, epilogue);
    String kernel = family + "." + name(variant) + out.form(weight);
    out.launch(kernel, params, Grids.product(variant, rows, columns, slices), matrix, bias);
    if (slices > 1) {
      int[] sum = Arrays.copyOf(params, Params.Product.MATMUL_COUNT);
      out.launch("MatmulKernels.sumSlices", sum, Grids.elements((long) rows * columns), bias);
    }
  }

  /** On tensor cores. All sums pass through scratch, in whole tiles. */
  private void tensor(String family, int[] params, int slices, Step step, Epilogue epilogue) {
    int rows = params[Params.Product.ROWS];
    int columns = params[Params.Product.COLUMNS];
    Grid grid = Grids.product(VariantTable.Product.TENSOR, rows, columns, slices);
    long tiles = (long) grid.globalX() / grid.localX() * grid.globalY();
    params[Params.Product.SLICES] = slices;
    params[Params.Product.SCRATCH] = out.scratch(slices * tiles * Tiles.MMA_SIDE * Tiles.MMA_SIDE);
    KernelBuffer matrix = out.tensorMatrix(step.operands().get(1));
    KernelBuffer bias = bias(step, epilogue);
    out.launchOnHalves(
        family.equals("Conv2dKernels")
            ? "TensorCoreKernels.convolution"
            : "TensorCoreKernels.matmul",
        params,
        grid,
        matrix,
        bias);
    if (slices > 1) {
      int[] sum = Arrays.copyOf(params, Params.Product.MATMUL_COUNT);
      out.launchOnHalves(
          "TensorCoreKernels.sumSlices", sum, Grids.elements((long) rows * columns), bias);
    }
  }

  /** Without a bias kernels never read that buffer, but it must be one. */
  private KernelBuffer bias(Step step, Epilogue epilogue) {
    return epilogue.bias() ? out.vector(step.operands().get(2)) : KernelBuffer.CONSTANTS;
  }

  private static String name(VariantTable.Product variant) {
    return switch (variant) {
      case NAIVE -> "naive";
      case TILED -> "tiled";
      case WIDE -> "wide";
      case VECTORS -> "vectors";
      case FEW -> "few";
      case TENSOR -> throw new IllegalArgumentException("those kernels have names of their own");
    };
  }

  static int code(Activation activation) {
    return switch (activation) {
      case NONE -> Params.Activations.NONE;
      case SILU -> Params.Activations.SILU;
      case GELU -> Params.Activations.GELU;
      case QUICK_GELU -> Params.Activations.QUICK_GELU;
    };
  }
}
