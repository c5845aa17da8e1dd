package eddy.kernels.gpu.lowering;

import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.op.Activation;
import eddy.op.Op;
import eddy.tensor.Shape;

/** Element-wise ops, moves and embeddings. */
final class PlainLowering {
  private final ProgramBuilder out;

  PlainLowering(ProgramBuilder out) {
    this.out = out;
  }

  void activate(Step step, Activation activation) {
    int[] params = elements(step);
    params[Params.Elements.ACTIVATION] = ProductLowering.code(activation);
    launch("ElementwiseKernels.activation", params);
  }

  /** Two operands of the result's shape. */
  void pair(Step step, String kernel) {
    int[] params = elements(step);
    params[Params.Elements.Y] = out.at(step.operands().get(1));
    launch(kernel, params);
  }

  void addChannels(Step step) {
    int[] params = elements(step);
    params[Params.Elements.Y] = out.at(step.operands().get(1));
    params[Params.Elements.SPAN] = ProgramBuilder.pixels(step.result().shape());
    launch("ElementwiseKernels.addChannels", params);
  }

  void geglu(Step step) {
    Shape y = step.result().shape();
    int[] params = elements(step);
    params[Params.Elements.SPAN] =
        Math.multiplyExact(ProgramBuilder.channels(y), ProgramBuilder.pixels(y));
    launch("ElementwiseKernels.geglu", params);
  }

  private int[] elements(Step step) {
    int[] params = new int[Params.Elements.LENGTH];
    params[Params.Elements.COUNT] = ProgramBuilder.count(step.result().shape());
    params[Params.Elements.X] = out.at(step.operands().get(0));
    params[Params.Elements.OUT] = out.at(step.result());
    return params;
  }

  /** Launches a kernel whose first param is the number of work-items. */
  private void launch(String kernel, int[] params, KernelBuffer... more) {
    out.launch(kernel, params, Grids.elements(params[0]), more);
  }

  void upsample(Step step) {
    Shape x = step.operands().get(0).shape();
    Shape y = step.result().shape();
    int[] params = new int[Params.Move.UPSAMPLE_LENGTH];
    params[Params.Move.COUNT] = ProgramBuilder.count(y);
    params[Params.Move.FROM] = out.at(step.operands().get(0));
    params[Params.Move.TO] = out.at(step.result());
    params[Params.Move.HEIGHT] = x.dim(2);
    params[Params.Move.WIDTH] = x.dim(3);
    params[Params.Move.OUT_HEIGHT] = y.dim(2);
    params[Params.Move.OUT_WIDTH] = y.dim(3);
    launch("MoveKernels.enlarge", params);
  }

  void concat(Step step, int axis) {
    Tensor a = step.operands().get(0);
    Tensor b = step.operands().get(1);
    int inner = inner(step.result().shape(), axis);
    int rowA = Math.multiplyExact(a.dim(axis), inner);
    int rowB = Math.multiplyExact(b.dim(axis), inner);
    if (rowA % Tiles.EIGHT == 0 && rowB % Tiles.EIGHT == 0) {
      int[] params = new int[Params.Move.JOIN_LENGTH];
      params[Params.Move.COUNT] = ProgramBuilder.count(step.result().shape()) / Tiles.EIGHT;
      params[Params.Move.FROM] = out.at(a);
      params[Params.Move.TO] = out.at(step.result());
      params[Params.Move.ROW] = rowA / Tiles.EIGHT;
      params[Params.Move.FROM_B] = out.at(b);
      params[Params.Move.ROW_B] = rowB / Tiles.EIGHT;
      launch("MoveKernels.join", params);
      return;
    }
    copy(a.shape(), axis, 0, a, step.result(), 0);
    copy(b.shape(), axis, 0, b, step.result(), a.dim(axis));
  }

  void slice(Step step, int axis, int start) {
    copy(step.result().shape(), axis, start, step.operands().get(0), step.result(), 0);
  }

  /**
   * Copies a part of {@code from}, from {@code start} on along the axis, to {@code place} of {@code
   * to}.
   */
  private void copy(Shape part, int axis, int start, Tensor from, Tensor to, int place) {
    int inner = inner(part, axis);
    int row = Math.multiplyExact(part.dim(axis), inner);
    rows(
        out,
        ProgramBuilder.count(part) / row,
        row,
        out.at(from) + start * inner,
        Math.multiplyExact(from.dim(axis), inner),
        out.at(to) + place * inner,
        Math.multiplyExact(to.dim(axis), inner));
  }

  /**
   * Copies rows.
   *
   * @param row numbers of a row that are copied
   * @param fromStride from one row's start to the next one's
   * @param toStride the same where they are copied to
   */
  static void rows(
      ProgramBuilder out, int rows, int row, int from, int fromStride, int to, int toStride) {
    int[] params = new int[Params.Move.COPY_LENGTH];
    params[Params.Move.COUNT] = Math.multiplyExact(rows, row);
    params[Params.Move.FROM] = from;
    params[Params.Move.TO] = to;
    params[Params.Move.ROW] = row;
    params[Params.Move.FROM_STRIDE] = fromStride;
    params[Params.Move.TO_STRIDE] = toStride;
    out.launch("MoveKernels.rows", params, Grids.elements(params[Params.Move.COUNT]));
  }

  /** Elements that lie behind each other for each place on the axis. */
  private static int inner(Shape shape, int axis) {
    // Tokens [N, T, C] lie as [N][C][T].
    boolean tokens = shape.rank() == 3;
    int inner = 1;
    for (int i = 0; i < shape.rank(); i++) {
      boolean behind = tokens && axis > 0 ? axis == 2 && i == 1 : i > axis;
      if (behind) {
        inner = Math.multiplyExact(inner, shape.dim(i));
      }
    }
    return inner;
  }

  void embedding(Step step) {
    Shape y = step.result().shape();
    Tensor table = step.operands().get(1);
    int[] params = new int[Params.Embed.TABLE_LENGTH];
    params[Params.Embed.COUNT] = ProgramBuilder.count(y);
    params[Params.Embed.FROM] = out.exactAt(step.operands().get(0));
    params[Params.Embed.TO] = out.at(step.result());
    params[Params.Embed.TOKENS] = y.dim(1);
    params[Params.Embed.CHANNELS] = y.dim(2);
    String kernel = "EmbeddingKernels.lookup" + out.weights().form(table);
    for (WeightBuffers.Part part : out.weights().parts(table)) {
      int[] own = params.clone();
      own[Params.Embed.FIRST_ID] = part.firstRow();
      own[Params.Embed.IDS] = part.rows();
      launch(kernel, own, out.weights().buffer(part, WeightSlot.WeightLayout.AS_STORED));
    }
  }

  void timesteps(Step step, Op.TimestepEmbedding op) {
    int half = op.dim() / 2;
    float[] frequencies = new float[half];
    for (int i = 0; i < half; i++) {
      frequencies[i] = (float) Math.exp(-Math.log(10000) * i / (half - op.shift()));
    }
    int[] params = new int[Params.Embed.TIMESTEP_LENGTH];
    params[Params.Embed.COUNT] = ProgramBuilder.count(step.result().shape()) / 2;
    params[Params.Embed.FROM] = out.exactAt(step.operands().get(0));
    params[Params.Embed.TO] = out.at(step.result());
    params[Params.Embed.HALF] = half;
    params[Params.Embed.FREQUENCIES] = out.constants(frequencies);
    params[Params.Embed.FLIP] = op.flipSinToCos() ? 1 : 0;
    launch("EmbeddingKernels.timesteps", params, KernelBuffer.CONSTANTS);
  }
}
