package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.pipeline.GenerationRequest.Sampling;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionModel;
import eddy.unet.UNetConditions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The U-Net made ready for latents of one shape; with guidance it does both prompts in one batch.
 */
final class Denoiser implements AutoCloseable {
  private static final String PREDICTION = "prediction";

  private final Backend backend;
  private final Executable executable;
  private final Shape shape;
  private final Conditioning conditioning;
  private final Sampling sampling;

  /** What stays the same from step to step; sent once. */
  private Map<String, HostTensor> constant;

  /**
   * @param latents shape of the latents, [batch, L, h, w]
   * @param channels what stands behind the latents in the U-Net's input, [n, C, h, w] where n is
   *     the conditioning's count; null for nothing
   */
  Denoiser(
      UNet2DConditionModel unet,
      Backend backend,
      Shape latents,
      Conditioning conditioning,
      @Nullable HostTensor channels,
      Sampling sampling) {
    this.backend = backend;
    shape = latents;
    this.conditioning = conditioning;
    this.sampling = sampling;
    constant = new HashMap<>();
    int n = conditioning.text().count();
    Graph graph = new Graph();
    Tensor sample = graph.input("sample", latents.with(0, n).toArray());
    Tensor timestep = graph.input("timestep", n);
    if (channels != null) {
      sample = sample.concat(constant(graph, "channels", channels), 1); // [n, L + C, h, w]
    }
    Tensor prediction = unet.forward(sample, timestep, conditions(graph)); // [n, L, h, w]
    executable =
        backend.compile(Plan.of(graph, Map.of(PREDICTION, prediction), backend.planOptions()));
  }

  private UNetConditions conditions(Graph graph) {
    UNetConditions conditions =
        UNetConditions.of(constant(graph, "encoder_hidden_states", conditioning.text().embeds()));
    HostTensor pooled = conditioning.text().pooled();
    if (pooled != null) {
      conditions = conditions.withTextEmbeds(constant(graph, "text_embeds", pooled));
    }
    if (conditioning.timeIds() != null) {
      conditions = conditions.withTimeIds(constant(graph, "time_ids", conditioning.timeIds()));
    }
    if (conditioning.timestepCond() != null) {
      conditions =
          conditions.withTimestepCond(
              constant(graph, "timestep_cond", conditioning.timestepCond()));
    }
    return conditions;
  }

  private Tensor constant(Graph graph, String name, HostTensor value) {
    constant.put(name, value);
    return graph.input(name, value.shape().toArray());
  }

  /**
   * The model's output for scaled latents at a timestep, guidance included.
   *
   * @param sample scaled latents, [batch, L, h, w]
   * @param timestep in training steps
   * @throws eddy.InputException when the output isn't finite
   */
  float[] predict(float[] sample, double timestep) {
    int n = conditioning.text().count();
    float[] timesteps = new float[n];
    Arrays.fill(timesteps, (float) timestep);
    Map<String, HostTensor> inputs = new HashMap<>(constant);
    constant = Map.of();
    inputs.put(
        "sample", HostTensor.of(shape.with(0, n), conditioning.guided() ? twice(sample) : sample));
    inputs.put("timestep", HostTensor.of(Shape.of(n), timesteps));
    float[] out = executable.run(inputs, PREDICTION).floats();
    Finite.require("the U-Net", out, executable, backend);
    return conditioning.guided()
        ? Guidance.combine(out, shape, sampling.guidanceScale(), sampling.guidanceRescale())
        : out;
  }

  @Override
  public void close() {
    executable.close();
  }

  private static float[] twice(float[] sample) {
    float[] doubled = Arrays.copyOf(sample, 2 * sample.length);
    System.arraycopy(sample, 0, doubled, sample.length, sample.length);
    return doubled;
  }
}
