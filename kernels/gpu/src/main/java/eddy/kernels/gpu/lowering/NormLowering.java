package eddy.kernels.gpu.lowering;

import eddy.graph.Step;
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

/** Normalisation and softmax. */
final class NormLowering {
  private final ProgramBuilder out;

  NormLowering(ProgramBuilder out) {
    this.out = out;
  }

  void group(Step step, Op.GroupNorm op) {
    Shape x = step.result().shape();
    int[] params = params(x.dim(0), x.dim(1), ProgramBuilder.pixels(x));
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    params[Params.Norm.EPS] = out.constant(op.eps());
    params[Params.Norm.GROUPS] = op.groups();
    params[Params.Norm.ACTIVATION] = ProductLowering.code(op.activation());
    KernelBuffer w = out.weights().vector(step.operands().get(1));
    KernelBuffer b = out.weights().vector(step.operands().get(2));
    int groups = Math.multiplyExact(x.dim(0), op.groups());
    int elements = Math.multiplyExact(x.dim(1) / op.groups(), params[Params.Norm.PIXELS]);
    OpShape.GroupNormShape shape =
        new OpShape.GroupNormShape(elements, groups, params[Params.Norm.PIXELS]);
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

  void layer(Step step, Op.LayerNorm op) {
    Shape x = step.result().shape();
    int pixels = ProgramBuilder.pixels(x);
    int[] params = params(x.dim(0), x.dim(-1), pixels);
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    params[Params.Norm.EPS] = out.constant(op.eps());
    int columns = Math.multiplyExact(x.dim(0), pixels);
    OpShape.LayerNormShape shape = new OpShape.LayerNormShape(x.dim(-1), columns);
    ColumnVariant variant = (ColumnVariant) out.choose(shape).variant();
    out.launch(
        variant.kernel(shape),
        params,
        variant.grid(columns),
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
