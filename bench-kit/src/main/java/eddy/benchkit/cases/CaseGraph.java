package eddy.benchkit.cases;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An op case as a graph. With guards, each operand and the result has a guard right before and
 * right after it in the arena: an input that no op reads, and that is an output too, so that the
 * caller can see whether it was written to. That works because inputs and outputs live through the
 * whole run, so nothing shares memory, and the plan stacks such values by aligned size, and those
 * of one size in the order of recording: a guard is recorded before and after each value, with its
 * aligned size. Operands are outputs as well: nobody may write to them.
 *
 * @param outputs the result, and with guards the operands and guards
 * @param inputs the operands' values
 * @param guards names and shapes of the guards
 */
public record CaseGraph(
    Graph graph,
    Map<String, Tensor> outputs,
    Map<String, HostTensor> inputs,
    Map<String, Shape> guards) {
  public static final String RESULT = "result";

  public static CaseGraph of(OpCase c, boolean guarded) {
    return of(c, guarded, UnaryOperator.identity());
  }

  /** The same with other weights in the place of the case's own. */
  public static CaseGraph of(OpCase c, boolean guarded, UnaryOperator<Weight> weights) {
    return new Builder(guarded, weights).build(c);
  }

  private static final class Builder {
    private final boolean guarded;
    private final UnaryOperator<Weight> weights;
    private final Graph graph = new Graph();
    private final Map<String, Tensor> outputs = new LinkedHashMap<>();
    private final Map<String, HostTensor> inputs = new LinkedHashMap<>();
    private final Map<String, Shape> guards = new LinkedHashMap<>();
    private final Set<Integer> guardedSizes = new HashSet<>();

    Builder(boolean guarded, UnaryOperator<Weight> weights) {
      this.guarded = guarded;
      this.weights = weights;
    }

    CaseGraph build(OpCase c) {
      List<Tensor> operands = new ArrayList<>();
      for (int i = 0; i < c.operands().size(); i++) {
        operands.add(operand(c.operands().get(i), "operand" + i, c.seed(i)));
      }
      guardBefore(c.result());
      outputs.put(RESULT, graph.record(c.op(), operands));
      guardAfter(c.result());
      return new CaseGraph(graph, outputs, inputs, guards);
    }

    private Tensor operand(Operand o, String name, long seed) {
      if (o.role() == Operand.Role.WEIGHT) {
        return graph.weight(weights.apply(o.weight(name, seed)));
      }
      guardBefore(o.shape());
      HostTensor values = o.values(seed);
      Tensor tensor = graph.input(name, o.shape(), values.dtype());
      inputs.put(name, values);
      if (guarded) {
        outputs.put(name, tensor);
      }
      guardAfter(o.shape());
      return tensor;
    }

    /** The guard after the last value of that size is the one before the next. */
    private void guardBefore(Shape value) {
      if (guardedSizes.add(alignedSize(value))) {
        guardAfter(value);
      }
    }

    private void guardAfter(Shape value) {
      if (guarded) {
        String name = "guard" + guards.size();
        Tensor guard = graph.input(name, alignedSize(value));
        guards.put(name, guard.shape());
        outputs.put(name, guard);
      }
    }

    private static int alignedSize(Shape value) {
      long blocks = (value.count() + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT;
      return Math.toIntExact(blocks * Plan.ALIGNMENT);
    }
  }
}
