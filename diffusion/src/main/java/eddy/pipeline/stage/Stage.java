package eddy.pipeline.stage;

import eddy.backend.Backend;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.pipeline.memory.StageMemory;
import java.util.List;
import java.util.Map;

/**
 * A part of a run that is told once: the run, an estimate of its memory and a benchmark all take
 * its network as {@link #record} records it, so that they can't differ. A stage gives its memory
 * back before the next one begins.
 */
public interface Stage {
  /**
   * Records the stage's network on inputs of its own. Where a stage has several ways of doing its
   * work, the ordinary one.
   *
   * @param suffix of the inputs' and outputs' names, to tell several stages in one graph apart
   * @return the outputs by name
   */
  Map<String, Tensor> record(Graph graph, String suffix);

  /** How it is planned for a backend that wants plans like that. */
  default PlanOptions options(PlanOptions wanted) {
    return wanted;
  }

  /** The plans that it runs: one, or one for each size of tiles. */
  default List<Plan> plans(PlanOptions wanted) {
    Graph graph = new Graph();
    return List.of(Plan.of(graph, record(graph, ""), options(wanted)));
  }

  /** What it will take on a backend; no weight is read for it. */
  StageMemory memory(Backend backend);
}
