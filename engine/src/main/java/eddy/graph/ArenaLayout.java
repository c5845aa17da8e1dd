package eddy.graph;

import eddy.op.Op;
import eddy.op.OperandSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places for values in one arena. Values whose lifetimes overlap never overlap in memory; the
 * others may. Greedy by size (Pisarchyk and Lee 2020, "Efficient memory management for deep neural
 * net inference"): the largest value first (of one size, the first recorded), each at the lowest
 * place that is free during its life.
 *
 * @param offsets place of each value, in elements
 * @param elements size of the arena
 */
record ArenaLayout(Map<Tensor, Long> offsets, long elements) {
  private record Life(Tensor value, long size, int born, int dies) {
    boolean overlaps(Life o) {
      return born <= o.dies && o.born <= dies;
    }
  }

  /**
   * @param invariantSteps of the first steps, whose results are there for later runs
   * @param storage values that share another's memory, by value; extended here by element-wise ops
   *     that work in place
   * @param gates what a linear layer reads lives until the GEGLU behind it has run
   */
  static ArenaLayout of(
      List<Step> steps,
      int invariantSteps,
      Collection<Tensor> inputs,
      Collection<Tensor> outputs,
      Map<Tensor, Tensor> storage,
      boolean gates) {
    Map<Tensor, Integer> born = new HashMap<>();
    Map<Tensor, Integer> dies = new HashMap<>();
    Set<Tensor> pinned = new HashSet<>();
    int end = steps.size();
    for (Tensor t : inputs) {
      born.put(t, -1);
      dies.put(t, end);
      pinned.add(t);
    }
    for (Tensor t : outputs) {
      dies.put(root(storage, t), end);
      pinned.add(root(storage, t));
    }
    for (int i = 0; i < end; i++) {
      for (Tensor o : steps.get(i).operands()) {
        if (o.weight() == null) {
          int until = gates && isGated(steps, i) ? i + 1 : i;
          dies.merge(root(storage, o), until, Math::max);
        }
      }
    }
    Set<Tensor> once = new HashSet<>();
    steps.subList(0, invariantSteps).forEach(s -> once.add(s.result()));
    for (Step step : steps.subList(invariantSteps, end)) {
      for (Tensor o : step.operands()) {
        Tensor kept = root(storage, o);
        if (once.contains(kept)) {
          dies.put(kept, end);
          pinned.add(kept);
        }
      }
    }
    for (int i = 0; i < end; i++) {
      Step step = steps.get(i);
      Tensor result = step.result();
      dies.putIfAbsent(result, i);
      Tensor first = root(storage, step.operands().getFirst());
      if (!pinned.contains(first)
          && dies.getOrDefault(first, -1) == i
          && first.shape().count() == result.shape().count()
          && worksInPlace(step, first, storage)) {
        dies.put(first, Math.max(i, dies.getOrDefault(result, i)));
        if (pinned.contains(result)) {
          pinned.add(first);
        }
        storage.put(result, first);
      } else {
        born.put(result, i);
      }
    }
    List<Life> lives = new ArrayList<>();
    born.forEach((t, b) -> lives.add(new Life(t, aligned(t), b, dies.getOrDefault(t, b))));
    Map<Tensor, Long> offsets = place(lives);
    long elements = 0;
    for (Life l : lives) {
      elements = Math.max(elements, offsets.getOrDefault(l.value(), 0L) + l.size());
    }
    for (Tensor t : List.copyOf(storage.keySet())) {
      Long offset = offsets.get(root(storage, t));
      if (offset != null) {
        offsets.put(t, offset);
      }
    }
    return new ArenaLayout(Map.copyOf(offsets), elements);
  }

  /** Whether a step is a linear layer that the next one, GEGLU, is of. */
  private static boolean isGated(List<Step> steps, int i) {
    return i + 1 < steps.size()
        && steps.get(i).op() instanceof Op.Linear
        && steps.get(i + 1).op() instanceof Op.GeGlu
        && steps.get(i + 1).operands().getFirst().equals(steps.get(i).result());
  }

  private static Map<Tensor, Long> place(List<Life> lives) {
    List<Life> order = new ArrayList<>(lives);
    order.sort(
        Comparator.comparingLong(Life::size).reversed().thenComparingInt(l -> l.value().id()));
    List<Life> placed = new ArrayList<>();
    Map<Tensor, Long> offsets = new HashMap<>();
    for (Life life : order) {
      long at = 0;
      // placed stays sorted by offset, so the first gap that is wide enough is the lowest.
      for (Life p : placed) {
        long start = offsets.getOrDefault(p.value(), 0L);
        if (p.overlaps(life)) {
          if (at + life.size() <= start) {
            break;
          }
          at = Math.max(at, start + p.size());
        }
      }
      offsets.put(life.value(), at);
      placed.add(life);
      placed.sort(Comparator.comparingLong(l -> offsets.getOrDefault(l.value(), 0L)));
    }
    return offsets;
  }

  /** Whether the result may be written where {@code first}, the first operand's storage, is. */
  private static boolean worksInPlace(Step step, Tensor first, Map<Tensor, Tensor> storage) {
    List<OperandSpec> specs = step.op().operands();
    for (int i = 0; i < specs.size(); i++) {
      boolean there = root(storage, step.operands().get(i)) == first;
      if (there && !specs.get(i).inPlace()) {
        return false;
      }
    }
    return true;
  }

  private static Tensor root(Map<Tensor, Tensor> storage, Tensor t) {
    Tensor at = t;
    for (Tensor next = storage.get(at); next != null; next = storage.get(at)) {
      at = next;
    }
    return at;
  }

  private static long aligned(Tensor t) {
    return (t.shape().count() + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT * Plan.ALIGNMENT;
  }
}
