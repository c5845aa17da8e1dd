package eddy.testkit;

import eddy.benchkit.cases.GraphCase;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;

/** Graphs that random ones don't come to. */
public final class GraphCases {
  private GraphCases() {}

  public static List<GraphCase> all() {
    return List.of(timesteps());
  }

  /**
   * Timesteps that are read as values too, and some that are computed; all are numbers that fp16
   * has, and so are the embeddings' angles not larger than those of a real network.
   */
  private static GraphCase timesteps() {
    Graph graph = new Graph();
    Tensor t = graph.input("timesteps", 3);
    Tensor twice = t.add(t);
    Map<String, Tensor> outputs =
        Map.of(
            "embedded", t.timestepEmbedding(32, true, 0),
            "twice", twice,
            "twiceEmbedded", twice.timestepEmbedding(6, false, 1));
    Map<String, HostTensor> inputs =
        Map.of("timesteps", HostTensor.of(Shape.of(3), new float[] {1, 250.5f, 499}));
    return new GraphCase("graph/timesteps-as-values", graph, outputs, inputs, 1e-7);
  }
}
