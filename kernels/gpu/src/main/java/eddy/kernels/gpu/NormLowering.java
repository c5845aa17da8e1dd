package eddy.kernels.gpu;

import eddy.graph.Step;
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
    KernelBuffer w = out.vector(step.operands().get(1));
    KernelBuffer b = out.vector(step.operands().get(2));
    int groups = Math.multiplyExact(x.dim(0), op.groups());
    int elements = Math.multiplyExact(x.dim(1) / op.groups(), params[Params.Norm.PIXELS]);
    int slices = out.variants().normSlices(elements);
    if (slices > 1) {
      int length = Grid.groupsFor(elements, slices);
      params[Params.Norm.SLICE_LENGTH] = length;
      params[Params.Norm.SLICES] = Grid.groupsFor(elements, length);
      params[Params.Norm.SCRATCH] = out.scratch(2L * groups * slices);
      out.launch(
          "GroupNormKernels.moments", params, Grids.norm(params[Params.Norm.SLICES], groups));
      Grid grid = Grids.norm(Grid.groupsFor(elements, Tiles.NORM_BLOCK), groups);
      out.launch("GroupNormKernels.apply", params, grid, w, b, KernelBuffer.CONSTANTS);
    } else if (slices == 1) {
      // One work-group each, side by side.
      Grid grid = Grids.norm(groups, 1);
      out.launch("GroupNormKernels.grouped", params, grid, w, b, KernelBuffer.CONSTANTS);
    } else {
      Grid grid = Grids.elements(groups);
      out.launch("GroupNormKernels.naive", params, grid, w, b, KernelBuffer.CONSTANTS);
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
    boolean grouped = out.variants().grouped(x.dim(-1));
    out.launch(
        grouped ? "LayerNormKernels.grouped" : "LayerNormKernels.naive",
        params,
        grouped ? Grids.columns(columns) : Grids.elements(columns),
        out.vector(step.operands().get(1)),
        out.vector(step.operands().get(2)),
        KernelBuffer.CONSTANTS);
  }

  void softmax(Step step) {
    Shape x = step.result().shape();
    int[] params = params(x.dim(0), x.dim(-1), ProgramBuilder.pixels(x));
    params[Params.Norm.X] = out.at(step.operands().get(0));
    params[Params.Norm.OUT] = out.at(step.result());
    boolean grouped = out.variants().grouped(x.dim(-1));
    out.launch(softmaxKernel(grouped), params, softmaxGrid(grouped, params));
  }

  /** Softmax, in place, over the keys of scores [heads][keys][queries] in scratch: floats. */
  static void softmaxOfScores(ProgramBuilder out, int heads, int keys, int queries, int scratch) {
    int[] params = params(heads, keys, queries);
    params[Params.Norm.X] = scratch;
    params[Params.Norm.OUT] = scratch;
    boolean grouped = out.variants().grouped(keys);
    out.launchOnFloats(softmaxKernel(grouped), params, softmaxGrid(grouped, params));
  }

  private static String softmaxKernel(boolean grouped) {
    return grouped ? "SoftmaxKernels.grouped" : "SoftmaxKernels.naive";
  }

  private static Grid softmaxGrid(boolean grouped, int[] params) {
    int columns = Math.multiplyExact(params[Params.Norm.SAMPLES], params[Params.Norm.PIXELS]);
    return grouped ? Grids.columns(columns) : Grids.elements(columns);
  }

  private static int[] params(int samples, int channels, int pixels) {
    int[] params = new int[Params.Norm.LENGTH];
    params[Params.Norm.SAMPLES] = samples;
    params[Params.Norm.CHANNELS] = channels;
    params[Params.Norm.PIXELS] = pixels;
    return params;
  }
}
