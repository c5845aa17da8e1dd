package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.controlnet.ControlNetModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionModel.CachedOutput;
import eddy.unet.UNetConditions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A U-Net compiled for one way of evaluating it, with the ControlNets that have a say. */
final class Evaluation implements AutoCloseable {
  private static final String PREDICTION = "prediction";
  private static final String FEATURES = "features";

  /** How much of the U-Net is evaluated. */
  enum Depth {
    WHOLE,
    /** The whole, deep features being kept. */
    KEEPING,
    /** The layers above the kept features. */
    SHALLOW
  }

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
    Tensor latents = graph.input("sample", setup.latents().with(0, n).toArray());
    Tensor timestep = graph.input("timestep", n);
    UNetConditions conditions = conditions(graph);
    if (!controls.isEmpty()) {
      ControlNetModel.Output sum =
          control(graph, 0, controls.getFirst(), latents, timestep, conditions);
      for (int i = 1; i < controls.size(); i++) {
        sum = sum.plus(control(graph, i, controls.get(i), latents, timestep, conditions));
      }
      conditions = conditions.withResiduals(sum.downBlockResiduals(), sum.midBlockResidual());
    }
    Tensor sample = latents;
    if (setup.channels() != null) {
      sample = latents.concat(constant(graph, "channels", setup.channels()), 1); // [n, L + C, h, w]
    }
    executable =
        backend.compile(
            Plan.of(
                graph,
                outputs(graph, sample, timestep, conditions, features),
                backend.planOptions()));
  }

  private Map<String, Tensor> outputs(
      Graph graph,
      Tensor sample,
      Tensor timestep,
      UNetConditions conditions,
      @Nullable Shape features) {
    int branch = setup.branch();
    return switch (depth) {
      case WHOLE -> Map.of(PREDICTION, setup.unet().forward(sample, timestep, conditions));
      case KEEPING -> {
        CachedOutput out = setup.unet().forwardCaching(sample, timestep, conditions, branch);
        yield Map.of(PREDICTION, out.prediction(), FEATURES, out.features());
      }
      case SHALLOW -> {
        if (features == null) {
          throw new IllegalArgumentException("no features");
        }
        Tensor kept = graph.input(FEATURES, features.toArray());
        yield Map.of(
            PREDICTION, setup.unet().forwardFromCache(sample, timestep, conditions, kept, branch));
      }
    };
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

  private ControlNetModel.Output control(
      Graph graph,
      int index,
      Control control,
      Tensor latents,
      Tensor timestep,
      UNetConditions conditions) {
    int n = setup.rows();
    HostTensor.Floats rows = PictureOps.repeated(control.picture(), n);
    Tensor picture = constant(graph, "control_" + index, rows); // [n, 3, 8·h, 8·w]
    float[] weights = new float[n];
    Arrays.fill(weights, (float) control.weight());
    Tensor scale =
        constant(graph, "scale_" + index, HostTensor.of(Shape.of(n, 1, 1), weights)); // [n, 1, 1]
    return control.model().forward(latents, timestep, conditions, picture, scale);
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
   * @throws eddy.InputException when the prediction isn't finite
   */
  Output run(float[] sample, double timestep, @Nullable HostTensor features) {
    int n = setup.rows();
    float[] timesteps = new float[n];
    Arrays.fill(timesteps, (float) timestep);
    Map<String, HostTensor> inputs = new HashMap<>(constant);
    constant = Map.of();
    inputs.put("sample", HostTensor.of(setup.latents().with(0, n), sample));
    inputs.put("timestep", HostTensor.of(Shape.of(n), timesteps));
    if (features != null && depth == Depth.SHALLOW) {
      inputs.put(FEATURES, features);
    }
    Map<String, HostTensor> out = executable.run(inputs);
    HostTensor prediction = out.get(PREDICTION);
    if (prediction == null) {
      throw new IllegalStateException("no prediction");
    }
    Finite.require("the U-Net", prediction.floats(), executable, backend);
    return new Output(prediction.floats(), out.get(FEATURES));
  }

  @Override
  public void close() {
    executable.close();
  }
}
