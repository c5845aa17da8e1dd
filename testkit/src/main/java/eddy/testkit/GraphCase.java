package eddy.testkit;

import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
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

  /** One op alone, ready to be run: for benchmarks. */
  public static GraphCase of(OpCase c) {
    CaseGraph graph = CaseGraph.of(c, false);
    return new GraphCase(c.name(), graph.graph(), graph.outputs(), graph.inputs(), c.tolerance());
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
      case Tensor.Origin.Input(String name) -> "input " + name;
      case Tensor.Origin.OfWeight(var weight) -> "weight " + weight.key();
      case Tensor.Origin.Computed(var op, var operands) -> op + " of " + operands;
    };
  }
}
