package eddy.family.sdxl;

import eddy.error.InputException;
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
 * Stable Diffusion XL (Podell et al. 2023), its refiner, and what was distilled from them (Turbo,
 * LCM): two text encoders, or the second alone, whose U-Net is told sizes or a score beside the
 * text.
 */
public final class StableDiffusionXL extends StableDiffusion {
  private final boolean forceZerosForEmptyPrompt;
  private final boolean requiresAestheticsScore;

  /**
   * @param textEncoders two, in the order in which their embeddings are joined; for the refiner the
   *     second alone
   * @param forceZerosForEmptyPrompt an absent negative prompt is all zeros, not the encoded ""
   * @param requiresAestheticsScore the U-Net is told a score instead of a target size: the refiner
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusionXL(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      boolean forceZerosForEmptyPrompt,
      boolean requiresAestheticsScore) {
    super(
        textEncoders,
        unet,
        vae,
        new ClipConditioner(textEncoders, true, forceZerosForEmptyPrompt),
        new Denoiser(unet, vae.config(), requiresAestheticsScore),
        new VaeCodec(vae, vae.config().forceUpcast()));
    this.forceZerosForEmptyPrompt = forceZerosForEmptyPrompt;
    this.requiresAestheticsScore = requiresAestheticsScore;
  }

  /** An absent negative prompt is all zeros, not the encoded "". */
  public boolean forceZerosForEmptyPrompt() {
    return forceZerosForEmptyPrompt;
  }

  /** It is a refiner, which is told a score. */
  public boolean requiresAestheticsScore() {
    return requiresAestheticsScore;
  }

  /** The same with another VAE. */
  StableDiffusionXL withVae(AutoencoderKL other) {
    return new StableDiffusionXL(
        textEncoders(), unet(), other, forceZerosForEmptyPrompt, requiresAestheticsScore);
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
