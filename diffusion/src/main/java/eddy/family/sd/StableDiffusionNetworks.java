package eddy.family.sd;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.pipeline.text.TextEncoder;
import eddy.tensor.Weights;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The networks of a model of Stable Diffusion, of one version or another, made of its files. Each
 * is checked by itself and against the others.
 *
 * @param textEncoders in the order in which their embeddings are joined
 */
public record StableDiffusionNetworks(
    List<TextEncoder> textEncoders, UNet2DConditionModel unet, AutoencoderKL vae) {
  public StableDiffusionNetworks {
    textEncoders = List.copyOf(textEncoders);
  }

  /**
   * Makes them.
   *
   * @param sizes numbers that the U-Net is told beside the text: 0, or 6 for XL and 5 for its
   *     refiner
   * @throws InputException saying what is wrong with one, or that they aren't of one model
   */
  public static StableDiffusionNetworks open(ModelParts parts, int sizes) {
    List<TextEncoder> textEncoders = new ArrayList<>();
    for (ModelPart part : parts.parts(PartRole.TEXT_ENCODER)) {
      CLIPTextConfig config = CLIPTextConfig.of(parts.config(part));
      textEncoders.add(
          new TextEncoder(
              parts.tokenizer(part, config.vocabSize(), config.maxPositionEmbeddings()),
              new CLIPTextModel(Weights.of(parts.weights(part)), config)));
    }
    ModelPart denoiser = parts.part(PartRole.DENOISER);
    ModelPart codec = parts.part(PartRole.CODEC);
    StableDiffusionNetworks made =
        new StableDiffusionNetworks(
            textEncoders,
            new UNet2DConditionModel(
                Weights.of(parts.weights(denoiser)),
                UNet2DConditionConfig.of(parts.config(denoiser))),
            new AutoencoderKL(
                Weights.of(parts.weights(codec)), AutoencoderKLConfig.of(parts.config(codec))));
    made.checkTogether(parts.name(), parts.name(codec), sizes);
    noteUnusedKeys(parts, denoiser, UNet2DConditionConfig.UNUSED_KEYS);
    for (ModelPart part : parts.parts(PartRole.TEXT_ENCODER)) {
      noteUnusedKeys(parts, part, CLIPTextConfig.UNUSED_KEYS);
    }
    return made;
  }

  /** Parts that are each whole may still be of different models. */
  private void checkTogether(String path, String vaePath, int sizes) {
    int text = textEncoders.stream().mapToInt(t -> t.model().config().hiddenSize()).sum();
    int taken = unet.config().crossAttentionDim();
    if (text != taken) {
      throw InputException.in(
          path,
          ": the U-Net takes text of "
              + taken
              + " channels (cross_attention_dim), but the text encoder"
              + (textEncoders.size() > 1 ? "s give " : " gives ")
              + text
              + "; they are not of one model.");
    }
    List<Integer> lengths =
        textEncoders.stream().map(t -> t.tokenizer().length()).distinct().toList();
    if (lengths.size() > 1) {
      throw InputException.in(
          path,
          ": the tokenizers make texts of "
              + lengths.get(0)
              + " and of "
              + lengths.get(1)
              + " tokens (model_max_length), but the U-Net takes them side by side; they are not of"
              + " one model.");
    }
    checkSizes(path, sizes);
    int latents = vae.config().latentChannels();
    int predicted = unet.config().outChannels();
    if (latents != predicted) {
      throw InputException.in(
          vaePath,
          ": the U-Net makes latents of "
              + predicted
              + " channels (out_channels), but the VAE takes "
              + latents
              + " (latent_channels); they are not of one model.");
    }
  }

  private void checkSizes(String path, int sizes) {
    UNet2DConditionConfig c = unet.config();
    CLIPTextConfig text = textEncoders.getLast().model().config();
    if (c.hasTextTime() != sizes > 0) {
      throw InputException.in(
          path,
          ": the U-Net "
              + (c.hasTextTime() ? "is" : "isn't")
              + " told sizes (addition_embed_type), which goes with Stable Diffusion XL "
              + (c.hasTextTime() ? "only" : "always")
              + "; they are not of one model.");
    }
    if (!c.hasTextTime()) {
      return;
    }
    if (!text.hasTextProjection()
        || c.projectionClassEmbeddingsInputDim()
            != text.projectionDim() + sizes * c.additionTimeEmbedDim()) {
      throw InputException.in(
          path,
          ": the U-Net's projection_class_embeddings_input_dim, "
              + c.projectionClassEmbeddingsInputDim()
              + ", should be the text encoder's projection_dim, "
              + (text.hasTextProjection() ? text.projectionDim() : "which it lacks")
              + ", and "
              + sizes
              + " times addition_time_embed_dim, "
              + c.additionTimeEmbedDim()
              + "; they are not of one model.");
    }
  }

  private static void noteUnusedKeys(ModelParts parts, ModelPart part, Set<String> unused) {
    Config config = parts.config(part);
    List<String> present = config.present(unused);
    if (!present.isEmpty()) {
      parts.note(
          config.source()
              + ": passed over, since it changes no picture: "
              + Quoted.list(present)
              + ".");
    }
  }
}
