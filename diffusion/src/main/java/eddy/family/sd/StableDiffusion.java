package eddy.family.sd;

import eddy.error.InputException;
import eddy.family.DenoisingNetwork;
import eddy.family.DiffusionModel;
import eddy.family.LatentCodec;
import eddy.family.ModelKind;
import eddy.family.ModelTraits;
import eddy.family.SamplingDefaults;
import eddy.family.TextConditioner;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.pipeline.latents.VaeCodec;
import eddy.pipeline.text.ClipConditioner;
import eddy.pipeline.text.TextEncoder;
import java.util.List;

/**
 * Stable Diffusion 1.x and 2.x (Rombach et al. 2022), their inpainting models, and what was
 * distilled from them (LCM, Luo et al. 2023): a CLIP text encoder, a U-Net, a VAE.
 */
public class StableDiffusion implements DiffusionModel {
  /** diffusers' guidance for them. */
  static final SamplingDefaults ORDINARY = new SamplingDefaults(25, 7.5);

  private final List<TextEncoder> textEncoders;
  private final UNet2DConditionModel unet;
  private final AutoencoderKL vae;
  private final TextConditioner text;
  private final DenoisingNetwork denoiser;
  private final LatentCodec codec;
  private final ModelTraits traits;

  /**
   * A model without files, with the defaults of its kind.
   *
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusion(TextEncoder textEncoder, UNet2DConditionModel unet, AutoencoderKL vae) {
    this(textEncoder, unet, vae, kindOf(unet, false), ORDINARY);
  }

  /**
   * A model that is made for something.
   *
   * @throws InputException when the networks are not of one model
   */
  StableDiffusion(
      TextEncoder textEncoder,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      ModelKind kind,
      SamplingDefaults defaults) {
    this(
        List.of(textEncoder),
        unet,
        vae,
        new ModelTraits(
            kind,
            side(unet, vae),
            defaults,
            textEncoder.model().config().numHiddenLayers(),
            false,
            false),
        new ClipConditioner(List.of(textEncoder), false, false),
        new UNetDenoiser(unet, vae.config().latentChannels(), vae.config().factor()),
        // As in diffusers, force_upcast counts for SDXL only.
        new VaeCodec(vae, false));
  }

  /**
   * A kind of it that is told more.
   *
   * @throws InputException when the networks are not of one model
   */
  protected StableDiffusion(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      ModelTraits traits,
      TextConditioner text,
      DenoisingNetwork denoiser,
      LatentCodec codec) {
    this.textEncoders = List.copyOf(textEncoders);
    this.unet = unet;
    this.vae = vae;
    this.traits = traits;
    this.text = text;
    this.denoiser = denoiser;
    this.codec = codec;
    requireTogether();
  }

  /** Of the pictures that it was trained on, in pixels. */
  protected static int side(UNet2DConditionModel unet, AutoencoderKL vae) {
    return unet.config().sampleSize() * vae.config().factor();
  }

  /**
   * What a model is made for, by its U-Net.
   *
   * @param score it is told an aesthetic score
   */
  protected static ModelKind kindOf(UNet2DConditionModel unet, boolean score) {
    return UNetKinds.of(unet.config(), score);
  }

  private void requireTogether() {
    int width = textEncoders.stream().mapToInt(e -> e.model().config().hiddenSize()).sum();
    int context = unet.config().crossAttentionDim();
    require(
        width == context,
        "the text encoder gives embeddings of "
            + width
            + " channels, but the U-Net takes "
            + context);
    int latents = vae.config().latentChannels();
    int taken = unet.config().inChannels();
    require(
        (taken == latents || taken == 2 * latents + 1) && unet.config().outChannels() == latents,
        "the VAE's latents have "
            + latents
            + " channels, but the U-Net takes "
            + taken
            + " and gives "
            + unet.config().outChannels());
  }

  private static void require(boolean ok, String problem) {
    if (!ok) {
      throw new InputException(
          "The parts of this model don't belong together: "
              + problem
              + "; get them from one model.");
    }
  }

  /** One; for SDXL two, in the order in which their embeddings are joined. */
  public List<TextEncoder> textEncoders() {
    return textEncoders;
  }

  /** The U-Net. */
  public UNet2DConditionModel unet() {
    return unet;
  }

  /** The VAE. */
  public AutoencoderKL vae() {
    return vae;
  }

  @Override
  public ModelTraits traits() {
    return traits;
  }

  @Override
  public TextConditioner text() {
    return text;
  }

  @Override
  public DenoisingNetwork denoiser() {
    return denoiser;
  }

  @Override
  public LatentCodec codec() {
    return codec;
  }
}
