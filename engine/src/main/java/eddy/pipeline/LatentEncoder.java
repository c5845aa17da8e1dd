package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.vae.AutoencoderKL;
import java.util.Arrays;
import java.util.Map;

/** Pictures to latents. Encodes one picture at a time, since an encoder's arena is large. */
final class LatentEncoder {
  private static final String MOMENTS = "moments";

  private final AutoencoderKL vae;
  private final Backend backend;
  private final PlanOptions options;

  LatentEncoder(PipelineComponents components, Backend backend) {
    vae = components.vae();
    options = LatentDecoder.planOptions(components, backend);
    this.backend = backend;
  }

  /**
   * The Gaussians of latents, not yet times the scaling factor; a sample of them is mean + std · a
   * standard normal number.
   *
   * @param mean [N, L, H/8, W/8]
   * @param std standard deviations, [N, L, H/8, W/8]
   */
  record Moments(Shape shape, float[] mean, float[] std) {}

  /**
   * @param pictures -1 black to 1 white
   * @param shape [N, 3, H, W]
   * @throws eddy.InputException when the result isn't finite
   */
  Moments encode(float[] pictures, Shape shape) {
    Graph graph = new Graph();
    Tensor picture = graph.input("picture", shape.with(0, 1).toArray());
    Tensor encoded = vae.encode(picture); // [1, 2L, H/8, W/8]
    Plan plan = Plan.of(graph, Map.of(MOMENTS, encoded), options);
    int n = shape.dim(0);
    int half = Math.toIntExact(encoded.shape().count() / 2);
    float[] mean = new float[n * half];
    float[] std = new float[n * half];
    try (Executable executable = backend.compile(plan)) {
      int each = pictures.length / n;
      for (int i = 0; i < n; i++) {
        float[] one = Arrays.copyOfRange(pictures, i * each, (i + 1) * each);
        float[] moments =
            executable
                .run(Map.of("picture", HostTensor.of(picture.shape(), one)), MOMENTS)
                .floats();
        Finite.require("the VAE", moments, executable, backend);
        System.arraycopy(moments, 0, mean, i * half, half);
        for (int j = 0; j < half; j++) {
          std[i * half + j] = std(moments[half + j]);
        }
      }
    }
    Shape latents = encoded.shape().with(0, n).with(1, encoded.shape().dim(1) / 2);
    return new Moments(latents, mean, std);
  }

  /** Standard deviation of a log-variance, which the reference clamps. */
  private static float std(float logvar) {
    return (float) Math.exp(0.5 * Math.clamp(logvar, -30f, 20f));
  }
}
