package eddy.kernels.gpu.lowering;

import eddy.graph.Step;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.variant.AttentionVariant;
import eddy.kernels.gpu.variant.OpShape;
import eddy.op.Op;

/** Attention. */
final class AttentionLowering {
  /** Scores held at a time, at most, where that leaves at least a tile of queries: 256 MiB. */
  private static final long MOST_SCORES = 1L << 26;

  private final ProgramBuilder out;

  AttentionLowering(ProgramBuilder out) {
    this.out = out;
  }

  void add(Step step, Op.Attention op) {
    int samples = step.result().dim(0);
    int queries = step.result().dim(1);
    int keys = step.operands().get(1).dim(1);
    int depth = step.result().dim(2) / op.heads();
    int heads = Math.multiplyExact(samples, op.heads());
    int[] params = new int[Params.Attention.LENGTH];
    params[Params.Attention.QUERIES] = queries;
    params[Params.Attention.KEYS] = keys;
    params[Params.Attention.HEADS] = op.heads();
    params[Params.Attention.DEPTH] = depth;
    params[Params.Attention.Q] = out.at(step.operands().get(0));
    params[Params.Attention.K] = out.at(step.operands().get(1));
    params[Params.Attention.V] = out.at(step.operands().get(2));
    params[Params.Attention.OUT] = out.at(step.result());
    params[Params.Attention.CAUSAL] = op.causal() ? 1 : 0;
    params[Params.Attention.SAMPLES] = samples;
    params[Params.Attention.COUNT] = queries;
    params[Params.Attention.KEY_ROW] = keys;
    OpShape.AttentionShape shape = out.keyRows().shape(step, op);
    AttentionVariant variant = (AttentionVariant) out.choose(shape).variant();
    if (variant.wantsRows() && shape.row() != keys) {
      params[Params.Attention.K] = out.keyRows().at(step.operands().get(1));
      params[Params.Attention.V] = out.keyRows().at(step.operands().get(2));
      params[Params.Attention.KEY_ROW] = shape.row();
    }
    if (variant == AttentionVariant.SCORES) {
      stored(params, heads);
      return;
    }
    long scratch = variant.scratch(shape, out.fp16());
    if (scratch > 0) {
      params[Params.Attention.SCRATCH] = out.scratch(scratch);
    }
    Grid grid = variant.grid(queries, heads);
    if (variant.onHalvesOnly()) {
      out.launchOnHalves(variant.kernel(), params, grid, KernelBuffer.HALF_ARENA);
    } else {
      out.launch(variant.kernel(), params, grid);
    }
  }

  /** Scores, their softmax, and the average of the values, for some queries at a time. */
  private void stored(int[] all, int heads) {
    int queries = all[Params.Attention.QUERIES];
    int keys = all[Params.Attention.KEYS];
    long tiles = MOST_SCORES / ((long) heads * keys * Tiles.TILE);
    int most = (int) Math.min(queries, Math.max(1, tiles) * Tiles.TILE);
    int scratch = out.scratch((long) heads * keys * most);
    for (int first = 0; first < queries; first += most) {
      int count = Math.min(most, queries - first);
      int[] params = all.clone();
      params[Params.Attention.SCRATCH] = scratch;
      params[Params.Attention.FIRST] = first;
      params[Params.Attention.COUNT] = count;
      out.launch(AttentionVariant.STORE, params, Grids.tiles(keys, count, Tiles.TILE, heads));
      NormLowering.softmaxOfScores(out, heads, keys, count, scratch);
      int depth = all[Params.Attention.DEPTH];
      out.launch(AttentionVariant.AVERAGE, params, Grids.tiles(depth, count, Tiles.TILE, heads));
    }
  }
}
