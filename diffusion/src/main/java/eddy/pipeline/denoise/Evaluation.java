package eddy.pipeline.denoise;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.network.unet.UNetConditions;
import eddy.picture.PictureOps;
import eddy.pipeline.denoise.EvaluationGraph.Depth;
import eddy.pipeline.request.Control;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A U-Net compiled for one way of evaluating it, with the ControlNets that have a say. */
final class Evaluation implements AutoCloseable {
  /**
   * What an evaluation gives.
   *
   * @param prediction [n, L, h, w]
   * @param features those that were kept; null unless KEEPING
   */
  record Output(float[] prediction, @Nullable HostTensor features) {}

  private final UNetSetup setup;
  private final Depth depth;
  private final Backend backend;
  private final Executable executable;

  /** What doesn't change; sent with the first run. */
  private Map<String, HostTensor> constant = new HashMap<>();

  /**
   * @param controls those of the setup that have a say
   * @param features shape of the kept features; null unless SHALLOW
   */
  Evaluation(
      UNetSetup setup,
      Depth depth,
      List<Control> controls,
      @Nullable Shape features,
      Backend backend) {
    this.setup = setup;
    this.depth = depth;
    this.backend = backend;
    int n = setup.rows();
    Graph graph = new Graph();
    UNetConditions conditions = conditions(graph);
    Shape picture = null;
    for (int i = 0; i < controls.size(); i++) {
      HostTensor.Floats rows = PictureOps.repeated(controls.get(i).picture(), n); // [n, 3, H, W]
      picture = rows.shape();
      float[] weights = new float[n];
      Arrays.fill(weights, (float) controls.get(i).weight());
      constant.put(EvaluationGraph.control(i), rows);
      constant.put(EvaluationGraph.scale(i), HostTensor.of(Shape.of(n, 1, 1), weights));
    }
    HostTensor channels = setup.channels();
    if (channels != null) {
      constant.put(EvaluationGraph.CHANNELS, channels);
    }
    EvaluationGraph evaluation =
        new EvaluationGraph(
            setup.unet(),
            setup.latents().with(0, n),
            controls.stream().map(Control::model).toList(),
            picture,
            channels == null ? 0 : channels.shape().dim(1),
            setup.branch());
    executable =
        backend.compile(evaluation.plan(graph, conditions, depth, features, backend.planOptions()));
  }

  private UNetConditions conditions(Graph graph) {
    Conditioning given = setup.conditioning();
    HostTensor embeds = given.text().embeds();
    UNetConditions conditions = UNetConditions.of(constant(graph, "encoder_hidden_states", embeds));
    HostTensor pooled = given.text().pooled();
    if (pooled != null) {
      conditions = conditions.withTextEmbeds(constant(graph, "text_embeds", pooled));
    }
    if (given.timeIds() != null) {
      conditions = conditions.withTimeIds(constant(graph, "time_ids", given.timeIds()));
    }
    if (given.timestepCond() != null) {
      conditions =
          conditions.withTimestepCond(constant(graph, "timestep_cond", given.timestepCond()));
    }
    return conditions;
  }

  private Tensor constant(Graph graph, String name, HostTensor value) {
    constant.put(name, value);
    return graph.input(name, value.shape().toArray());
  }

  /**
   * Evaluates it.
   *
   * @param sample scaled latents for all rows, [n, L, h, w]
   * @param features the kept ones; null unless SHALLOW
   * @throws eddy.error.InputException when the prediction isn't finite
   */
  Output run(float[] sample, double timestep, @Nullable HostTensor features) {
    int n = setup.rows();
    float[] timesteps = new float[n];
    Arrays.fill(timesteps, (float) timestep);
    Map<String, HostTensor> inputs = new HashMap<>(constant);
    constant = Map.of();
    inputs.put(EvaluationGraph.SAMPLE, HostTensor.of(setup.latents().with(0, n), sample));
    inputs.put(EvaluationGraph.TIMESTEP, HostTensor.of(Shape.of(n), timesteps));
    if (features != null && depth == Depth.SHALLOW) {
      inputs.put(EvaluationGraph.FEATURES, features);
    }
    Map<String, HostTensor> out = executable.run(inputs);
    HostTensor prediction = out.get(EvaluationGraph.PREDICTION);
    if (prediction == null) {
      throw new IllegalStateException("no prediction");
    }
    Finite.require("the U-Net", prediction.floats(), executable, backend);
    return new Output(prediction.floats(), out.get(EvaluationGraph.FEATURES));
  }

  @Override
  public void close() {
    executable.close();
  }
}
