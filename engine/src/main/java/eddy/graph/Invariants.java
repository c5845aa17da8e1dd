package eddy.graph;

import eddy.op.Op;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which values of a graph stay the same from run to run, as the inputs they are computed from. */
final class Invariants {
  private Invariants() {}

  /** Invariant inputs, and what is computed from nothing but them and weights. */
  static Set<Tensor> of(Graph graph) {
    Set<Tensor> invariant = new HashSet<>();
    // Operands are recorded before what is computed from them.
    for (Tensor t : graph.tensors()) {
      boolean same =
          switch (t.origin()) {
            case Tensor.Origin.Input(String _, boolean declared) -> declared;
            case Tensor.Origin.OfWeight _ -> false;
            case Tensor.Origin.Computed(Op _, List<Tensor> operands) -> all(operands, invariant);
          };
      if (same) {
        invariant.add(t);
      }
    }
    return invariant;
  }

  private static boolean all(List<Tensor> operands, Set<Tensor> invariant) {
    List<Tensor> values = operands.stream().filter(o -> o.weight() == null).toList();
    return !values.isEmpty() && invariant.containsAll(values);
  }
}
