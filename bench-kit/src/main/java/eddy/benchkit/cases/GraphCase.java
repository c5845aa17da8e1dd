package eddy.benchkit.cases;

import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A graph of many ops with its inputs' values: what a single op can't show, such as fusion, reuse
 * of memory, work in place and views.
 *
 * @param name unique; {@code -Dop.case=NAME} runs it alone
 * @param tolerance greatest normalised mean squared error of an output
 */
public record GraphCase(
    String name,
    Graph graph,
    Map<String, Tensor> outputs,
    Map<String, HostTensor> inputs,
    double tolerance) {
  /**
   * The error allowed where values are kept as fp16: each of some dozens of ops in a row rounds by
   * up to 2⁻¹¹ of each number, 8e-8 squared on average, and subtractions enlarge that.
   */
  public static final double HALF_TOLERANCE = 1e-5;

  /** One op alone, ready to be run: for benchmarks. */
  public static GraphCase of(OpCase c) {
    CaseGraph graph = CaseGraph.of(c, false);
    return new GraphCase(c.name(), graph.graph(), graph.outputs(), graph.inputs(), c.tolerance());
  }

  /**
   * The same for backends that keep values and matrices as fp16: on inputs rounded to that, and
   * within {@link #HALF_TOLERANCE}.
   */
  public GraphCase inHalves() {
    Map<String, HostTensor> rounded = new LinkedHashMap<>();
    inputs.forEach((name, value) -> rounded.put(name, Operand.rounded(value)));
    return new GraphCase(name, graph, outputs, rounded, Math.max(tolerance, HALF_TOLERANCE));
  }

  /** The recording, one line a tensor. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Tensor t : graph.tensors()) {
      out.append("  ").append(t).append(" = ").append(describe(t.origin())).append('\n');
    }
    return out.append("  outputs ").append(outputs).toString();
  }

  private static String describe(Tensor.Origin origin) {
    return switch (origin) {
      case Tensor.Origin.Input(String name, boolean invariant) ->
          (invariant ? "invariant input " : "input ") + name;
      case Tensor.Origin.OfWeight(var weight) -> "weight " + weight.key();
      case Tensor.Origin.Computed(var op, var operands) -> op + " of " + operands;
    };
  }
}
