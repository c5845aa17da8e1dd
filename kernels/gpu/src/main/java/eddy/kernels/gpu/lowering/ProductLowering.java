package eddy.kernels.gpu.lowering;

import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.WinogradForm;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Matrix products and convolutions. */
final class ProductLowering {
  private final ProgramBuilder out;
  private final NormLowering norms;

  ProductLowering(ProgramBuilder out, NormLowering norms) {
    this.out = out;
    this.norms = norms;
  }

  /**
   * Linear layers of one input as one product.
   *
   * @param steps of the same epilogue; if there are several, one that adds nothing but a bias
   */
  void linear(List<Step> steps, Op.Linear op) {
    matmul(steps, op.epilogue());
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
      matmul(List.of(step), op.epilogue());
      return;
    }
    Size size = op.upsample() == null ? new Size(x.dim(2), x.dim(3)) : op.upsample();
    int[] params = params(List.of(step), op.epilogue(), Params.Product.CONV_COUNT);
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
    if (enlarged) {
      params[Params.Product.UP_Y] = scale(x.dim(2), size.height());
      params[Params.Product.UP_X] = scale(x.dim(3), size.width());
    }
    int columns = params[Params.Product.COLUMNS];
    int taps = w.dim(2) * w.dim(3);
    boolean half = out.weights().isHalf(step.operands().get(1));
    boolean inEights =
        w.dim(2) == 3
            && w.dim(3) == 3
            && op.stride() == 1
            && op.padding().equals(Padding.all(1))
            && !enlarged
            && x.dim(3) % Tiles.EIGHT == 0;
    launch(
        rows ->
            new OpShape.ConvolutionShape(
                rows, columns, x.dim(1), taps, op.stride(), w.dim(2) == w.dim(3), half),
        inEights,
        params,
        List.of(step),
        op.epilogue());
  }

  private void matmul(List<Step> steps, Epilogue epilogue) {
    int[] params = params(steps, epilogue, Params.Product.MATMUL_COUNT);
    int columns = params[Params.Product.COLUMNS];
    int depth = params[Params.Product.CHANNELS];
    boolean half = out.weights().isHalf(steps.getFirst().operands().get(1));
    boolean inEights = params[Params.Product.PIXELS] % Tiles.EIGHT == 0;
    launch(
        rows -> new OpShape.MatmulShape(rows, columns, depth, half),
        inEights,
        params,
        steps,
        epilogue);
  }

  /** 2¹⁶ · from / to, rounded up. */
  private static int scale(int from, int to) {
    return Math.toIntExact((((long) from << 16) + to - 1) / to);
  }

  /** A matrix product as a convolution of one tap over a picture of one row. */
  private static int[] oneTap(int[] params) {
    int[] out = Arrays.copyOf(params, Params.Product.CONV_COUNT);
    int pixels = params[Params.Product.PIXELS];
    out[Params.Product.HEIGHT] = 1;
    out[Params.Product.WIDTH] = pixels;
    out[Params.Product.UP_HEIGHT] = 1;
    out[Params.Product.UP_WIDTH] = pixels;
    out[Params.Product.KERNEL_HEIGHT] = 1;
    out[Params.Product.KERNEL_WIDTH] = 1;
    out[Params.Product.STRIDE] = 1;
    out[Params.Product.OUT_WIDTH] = pixels;
    return out;
  }

  /**
   * Where the rows go of a product whose results lie apart, as {@link Params.Product#BANDS} says.
   *
   * @param params of the product
   */
  private int[] bands(List<Step> steps, int[] params) {
    int band = Stacks.band(steps);
    int allRows = params[Params.Product.ALL_ROWS];
    int pixels = params[Params.Product.PIXELS];
    int[] bands = new int[1 + allRows / band * 2];
    bands[0] = band;
    int row = 0;
    for (Step step : steps) {
      int rows = ProgramBuilder.channels(step.result().shape());
      int from = Math.subtractExact(out.at(step.result()), Math.multiplyExact(row, pixels));
      for (int i = row / band; i < (row + rows) / band; i++) {
        bands[1 + 2 * i] = from;
        bands[2 + 2 * i] = Math.multiplyExact(rows - allRows, pixels);
      }
      row += rows;
    }
    return bands;
  }

  /** Params with the bands, if there are any, behind them. */
  private static int[] withBands(int[] params, int[] bands) {
    if (bands.length == 0) {
      return params;
    }
    int[] out = Arrays.copyOf(params, params.length + bands.length);
    out[Params.Product.BANDS] = params.length;
    System.arraycopy(bands, 0, out, params.length, bands.length);
    return out;
  }

  /** What products have in common. */
  private int[] params(List<Step> steps, Epilogue epilogue, int length) {
    Step step = steps.getFirst();
    List<Tensor> in = step.operands();
    Shape y = step.result().shape();
    int pixels = ProgramBuilder.pixels(y);
    int next = epilogue.bias() ? 3 : 2;
    int[] params = new int[length];
    params[Params.Product.ALL_ROWS] =
        steps.stream().mapToInt(s -> ProgramBuilder.channels(s.result().shape())).sum();
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

  /** Once for each buffer of the weights, whose rows give a product of a shape of its own. */
  private void launch(
      IntFunction<OpShape.Gemm> shape,
      boolean inEights,
      int[] params,
      List<Step> steps,
      Epilogue epilogue) {
    List<Tensor> weights = steps.stream().map(s -> s.operands().get(1)).toList();
    int[] bands = steps.size() > 1 ? bands(steps, params) : new int[0];
    record Chosen(
        WeightBuffers.Part part, ProductVariant variant, int slices, KernelBuffer matrix) {}
    List<Chosen> all = new ArrayList<>();
    List<WeightBuffers.Part> parts = out.weights().parts(weights);
    boolean gated = false;
    for (WeightBuffers.Part part : parts) {
      OpShape.Gemm product = shape.apply(part.rows());
      Sliced chosen = out.choose(product, inEights);
      ProductVariant variant = (ProductVariant) chosen.variant();
      gated = parts.size() == 1 && gate(steps, epilogue, variant, product, params);
      WeightSlot.WeightLayout layout = variant.weights(gated);
      all.add(new Chosen(part, variant, chosen.slices(), out.weights().buffer(part, layout)));
    }
    if (gated) {
      out.withNext();
    }
    boolean inOnePiece = parts.size() == 1 && steps.size() == 1 && epilogue.bias() && !gated;
    // Without a bias the kernel never reads that buffer, but it must be one.
    KernelBuffer bias =
        epilogue.bias()
            ? out.weights().vector(steps.stream().map(s -> s.operands().get(2)).toList())
            : KernelBuffer.CONSTANTS;
    for (Chosen c : all) {
      OpShape.Gemm product = shape.apply(c.part().rows());
      boolean oneTap = c.variant().runsAsConvolution(product, params[Params.Product.PIXELS]);
      int[] own = oneTap ? oneTap(params) : params.clone();
      own[Params.Product.ROWS] = c.part().rows();
      own[Params.Product.FIRST_ROW] = c.part().firstRow();
      WinogradForm winograd = c.variant().winograd();
      if (winograd != null) {
        new WinogradLowering(out, winograd).launch(own, c.slices(), c.matrix(), bias);
        continue;
      }
      String kernel = c.variant().kernel(product, oneTap);
      String form = c.variant().onHalvesOnly() ? "" : out.weights().form(weights.getFirst());
      Step whole = inOnePiece ? steps.getFirst() : null;
      launch(kernel + form, c.variant(), c.slices(), own, bands, c.matrix(), bias, whole);
    }
  }

  /**
   * Where the variant can do the GEGLU behind a layer too, if there is one: says so in the params,
   * and is true.
   */
  private boolean gate(
      List<Step> steps,
      Epilogue epilogue,
      ProductVariant variant,
      OpShape.Gemm product,
      int[] params) {
    Step gate = out.gate();
    if (gate == null
        || steps.size() > 1
        || !epilogue.equals(Epilogue.BIAS)
        || !variant.gates(product, params[Params.Product.PIXELS])) {
      return false;
    }
    int rows = product.rows() / 2;
    params[Params.Product.GATE] = rows;
    params[Params.Product.ALL_ROWS] = rows;
    params[Params.Product.HAS_BIAS] = 0;
    params[Params.Product.OUT] = out.at(gate.result());
    return true;
  }

  /**
   * @param whole the product's step, if it is one with a bias in one piece; else null
   */
  private void launch(
      String kernel,
      ProductVariant variant,
      int slices,
      int[] params,
      int[] bands,
      KernelBuffer matrix,
      KernelBuffer bias,
      @Nullable Step whole) {
    int rows = params[Params.Product.ROWS];
    int columns = params[Params.Product.COLUMNS];
    long scratch = variant.scratch(rows, columns, slices);
    params[Params.Product.SLICES] = slices;
    if (scratch > 0) {
      params[Params.Product.SCRATCH] = out.scratch(scratch);
    }
    Grid grid = variant.grid(rows, columns, slices);
    int[] all = withBands(params, bands);
    if (variant.onHalvesOnly()) {
      out.launchOnHalves(kernel, all, grid, KernelBuffer.HALF_ARENA, matrix, bias);
    } else {
      out.launch(kernel, all, grid, matrix, bias);
    }
    if (slices > 1) {
      int[] sum = withBands(Arrays.copyOf(params, Params.Product.MATMUL_COUNT), bands);
      long results = (long) (params[Params.Product.GATE] > 0 ? rows / 2 : rows) * columns;
      int pixels = params[Params.Product.PIXELS];
      if (whole != null && norms.afterSlices(whole, sum)) {
        return;
      }
      out.launch(ProductVariant.sum(pixels), sum, ProductVariant.sumGrid(results, pixels), bias);
    }
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
