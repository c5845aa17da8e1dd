package eddy.pipeline;

import eddy.clip.CLIPTextModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import eddy.unet.UNet2DConditionModel;
import eddy.vae.AutoencoderKL;
import java.util.List;
import java.util.Map;

/**
 * The three networks of a model, planned for pictures of one size as {@link
 * StableDiffusionPipeline} plans them with guidance; for whoever wants to know what a backend will
 * be asked to do.
 *
 * @param textEncoder its weights, like the others', may be made up
 */
public record NetworkPlans(
    CLIPTextModel textEncoder, UNet2DConditionModel unet, AutoencoderKL vae) {
  private static final String OUTPUT = "output";

  /**
   * The networks of an architecture, with made-up weights.
   *
   * @param dtype of the weights: F32, F16 or BF16
   */
  public static NetworkPlans of(Architecture arch, DType dtype) {
    return new NetworkPlans(
        new CLIPTextModel(weights(dtype), arch.textEncoder()),
        new UNet2DConditionModel(weights(dtype), arch.unet()),
        new AutoencoderKL(weights(dtype), arch.vae()));
  }

  private static Weights weights(DType dtype) {
    return Weights.of(new RandomWeights("random weights", dtype));
  }

  /**
   * Plans for the text encoder, the U-Net and the VAE's decoder.
   *
   * @param pictures at once, at least 1; guidance doubles them, and the decoder takes one at a time
   * @param height of the latents
   * @param width of the latents
   */
  public List<Plan> plans(int pictures, int height, int width, PlanOptions options) {
    int n = 2 * pictures;
    return List.of(text(n, options), unet(n, height, width, options), vae(height, width, options));
  }

  private Plan text(int n, PlanOptions options) {
    Shape shape = Shape.of(n, textEncoder.config().maxPositionEmbeddings());
    Graph graph = new Graph();
    Tensor ids = graph.input("ids", shape, DType.I32);
    Tensor positions = graph.input("positions", shape, DType.I32);
    Tensor out = textEncoder.forward(ids, positions).lastHiddenState(); // [n, 77, C]
    return Plan.of(graph, Map.of(OUTPUT, out), options);
  }

  private Plan unet(int n, int height, int width, PlanOptions options) {
    Graph graph = new Graph();
    Tensor sample = graph.input("sample", n, unet.config().inChannels(), height, width);
    Tensor timestep = graph.input("timestep", n);
    int tokens = textEncoder.config().maxPositionEmbeddings();
    Tensor text = graph.input("text", n, tokens, unet.config().crossAttentionDim());
    Tensor out = unet.forward(sample, timestep, text); // [n, 4, h, w]
    return Plan.of(graph, Map.of(OUTPUT, out), options);
  }

  private Plan vae(int height, int width, PlanOptions options) {
    Graph graph = new Graph();
    Tensor latents = graph.input("latents", 1, vae.config().latentChannels(), height, width);
    Tensor picture = vae.decode(latents); // [1, 3, 8·h, 8·w]
    return Plan.of(graph, Map.of(OUTPUT, picture), options);
  }
}
