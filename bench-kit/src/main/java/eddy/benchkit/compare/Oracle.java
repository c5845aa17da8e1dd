package eddy.benchkit.compare;

import eddy.backend.Backend;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.OpCase;
import eddy.graph.Plan;
import eddy.tensor.Weight;
import java.util.function.UnaryOperator;

/** Knows the right result of a case. */
@FunctionalInterface
public interface Oracle {
  /** The result, row-major. */
  float[] result(OpCase c);

  /** What {@code backend} computes. */
  static Oracle of(Backend backend) {
    return of(backend, UnaryOperator.identity());
  }

  /** What {@code backend} computes with other weights: those of the numbers that others keep. */
  static Oracle of(Backend backend, UnaryOperator<Weight> weights) {
    return c -> {
      CaseGraph g = CaseGraph.of(c, false, weights);
      Plan plan = Plan.of(g.graph(), g.outputs(), backend.planOptions());
      return Conformance.of(Conformance.results(backend, plan, g.inputs()), CaseGraph.RESULT)
          .floats();
    };
  }
}
