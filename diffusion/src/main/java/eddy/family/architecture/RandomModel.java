package eddy.family.architecture;

import eddy.family.sd.StableDiffusion;
import eddy.family.sdxl.StableDiffusionXL;
import eddy.family.sdxl.StableDiffusionXLRefiner;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.pipeline.text.TextEncoder;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;

/** A model of a published architecture with made-up weights, for measuring and for estimates. */
public final class RandomModel {
  private final DType dtype;
  private final List<RandomWeights> text = new ArrayList<>();
  private final RandomWeights unet;
  private final RandomWeights vae;
  private final StableDiffusion model;

  /**
   * @param dtype of the weights: F32, F16 or BF16
   */
  public RandomModel(Architecture arch, DType dtype) {
    this.dtype = dtype;
    List<TextEncoder> encoders = new ArrayList<>();
    for (CLIPTextConfig config : arch.textEncoders()) {
      text.add(weights());
      encoders.add(encoder(new CLIPTextModel(Weights.of(text.getLast()), config)));
    }
    unet = weights();
    vae = weights();
    model =
        of(
            encoders,
            new UNet2DConditionModel(Weights.of(unet), arch.unet()),
            new AutoencoderKL(Weights.of(vae), arch.vae()));
  }

  private RandomWeights weights() {
    return new RandomWeights("random weights", dtype);
  }

  private static TextEncoder encoder(CLIPTextModel model) {
    CLIPTextConfig c = model.config();
    return new TextEncoder(new MadeUpTokenizer(c.vocabSize(), c.maxPositionEmbeddings()), model);
  }

  private static StableDiffusion of(
      List<TextEncoder> encoders, UNet2DConditionModel unet, AutoencoderKL vae) {
    if (!unet.config().hasTextTime()) {
      return new StableDiffusion(encoders.getFirst(), unet, vae);
    }
    int pooled = encoders.getLast().model().config().projectionDim();
    return unet.config().timeIds(pooled) == 5
        ? new StableDiffusionXLRefiner(encoders, unet, vae, true)
        : new StableDiffusionXL(encoders, unet, vae, true);
  }

  /** The model. */
  public StableDiffusion model() {
    return model;
  }

  /** Number of made-up weight elements of a network, those of parts that aren't run included. */
  public long parameters(RandomNetwork.Kind kind) {
    return switch (kind) {
      case TEXT -> text.stream().mapToLong(RandomWeights::parameters).sum();
      case UNET -> unet.parameters();
      case VAE -> vae.parameters();
    };
  }
}
