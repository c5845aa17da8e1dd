package eddy.kernels.cpu;

import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.cpu.loops.Maps;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.List;

/** Turns the steps of a plan into stages. */
final class Lowering {
  private final Plan plan;
  private final WeightCache.Lease weights;
  private final int threads;
  private final boolean exact;
  private final List<CpuStage> stages = new ArrayList<>();

  /** For each stage the index of its step. */
  private final List<Integer> steps = new ArrayList<>();

  private Lowering(Plan plan, WeightCache.Lease weights, int threads, boolean exact) {
    this.plan = plan;
    this.weights = weights;
    this.threads = threads;
    this.exact = exact;
  }

  /**
   * What a plan becomes.
   *
   * @param stages in order
   * @param steps for each stage the index of the plan's step that it belongs to
   * @param invariantStages how many of the first belong to the plan's invariant steps
   */
  record Lowered(List<CpuStage> stages, List<Integer> steps, int invariantStages) {
    Lowered {
      stages = List.copyOf(stages);
      steps = List.copyOf(steps);
    }
  }

  /**
   * All stages of {@code plan}.
   *
   * @param exact convolutions by direct sums only
   */
  static Lowered of(Plan plan, WeightCache.Lease weights, int threads, boolean exact) {
    Lowering lowering = new Lowering(plan, weights, threads, exact);
    for (int i = 0; i < plan.steps().size(); i++) {
      lowering.add(plan.steps().get(i));
      while (lowering.steps.size() < lowering.stages.size()) {
        lowering.steps.add(i);
      }
    }
    int once = (int) lowering.steps.stream().filter(i -> i < plan.invariantSteps()).count();
    return new Lowered(lowering.stages, lowering.steps, once);
  }

  private void add(Step step) {
    Shape out = step.result().shape();
    int to = at(step.result());
    List<Tensor> in = step.operands();
    Shape x = in.getFirst().shape();
    int from = at(in.getFirst());
    switch (step.op()) {
      case Op.Linear(Epilogue epilogue) -> {
        Window window = Window.tokens(x.dim(0), x.dim(-1), Layout.tokens(x));
        product(step, window, epilogue, from, to);
      }
      case Op.Conv2d conv -> {
        Window window = Window.of(conv, x, in.get(1).shape(), out);
        product(step, window, conv.epilogue(), from, to);
      }
      case Op.GroupNorm(int groups, float eps, Activation activation) ->
          stages.add(
              new GroupNormStage(
                  x.dim(0),
                  x.dim(1),
                  x.dim(2) * x.dim(3),
                  groups,
                  eps,
                  activation,
                  vector(in.get(1)),
                  vector(in.get(2)),
                  from,
                  to));
      case Op.LayerNorm(float eps) ->
          stages.add(
              new LayerNormStage(
                  x.dim(0),
                  x.dim(-1),
                  Layout.tokens(x),
                  eps,
                  vector(in.get(1)),
                  vector(in.get(2)),
                  from,
                  to));
      case Op.Attention(int heads, boolean causal) -> {
        int depth = x.dim(2) / heads;
        AttentionStage attention =
            new AttentionStage(
                x.dim(0),
                heads,
                depth,
                x.dim(1),
                in.get(1).shape().dim(1),
                causal,
                from,
                at(in.get(1)),
                at(in.get(2)),
                to);
        stages.add(attention.packing());
        stages.add(attention.attending());
      }
      case Op.Softmax() ->
          stages.add(PlainStages.softmax(x.dim(0), x.dim(-1), Layout.tokens(x), from, to));
      case Op.Activate(Activation activation) ->
          elements(
              out,
              (i, end, a) -> ActivationRanges.apply(activation, a, from + i, a, to + i, end - i));
      case Op.GeGlu() -> {
        int half = x.dim(-1) / 2 * Layout.tokens(x);
        for (int n = 0; n < x.dim(0); n++) {
          int a = from + 2 * n * half;
          int o = to + n * half;
          stages.add(
              RangeStage.elements(
                  half,
                  (i, end, arena) ->
                      Maps.geglu(arena, a + i, a + half + i, arena, o + i, end - i)));
        }
      }
      case Op.Add() -> {
        int b = at(in.get(1));
        elements(out, (i, end, a) -> Maps.add(a, from + i, b + i, a, to + i, end - i));
      }
      case Op.Mul() -> {
        int b = at(in.get(1));
        elements(out, (i, end, a) -> Maps.mul(a, from + i, b + i, a, to + i, end - i));
      }
      case Op.AddChannels() -> stages.add(PlainStages.addChannels(x, from, at(in.get(1)), to));
      case Op.UpsampleNearest _ -> stages.add(PlainStages.upsample(x, out, from, to));
      case Op.Concat(int axis) -> {
        int before = copyAlong(x, axis, 0, x, from, out, 0, to);
        Shape second = in.get(1).shape();
        copyAlong(second, axis, 0, second, at(in.get(1)), out, before, to);
      }
      case Op.Slice(int axis, int start, int _) -> copyAlong(out, axis, start, x, from, out, 0, to);
      case Op.ToTokens _, Op.ToPicture _ ->
          throw new IllegalStateException("the plan was not made with the backend's own options");
      case Op.Embedding() -> {
        Shape table = in.get(1).shape();
        stages.add(PlainStages.embedding(x, table, weights.table(weight(in.get(1))), from, to));
      }
      case Op.TimestepEmbedding embedding ->
          stages.add(PlainStages.timestepEmbedding(embedding, Layout.count(x), from, to));
    }
  }

  private void product(Step step, Window window, Epilogue epilogue, int from, int to) {
    List<Tensor> in = step.operands();
    PackedMatrix matrix = weights.matrix(weight(in.get(1)));
    int next = 2;
    float[] bias = epilogue.bias() ? vector(in.get(next++)) : new float[matrix.rows()];
    int channelBias = epilogue.channelBias() ? at(in.get(next++)) : TileStore.NONE;
    int residual = epilogue.residual() ? at(in.get(next)) : TileStore.NONE;
    TileStore store =
        new TileStore(
            matrix.rows(), window.pixels(), to, bias, channelBias, epilogue.activation(), residual);
    int side = 0;
    if (!exact && window.is3x3()) {
      side = WinogradStages.tileSide(matrix.channels(), matrix.rows(), window);
    }
    if (side == 0) {
      stages.add(new MatmulStage(matrix, window, from, store, threads));
    } else {
      stages.addAll(WinogradStages.of(side, matrix, window, from, store, threads));
    }
  }

  private void elements(Shape shape, RangeStage.Body body) {
    stages.add(RangeStage.elements(Layout.count(shape), body));
  }

  /**
   * Copies the part {@code piece} of {@code source}, from {@code start} on along the axis, to
   * {@code target} at {@code place}.
   *
   * @return the first place behind it
   */
  private int copyAlong(
      Shape piece, int axis, int start, Shape source, int from, Shape target, int place, int to) {
    int stored = Layout.storedAxis(piece, axis);
    int[] sizes = Layout.stored(piece);
    int rows = Layout.product(sizes, 0, stored);
    int inner = Layout.product(sizes, stored + 1, sizes.length);
    stages.add(
        PlainStages.copyRows(
            rows,
            sizes[stored] * inner,
            from + start * inner,
            source.dim(axis) * inner,
            to + place * inner,
            target.dim(axis) * inner));
    return place + sizes[stored];
  }

  /** A value's place in the arena. */
  private int at(Tensor t) {
    return Math.toIntExact(plan.offset(t));
  }

  private float[] vector(Tensor t) {
    return weights.vector(weight(t));
  }

  private static Weight weight(Tensor t) {
    Weight weight = t.weight();
    if (weight == null) {
      throw new IllegalArgumentException("the cpu backend takes only a model's weight for " + t);
    }
    return weight;
  }
}
