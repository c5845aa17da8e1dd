package eddy.family.sdxl;

import eddy.error.InputException;
import eddy.family.ModelKind;
import eddy.family.ModelTraits;
import eddy.family.SamplingDefaults;
import eddy.family.sd.StableDiffusion;
import eddy.family.sd.UNetDenoiser;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.pipeline.latents.VaeCodec;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.text.ClipConditioner;
import eddy.pipeline.text.TextEncoder;
import eddy.tensor.HostTensor;
import java.util.List;
import java.util.Map;

/**
 * Stable Diffusion XL (Podell et al. 2023), its inpainting models, and what was distilled from it
 * (Turbo, LCM): text encoders whose embeddings are joined, and a U-Net that is told sizes beside
 * the text.
 */
public class StableDiffusionXL extends StableDiffusion {
  private final boolean forceZerosForEmptyPrompt;

  /**
   * A model without files, with the defaults of its kind.
   *
   * @param textEncoders in the order in which their embeddings are joined
   * @param forceZerosForEmptyPrompt an absent negative prompt is all zeros, not the encoded ""
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusionXL(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      boolean forceZerosForEmptyPrompt) {
    this(
        textEncoders,
        unet,
        vae,
        kindOf(unet, false),
        StableDiffusionXLFamily.ordinary(),
        forceZerosForEmptyPrompt);
  }

  /** A model that is made for something. */
  StableDiffusionXL(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      ModelKind kind,
      SamplingDefaults defaults,
      boolean forceZerosForEmptyPrompt) {
    this(textEncoders, unet, vae, kind, defaults, forceZerosForEmptyPrompt, false);
  }

  /**
   * @param score the U-Net is told an aesthetic score instead of a target size
   */
  StableDiffusionXL(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      ModelKind kind,
      SamplingDefaults defaults,
      boolean forceZerosForEmptyPrompt,
      boolean score) {
    super(
        textEncoders,
        unet,
        vae,
        new ModelTraits(
            kind,
            side(unet, vae),
            defaults,
            textEncoders.getFirst().model().config().numHiddenLayers(),
            true,
            score),
        new ClipConditioner(textEncoders, true, forceZerosForEmptyPrompt),
        new Denoiser(unet, vae.config(), score),
        new VaeCodec(vae, vae.config().forceUpcast()));
    this.forceZerosForEmptyPrompt = forceZerosForEmptyPrompt;
  }

  /** An absent negative prompt is all zeros, not the encoded "". */
  public boolean forceZerosForEmptyPrompt() {
    return forceZerosForEmptyPrompt;
  }

  private static final class Denoiser extends UNetDenoiser {
    private final boolean score;

    Denoiser(UNet2DConditionModel unet, AutoencoderKLConfig vae, boolean score) {
      super(unet, vae.latentChannels(), vae.factor());
      this.score = score;
    }

    @Override
    public Map<String, HostTensor> told(GenerationRequest request, RunSize size) {
      Map<String, HostTensor> out = super.told(request, size);
      out.put(TIME_IDS, TimeIds.of(request.sizes(), size, score, request.start() != null));
      return out;
    }
  }
}
