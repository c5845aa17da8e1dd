package eddy.graph;

import eddy.op.OperandSpec;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Goes through a plan step by step and keeps account of which value lies where in the arena. */
final class PlanCheck {
  private final Plan plan;
  private final Set<Tensor> results = new HashSet<>();
  private final Set<Tensor> made = new HashSet<>();

  /** The values that are whole, by their places. */
  private final TreeMap<Long, Tensor> whole = new TreeMap<>();

  /** For each value that isn't whole any more what was written over it. */
  private final Map<Tensor, Tensor> lost = new HashMap<>();

  PlanCheck(Plan plan) {
    this.plan = plan;
    plan.steps().forEach(s -> results.add(s.result()));
  }

  /**
   * @throws IllegalStateException at the first fault
   */
  void run() {
    plan.inputs().forEach((name, t) -> write("input " + name, t));
    List<Step> steps = plan.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String who = "step " + i + ", " + step.op().name() + " to " + step.result() + ",";
      checkTypes(who, step);
      if (i < plan.invariantSteps()) {
        checkInvariant(who, step);
      }
      step.operands().forEach(o -> requireWhole(who + " reads", o));
      checkPlace(who, step);
      write(who, step.result());
    }
    plan.inputs().forEach((name, t) -> requireWhole("the next run keeps input " + name + ",", t));
    checkKept();
    plan.outputs().forEach((name, t) -> requireWhole("output " + name + " is", t));
  }

  /** Numbers of operands, shapes and dtypes. */
  private static void checkTypes(String who, Step step) {
    Shape inferred;
    try {
      inferred = step.op().infer(step.operandShapes());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(who + " is impossible: " + e.getMessage(), e);
    }
    if (!inferred.equals(step.result().shape()) || step.result().dtype() != DType.F32) {
      throw new IllegalStateException(who + " gives " + DType.F32 + inferred);
    }
    List<OperandSpec> specs = step.op().operands();
    for (int i = 0; i < specs.size(); i++) {
      DType needed = specs.get(i).kind().dtype();
      Tensor operand = step.operands().get(i);
      if (operand.dtype() != needed) {
        throw new IllegalStateException(
            who + " needs " + specs.get(i).name() + " as " + needed + ", but it is " + operand);
      }
    }
  }

  /** What runs once depends on nothing that changes. */
  private void checkInvariant(String who, Step step) {
    for (Tensor o : step.operands()) {
      if (stored(o).origin() instanceof Tensor.Origin.Input(String name, boolean invariant)
          && !invariant) {
        throw new IllegalStateException(
            who + " is left out of later runs, but reads input " + name + ", which changes");
      }
    }
  }

  /** What ran once is there for the steps of the next run. */
  private void checkKept() {
    Set<Tensor> once = new HashSet<>();
    plan.steps().subList(0, plan.invariantSteps()).forEach(s -> once.add(s.result()));
    for (Step step : plan.steps().subList(plan.invariantSteps(), plan.steps().size())) {
      for (Tensor o : step.operands()) {
        if (once.contains(stored(o))) {
          requireWhole("the next run's " + step.op().name() + " reads", o);
        }
      }
    }
  }

  /** A result lies beside the operands, or right on those that the op allows it to. */
  private void checkPlace(String who, Step step) {
    Tensor result = step.result();
    List<OperandSpec> specs = step.op().operands();
    for (int i = 0; i < specs.size(); i++) {
      Tensor operand = step.operands().get(i);
      boolean apart =
          operand.weight() != null
              || end(who, operand) <= begin(who, result)
              || end(who, result) <= begin(who, operand);
      boolean exactly =
          !apart
              && begin(who, operand) == begin(who, result)
              && end(who, operand) == end(who, result);
      if (!apart && !(exactly && specs.get(i).inPlace())) {
        throw new IllegalStateException(
            who + " is written over its operand " + specs.get(i).name() + ", " + operand);
      }
    }
  }

  private void write(String who, Tensor value) {
    long from = begin(who, value);
    long to = end(who, value);
    if (from % Plan.ALIGNMENT != 0 || from < 0 || to > plan.arenaElements()) {
      throw new IllegalStateException(
          who
              + " has elements "
              + from
              + " to "
              + to
              + " of the arena, which has "
              + plan.arenaElements()
              + "; places are multiples of "
              + Plan.ALIGNMENT);
    }
    if (!made.add(value)) {
      throw new IllegalStateException(who + " makes what was there before, " + value);
    }
    for (Map.Entry<Long, Tensor> last = whole.lowerEntry(to);
        last != null && end(who, last.getValue()) > from;
        last = whole.lowerEntry(to)) {
      lost.put(last.getValue(), value);
      whole.remove(last.getKey());
    }
    whole.put(from, value);
  }

  private void requireWhole(String who, Tensor value) {
    if (value.weight() != null) {
      return;
    }
    Tensor stored = stored(value);
    if (!made.contains(stored)) {
      throw new IllegalStateException(who + " " + value + " before anything has made it");
    }
    if (begin(who, value) != begin(who, stored)) {
      throw new IllegalStateException(who + " " + value + ", which isn't where " + stored + " is");
    }
    Tensor by = lost.get(stored);
    if (by != null) {
      throw new IllegalStateException(who + " " + value + ", but " + by + " was written over it");
    }
  }

  /** A view that no step makes is what it views. */
  private Tensor stored(Tensor value) {
    Tensor at = value;
    while (!results.contains(at)
        && at.origin() instanceof Tensor.Origin.Computed(var op, var operands)
        && op.isView()) {
      at = operands.getFirst();
    }
    return at;
  }

  private long begin(String who, Tensor value) {
    if (!plan.hasPlace(value)) {
      throw new IllegalStateException(who + " needs " + value + ", which has no place");
    }
    return plan.offset(value);
  }

  private long end(String who, Tensor value) {
    return begin(who, value) + value.shape().count();
  }
}
