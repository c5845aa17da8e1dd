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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Latents to pictures. Decodes one picture at a time, since a decoder's arena is large. */
final class LatentDecoder {
  private static final String PICTURE = "picture";

  private final AutoencoderKL vae;
  private final Backend backend;
  private final PlanOptions options;

  LatentDecoder(PipelineComponents components, Backend backend) {
    vae = components.vae();
    options = planOptions(components, backend);
    this.backend = backend;
  }

  /** As in diffusers, {@code force_upcast} counts for SDXL only. */
  static PlanOptions planOptions(PipelineComponents components, Backend backend) {
    boolean upcast =
        components.unet().config().hasTextTime() && components.vae().config().forceUpcast();
    return upcast ? backend.planOptions().withF32Values() : backend.planOptions();
  }

  /**
   * @param latents [batch, C, h, w], as the U-Net has them
   * @return the VAE's output for each picture: [3, 8h, 8w], about -1 to 1
   * @throws eddy.InputException when it isn't finite
   */
  List<float[]> decode(float[] latents, Shape shape) {
    Graph graph = new Graph();
    Tensor z = graph.input("latents", shape.with(0, 1).toArray());
    Tensor decoded = vae.decode(z); // [1, 3, 8h, 8w]
    Plan plan = Plan.of(graph, Map.of(PICTURE, decoded), options);
    List<float[]> pictures = new ArrayList<>();
    try (Executable executable = backend.compile(plan)) {
      int each = latents.length / shape.dim(0);
      for (int from = 0; from < latents.length; from += each) {
        float[] one = Arrays.copyOfRange(latents, from, from + each);
        for (int i = 0; i < each; i++) {
          one[i] /= vae.config().scalingFactor();
        }
        float[] picture =
            executable.run(Map.of("latents", HostTensor.of(z.shape(), one)), PICTURE).floats();
        pictures.add(Finite.require("the VAE", picture, executable, backend));
      }
    }
    return pictures;
  }
}
