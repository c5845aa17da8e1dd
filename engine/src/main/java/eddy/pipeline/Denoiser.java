package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionModel;
import java.util.Arrays;
import java.util.Map;

/**
 * The U-Net made ready for latents of one shape; with guidance it does both prompts in one batch.
 */
final class Denoiser implements AutoCloseable {
  private static final String PREDICTION = "prediction";

  private final Backend backend;
  private final Executable executable;
  private final Shape shape;
  private final HostTensor embeds;
  private final boolean guided;
  private final double guidanceScale;
  private final double guidanceRescale;

  /**
   * @param latents shape of the latents, [batch, C, h, w]
   * @param embeds text embeddings: [batch, 77, C], or with guidance [2·batch, 77, C] with the
   *     negative prompts' first
   */
  Denoiser(
      UNet2DConditionModel unet,
      Backend backend,
      Shape latents,
      HostTensor embeds,
      GenerationRequest request) {
    this.backend = backend;
    shape = latents;
    this.embeds = embeds;
    guided = request.doClassifierFreeGuidance();
    guidanceScale = request.sampling().guidanceScale();
    guidanceRescale = request.sampling().guidanceRescale();
    int n = embeds.shape().dim(0);
    Graph graph = new Graph();
    Tensor sample = graph.input("sample", latents.with(0, n).toArray());
    Tensor timestep = graph.input("timestep", n);
    Tensor context = graph.input("encoder_hidden_states", embeds.shape().toArray());
    Tensor prediction = unet.forward(sample, timestep, context);
    executable =
        backend.compile(Plan.of(graph, Map.of(PREDICTION, prediction), backend.planOptions()));
  }

  /**
   * The model's output for scaled latents at a timestep, guidance included.
   *
   * @param sample scaled latents, [batch, C, h, w]
   * @param timestep in training steps
   * @throws eddy.InputException when the output isn't finite
   */
  float[] predict(float[] sample, double timestep) {
    int n = embeds.shape().dim(0);
    float[] doubled = guided ? twice(sample) : sample;
    float[] timesteps = new float[n];
    Arrays.fill(timesteps, (float) timestep);
    float[] out =
        executable
            .run(
                Map.of(
                    "sample", HostTensor.of(shape.with(0, n), doubled),
                    "timestep", HostTensor.of(Shape.of(n), timesteps),
                    "encoder_hidden_states", embeds),
                PREDICTION)
            .floats();
    Finite.require("the U-Net", out, executable, backend);
    return guided ? Guidance.combine(out, shape, guidanceScale, guidanceRescale) : out;
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
