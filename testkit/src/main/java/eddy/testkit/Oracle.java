package eddy.testkit;

import eddy.backend.Backend;
import eddy.graph.Plan;

/** Knows the right result of a case. */
@FunctionalInterface
public interface Oracle {
  /** The result, row-major. */
  float[] result(OpCase c);

  /** What {@code backend} computes. */
  static Oracle of(Backend backend) {
    return c -> {
      CaseGraph g = CaseGraph.of(c, false);
      Plan plan = Plan.of(g.graph(), g.outputs(), backend.planOptions());
      return Conformance.of(Conformance.results(backend, plan, g.inputs()), CaseGraph.RESULT)
          .floats();
    };
  }
}
