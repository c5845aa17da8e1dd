package eddy.pipeline.model;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNetConditions;
import eddy.network.vae.AutoencoderKL;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The networks of a model, planned for pictures of one size as the pipeline plans them with
 * guidance; for whoever wants to know what a backend will be asked to do.
 *
 * @param textEncoders one, or two for SDXL, in the order of their embeddings; their weights, like
 *     the others', may be made up
 */
public record NetworkPlans(
    List<CLIPTextModel> textEncoders, UNet2DConditionModel unet, AutoencoderKL vae) {
  private static final String OUTPUT = "output";

  public NetworkPlans {
    textEncoders = List.copyOf(textEncoders);
  }

  /** A model with one text encoder. */
  public NetworkPlans(CLIPTextModel textEncoder, UNet2DConditionModel unet, AutoencoderKL vae) {
    this(List.of(textEncoder), unet, vae);
  }

  /**
   * The networks of an architecture, with made-up weights.
   *
   * @param dtype of the weights: F32, F16 or BF16
   */
  public static NetworkPlans of(Architecture arch, DType dtype) {
    return new NetworkPlans(
        arch.textEncoders().stream().map(c -> new CLIPTextModel(weights(dtype), c)).toList(),
        new UNet2DConditionModel(weights(dtype), arch.unet()),
        new AutoencoderKL(weights(dtype), arch.vae()));
  }

  private static Weights weights(DType dtype) {
    return Weights.of(new RandomWeights("random weights", dtype));
  }

  /**
   * Plans for the text encoders, the U-Net and the VAE's decoder.
   *
   * @param pictures at once, at least 1; guidance doubles them, and the decoder takes one at a time
   * @param height of the latents
   * @param width of the latents
   */
  public List<Plan> plans(int pictures, int height, int width, PlanOptions options) {
    int n = 2 * pictures;
    List<Plan> plans = new ArrayList<>();
    for (CLIPTextModel encoder : textEncoders) {
      Graph graph = new Graph();
      plans.add(Plan.of(graph, text(List.of(encoder), graph, n), options));
    }
    plans.add(unet(n, height, width, options));
    plans.add(vae(height, width, options));
    return List.copyOf(plans);
  }

  /**
   * Records the text encoders on inputs of their own.
   *
   * @return what a pipeline makes of them, as outputs of a plan: of one encoder the last hidden
   *     state, of two the last but one of each, and of one with a projection the pooled text
   */
  public static Map<String, Tensor> text(List<CLIPTextModel> encoders, Graph graph, int n) {
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    for (int i = 0; i < encoders.size(); i++) {
      CLIPTextModel encoder = encoders.get(i);
      String number = i == 0 ? "" : "_" + (i + 1);
      Shape shape = Shape.of(n, encoder.config().maxPositionEmbeddings());
      CLIPTextModel.Output out =
          encoder.forward(
              graph.input("ids" + number, shape, DType.I32),
              graph.input("positions" + number, shape, DType.I32));
      Tensor pooled = out.textEmbeds();
      boolean isOfTwo = encoders.size() > 1 || pooled != null;
      List<Tensor> states = out.hiddenStates();
      outputs.put(
          OUTPUT + number,
          isOfTwo ? states.get(states.size() - 2) : out.lastHiddenState()); // [n, 77, C]
      if (pooled != null) {
        outputs.put("pooled" + number, pooled); // [n, 77, P]
      }
    }
    return outputs;
  }

  /**
   * Declares what a U-Net is told beside the sample and the timestep, as inputs of the graph.
   *
   * @param tokens of a prompt
   * @param textEmbedsDim channels of the pooled text, where the U-Net takes one
   */
  public static UNetConditions conditions(
      UNet2DConditionConfig c, Graph graph, int n, int tokens, int textEmbedsDim) {
    UNetConditions out = UNetConditions.of(graph.input("text", n, tokens, c.crossAttentionDim()));
    if (c.hasTextTime()) {
      out =
          out.withTextEmbeds(graph.input("text_embeds", n, textEmbedsDim))
              .withTimeIds(graph.input("time_ids", n, c.timeIds(textEmbedsDim)));
    }
    return c.timeCondProjDim() == 0
        ? out
        : out.withTimestepCond(graph.input("timestep_cond", n, c.timeCondProjDim()));
  }

  private Plan unet(int n, int height, int width, PlanOptions options) {
    Graph graph = new Graph();
    Tensor sample = graph.input("sample", n, unet.config().inChannels(), height, width);
    Tensor timestep = graph.input("timestep", n);
    int tokens = textEncoders.getLast().config().maxPositionEmbeddings();
    int pooled = textEncoders.getLast().config().projectionDim();
    UNetConditions conditions = conditions(unet.config(), graph, n, tokens, pooled);
    Tensor out = unet.forward(sample, timestep, conditions); // [n, 4, h, w]
    return Plan.of(graph, Map.of(OUTPUT, out), options);
  }

  private Plan vae(int height, int width, PlanOptions options) {
    Graph graph = new Graph();
    Tensor latents = graph.input("latents", 1, vae.config().latentChannels(), height, width);
    Tensor picture = vae.decode(latents); // [1, 3, 8·h, 8·w]
    boolean upcast = unet.config().hasTextTime() && vae.config().forceUpcast();
    return Plan.of(graph, Map.of(OUTPUT, picture), upcast ? options.withF32Values() : options);
  }
}
