package eddy.kernels.gpu.lowering;

import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.variant.ColumnVariant;
import eddy.kernels.gpu.variant.GroupNormVariant;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Normalisation and softmax. */
final class NormLowering {
  private final ProgramBuilder out;

  NormLowering(ProgramBuilder out) {
    this.out = out;
  }

  void group(Step step, Op.GroupNorm op) {
    int[] params = groups(step, op);
    KernelBuffer w = out.weights().vector(step.operands().get(1));
    KernelBuffer b = out.weights().vector(step.operands().get(2));
    OpShape.GroupNormShape shape = shape(params);
    int groups = shape.groups();
    int elements = shape.elements();
    Sliced chosen = out.choose(shape);
    GroupNormVariant variant = (GroupNormVariant) chosen.variant();
    String first = variant.kernels().getFirst();
    params[Params.Norm.SCRATCH] = out.scratch(variant.scratch(shape, chosen.slices()));
    if (variant.kernels().size() > 1) {
      int length = variant.sliceLength(elements, chosen.slices());
      int slices = Grid.groupsFor(elements, length);
      params[Params.Norm.SLICE_LENGTH] = length;
      params[Params.Norm.SLICES] = slices;
      out.launch(first, params, variant.grid(shape, slices));
      Grid grid = Grids.norm(Grid.groupsFor(elements, variant.block()), groups);
      out.launch(variant.kernels().getLast(), params, grid, w, b, KernelBuffer.CONSTANTS);
    } else {
      out.launch(first, params, variant.grid(shape, 1), w, b, KernelBuffer.CONSTANTS);
    }
  }

  private int[] groups(Step step, Op.GroupNorm op) {
    Shape x = step.result().shape();
    int[] params = params(x.dim(0), x.dim(1), ProgramBuilder.pixels(x));
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    params[Params.Norm.EPS] = out.constant(op.eps());
    params[Params.Norm.GROUPS] = op.groups();
    params[Params.Norm.ACTIVATION] = ProductLowering.code(op.activation());
    return params;
  }

  private static OpShape.GroupNormShape shape(int[] params) {
    int groups = Math.multiplyExact(params[Params.Norm.SAMPLES], params[Params.Norm.GROUPS]);
    int each = params[Params.Norm.CHANNELS] / params[Params.Norm.GROUPS];
    int pixels = params[Params.Norm.PIXELS];
    return new OpShape.GroupNormShape(Math.multiplyExact(each, pixels), groups, pixels);
  }

  /**
   * Adds up the slices of a product and does the norm behind it in the same launch, where there is
   * a norm that can be done so.
   *
   * @param product in one piece, with a bias
   * @param params of the product, as the kernel that only adds up takes them
   * @return whether it did
   */
  boolean afterSlices(Step product, int[] params) {
    Step step = out.norm();
    if (step == null || isRead(product, step.result())) {
      return false;
    }
    int[] own;
    @Nullable String kernel;
    OpShape shape;
    Grid grid;
    if (step.op() instanceof Op.GroupNorm op) {
      own = groups(step, op);
      OpShape.GroupNormShape groups = shape(own);
      GroupNormVariant variant = (GroupNormVariant) out.wouldChoose(groups).variant();
      kernel = variant.afterSlices(groups);
      shape = groups;
      grid = variant.grid(groups, 1);
    } else {
      own = columns(step, (Op.LayerNorm) step.op());
      OpShape.LayerNormShape columns = layerShape(own);
      ColumnVariant variant = (ColumnVariant) out.wouldChoose(columns).variant();
      kernel = variant.afterSlices(out.traits(), own[Params.Norm.PIXELS]);
      shape = columns;
      grid = ColumnVariant.gridAfterSlices(columns.columns());
    }
    if (kernel == null) {
      return false;
    }
    out.choose(shape);
    int[] all = Arrays.copyOf(params, Params.Product.NORM_COUNT);
    System.arraycopy(own, 0, all, Params.Product.NORM, own.length);
    KernelBuffer vectors =
        out.weights()
            .vector(
                List.of(product.operands().get(2), step.operands().get(1), step.operands().get(2)));
    out.launch(kernel, all, grid, vectors, KernelBuffer.CONSTANTS);
    out.withNext();
    return true;
  }

  /**
   * Whether a place is that of values which end a product, and which other work-groups may still
   * read when it is written. Of values that lie exactly there each work-group reads its own.
   */
  private boolean isRead(Step product, Tensor place) {
    int from = out.at(place);
    int count = ProgramBuilder.count(place.shape());
    for (Tensor t : product.operands().subList(3, product.operands().size())) {
      int at = out.at(t);
      int length = ProgramBuilder.count(t.shape());
      boolean same = at == from && length == count;
      if (!same && at < from + count && from < at + length) {
        return true;
      }
    }
    return false;
  }

  private int[] columns(Step step, Op.LayerNorm op) {
    Shape x = step.result().shape();
    int[] params = params(x.dim(0), x.dim(-1), ProgramBuilder.pixels(x));
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    params[Params.Norm.EPS] = out.constant(op.eps());
    return params;
  }

  private static OpShape.LayerNormShape layerShape(int[] params) {
    int columns = Math.multiplyExact(params[Params.Norm.SAMPLES], params[Params.Norm.PIXELS]);
    return new OpShape.LayerNormShape(params[Params.Norm.CHANNELS], columns);
  }

  void layer(Step step, Op.LayerNorm op) {
    int[] params = columns(step, op);
    OpShape.LayerNormShape shape = layerShape(params);
    ColumnVariant variant = (ColumnVariant) out.choose(shape).variant();
    out.launch(
        variant.kernel(shape),
        params,
        variant.grid(shape.columns()),
        out.weights().vector(step.operands().get(1)),
        out.weights().vector(step.operands().get(2)),
        KernelBuffer.CONSTANTS);
  }

  void softmax(Step step) {
    Shape x = step.result().shape();
    int[] params = params(x.dim(0), x.dim(-1), ProgramBuilder.pixels(x));
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    OpShape.SoftmaxShape shape = softmaxShape(params);
    ColumnVariant variant = (ColumnVariant) out.choose(shape).variant();
    out.launch(variant.kernel(shape), params, variant.grid(shape.columns()));
  }

  /** Softmax, in place, over the keys of scores [heads][keys][queries] in scratch: floats. */
  static void softmaxOfScores(ProgramBuilder out, int heads, int keys, int queries, int scratch) {
    int[] params = params(heads, keys, queries);
    params[Params.Norm.X] = scratch;
    params[Params.Norm.OUT] = scratch;
    OpShape.SoftmaxShape shape = softmaxShape(params);
    ColumnVariant variant = (ColumnVariant) out.chooseOnFloats(shape).variant();
    out.launchOnFloats(variant.kernel(shape), params, variant.grid(shape.columns()));
  }

  private static OpShape.SoftmaxShape softmaxShape(int[] params) {
    int columns = Math.multiplyExact(params[Params.Norm.SAMPLES], params[Params.Norm.PIXELS]);
    return new OpShape.SoftmaxShape(params[Params.Norm.CHANNELS], columns);
  }

  private static int[] params(int samples, int channels, int pixels) {
    int[] params = new int[Params.Norm.LENGTH];
    params[Params.Norm.SAMPLES] = samples;
    params[Params.Norm.CHANNELS] = channels;
    params[Params.Norm.PIXELS] = pixels;
    return params;
  }
}
