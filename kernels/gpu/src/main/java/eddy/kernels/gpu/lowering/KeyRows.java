package eddy.kernels.gpu.lowering;

import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.variant.AttentionVariant;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Op;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Keys and values whose rows are filled up until each begins at a multiple of 16 bytes: the 77 of a
 * text's tokens take 80 numbers. The fast kernels load 16 bytes at a time and want that.
 *
 * <p>They are copies, made once and for all steps, so only of what depends on invariant inputs
 * alone is there one, and only if the kernel chosen wants it. What rows are filled up with is the
 * end of the row again: its weight is 0, but 0 times what happens to lie in memory need not be.
 */
final class KeyRows {
  private final Plan plan;
  private final boolean fp16;
  private final Set<Tensor> invariant = new HashSet<>();

  /** Of those that a copy is made of. */
  private final Map<Tensor, Integer> places = new HashMap<>();

  private final List<Run> runs = new ArrayList<>();

  /**
   * Rows that follow each other in the arena, of several values of one number of keys.
   *
   * @param from where they are
   * @param to where their copies are
   */
  private record Run(int from, int to, int rows, int keys) {
    int end() {
      return from + rows * keys;
    }
  }

  KeyRows(Plan plan, VariantTable variants, boolean fp16) {
    this.plan = plan;
    this.fp16 = fp16;
    plan.inputs().values().stream().filter(Tensor::isInvariantInput).forEach(invariant::add);
    plan.steps().subList(0, plan.invariantSteps()).forEach(s -> invariant.add(s.result()));
    for (Step step : plan.steps()) {
      if (step.op() instanceof Op.Attention op) {
        OpShape.AttentionShape shape = shape(step, op);
        OpShape asked = fp16 ? new OpShape.OnHalves(shape) : shape;
        if (shape.row() != shape.keys()
            && ((AttentionVariant) variants.choose(asked).variant()).wantsRows()) {
          places.put(step.operands().get(1), 0);
          places.put(step.operands().get(2), 0);
        }
      }
    }
  }

  /** A step's shape, with the rows that its keys and values could have. */
  OpShape.AttentionShape shape(Step step, Op.Attention op) {
    Tensor q = step.operands().get(0);
    Tensor k = step.operands().get(1);
    int keys = k.dim(1);
    int heads = Math.multiplyExact(q.dim(0), op.heads());
    boolean copied =
        invariant.contains(k)
            && invariant.contains(step.operands().get(2))
            && !invariant.contains(step.result())
            && keys >= Tiles.EIGHT;
    int row = copied ? row(keys) : keys;
    return new OpShape.AttentionShape(
        q.dim(2) / op.heads(), q.dim(1), keys, heads, op.causal(), row);
  }

  private int row(int keys) {
    int lot = AttentionVariant.lot(fp16);
    return Grid.groupsFor(keys, lot) * lot;
  }

  /**
   * Places the copies, in the order of what they are of, so that few launches make them.
   *
   * @param end where there is room from
   * @param at where a value lies
   * @return where they end
   */
  long place(long end, ToIntFunction<Tensor> at) {
    long to = end;
    List<Tensor> sorted = new ArrayList<>(places.keySet());
    sorted.sort(Comparator.comparingInt(at));
    for (Tensor t : sorted) {
      int keys = t.dim(1);
      int rows = t.dim(0) * t.dim(2);
      int from = at.applyAsInt(t);
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.end() == from && last.keys() == keys) {
        runs.set(runs.size() - 1, new Run(last.from(), last.to(), last.rows() + rows, keys));
      } else {
        to = Places.aligned(to);
        runs.add(new Run(from, Places.place(to), rows, keys));
      }
      places.put(t, Places.place(to));
      to += (long) rows * row(keys);
    }
    return Places.aligned(to);
  }

  /** Where a copy is. */
  int at(Tensor t) {
    return Objects.requireNonNull(places.get(t));
  }

  /** Makes the copies: the last of what depends on invariant inputs alone. */
  void copy(ProgramBuilder out) {
    for (Run run : runs) {
      int row = row(run.keys());
      int more = row - run.keys();
      PlainLowering.rows(out, run.rows(), run.keys(), run.from(), run.keys(), run.to(), row);
      // The last ones again.
      int from = run.from() + run.keys() - more;
      int to = run.to() + run.keys();
      PlainLowering.rows(out, run.rows(), more, from, run.keys(), to, row);
    }
  }
}
