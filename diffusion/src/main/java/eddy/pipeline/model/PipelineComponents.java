package eddy.pipeline.model;

import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import java.util.List;

/**
 * The networks of a model, as diffusers lists them in {@code model_index.json}.
 *
 * @param textEncoders one; for SDXL two, in the order in which their embeddings are joined; for its
 *     refiner the second alone
 * @param forceZerosForEmptyPrompt an absent negative prompt is all zeros, not the encoded "" (SDXL)
 * @param requiresAestheticsScore the U-Net is told a score instead of a target size (the SDXL
 *     refiner)
 */
public record PipelineComponents(
    List<TextEncoder> textEncoders,
    UNet2DConditionModel unet,
    AutoencoderKL vae,
    boolean forceZerosForEmptyPrompt,
    boolean requiresAestheticsScore) {
  public PipelineComponents {
    textEncoders = List.copyOf(textEncoders);
    if (textEncoders.isEmpty() || textEncoders.size() > 2) {
      throw new IllegalArgumentException(textEncoders.size() + " text encoders");
    }
  }

  /** Of Stable Diffusion 1.x or 2.x. */
  public static PipelineComponents of(
      TextEncoder textEncoder, UNet2DConditionModel unet, AutoencoderKL vae) {
    return new PipelineComponents(List.of(textEncoder), unet, vae, false, false);
  }
}
