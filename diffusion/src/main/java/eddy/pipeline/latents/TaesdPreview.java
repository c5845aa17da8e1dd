package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.error.InputException;
import eddy.family.DiffusionModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.network.taesd.AutoencoderTiny;
import eddy.picture.Picture;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Latents as pictures of full size by TAESD, in place of {@link LatentPreview}'s squares. Its
 * weights and memory are given back after each preview, since the U-Net's are held beside them.
 */
public final class TaesdPreview {
  private static final String IN = "latents";
  private static final String OUT = "picture";

  private final AutoencoderTiny network;
  private final Backend backend;

  public TaesdPreview(AutoencoderTiny network, Backend backend) {
    this.network = network;
    this.backend = backend;
  }

  /**
   * Checks that it decodes a model's latents, as far as their shape tells.
   *
   * @param name what messages call it: its file or folder
   * @throws InputException when it was made for others
   */
  public static void requireFits(AutoencoderTiny network, DiffusionModel model, String name) {
    int channels = network.config().latentChannels();
    int factor = network.config().factor();
    int own = model.codec().factor();
    Shape latents = model.denoiser().sample(1, own, own); // [1, C, 1, 1]
    int ownChannels = latents.rank() == 4 ? latents.dim(1) : 0;
    if (channels != ownChannels || factor != own) {
      throw InputException.in(
          name,
          ": this TAESD decodes latents of "
              + channels
              + " channels to pictures "
              + factor
              + " times as large, but the model's have "
              + ownChannels
              + " channels and are for pictures "
              + own
              + " times as large; choose a TAESD made for the model's family.");
    }
  }

  /**
   * The pictures of a batch.
   *
   * @param latents [n, channels, h, w], as the U-Net has them; best the sampler's estimate of the
   *     clean ones
   * @return n pictures of 8·w × 8·h pixels
   * @throws eddy.error.NumericException when a result isn't finite
   */
  public List<Picture> pictures(float[] latents, Shape shape) {
    int height = shape.dim(2);
    int width = shape.dim(3);
    int factor = network.config().factor();
    Shape one = Shape.of(1, shape.dim(1), height, width);
    Graph graph = new Graph();
    Tensor in = graph.input(IN, one.toArray());
    Tensor out = network.decode(in); // [1, 3, 8h, 8w]
    Plan plan = Plan.of(graph, Map.of(OUT, out), backend.planOptions().withF32Values());
    float[] clamped = network.clamp(latents);
    int each = clamped.length / shape.dim(0);
    List<Picture> pictures = new ArrayList<>();
    try (Executable executable = backend.compile(plan)) {
      for (int from = 0; from < clamped.length; from += each) {
        float[] values = Arrays.copyOfRange(clamped, from, from + each);
        float[] chw = executable.run(Map.of(IN, HostTensor.of(one, values)), OUT).floats();
        Finite.require("TAESD", chw, executable, backend);
        pictures.add(Picture.ofDecoded(chw, factor * width, factor * height));
      }
    }
    return pictures;
  }
}
