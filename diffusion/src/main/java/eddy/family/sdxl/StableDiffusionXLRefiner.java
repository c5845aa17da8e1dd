package eddy.family.sdxl;

import eddy.error.InputException;
import eddy.family.DiffusionModel;
import eddy.family.ModelKind;
import eddy.family.RefinerModel;
import eddy.family.SamplingDefaults;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.pipeline.text.TextEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stable Diffusion XL's refiner (Podell et al. 2023, section 2.5): the second text encoder alone,
 * and a U-Net that is told an aesthetic score in place of a target size. It ends what the base
 * model began, or improves a finished picture.
 */
public final class StableDiffusionXLRefiner extends StableDiffusionXL implements RefinerModel {
  private final ModelKind kind;
  private final SamplingDefaults defaults;

  /**
   * A refiner without files.
   *
   * @param textEncoders mostly one, the base model's second
   * @param forceZerosForEmptyPrompt an absent negative prompt is all zeros, not the encoded ""
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusionXLRefiner(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      boolean forceZerosForEmptyPrompt) {
    this(
        textEncoders,
        unet,
        vae,
        kindOf(unet, true),
        StableDiffusionXLFamily.ordinary(),
        forceZerosForEmptyPrompt);
  }

  StableDiffusionXLRefiner(
      List<TextEncoder> textEncoders,
      UNet2DConditionModel unet,
      AutoencoderKL vae,
      ModelKind kind,
      SamplingDefaults defaults,
      boolean forceZerosForEmptyPrompt) {
    super(textEncoders, unet, vae, kind, defaults, forceZerosForEmptyPrompt, true);
    this.kind = kind;
    this.defaults = defaults;
  }

  @Override
  public @Nullable String objection(DiffusionModel base) {
    return base instanceof StableDiffusionXLRefiner
        ? "a refiner itself"
        : base instanceof StableDiffusionXL ? null : "no SDXL model";
  }

  /** The VAE is the base model's, as in diffusers' examples. */
  @Override
  public DiffusionModel after(DiffusionModel base) {
    StableDiffusionXL xl = (StableDiffusionXL) base;
    int made = xl.unet().config().outChannels();
    int taken = unet().config().inChannels();
    if (made != taken) {
      throw new InputException(
          "Expected a refiner for latents of "
              + made
              + " channels, as the base model makes them, but got one for "
              + taken
              + "; use one that goes with the base model.");
    }
    return new StableDiffusionXLRefiner(
        textEncoders(), unet(), xl.vae(), kind, defaults, forceZerosForEmptyPrompt());
  }
}
