package eddy.family.sd.original;

/**
 * What tells the generations of Stable Diffusion apart, beyond what shapes tell.
 *
 * @param title for the middle of a sentence
 * @param sizes numbers that the U-Net is told beside the text: 0, or 6 for XL and 5 for its refiner
 * @param heads of each attention; 0 where a head has 64 channels
 * @param side of the latents that it was trained on
 * @param scheduler diffusers' class of its sampler
 * @param scalingFactor what its VAE's latents are multiplied with
 */
public record StableDiffusionVersion(
    String title, int sizes, int heads, int side, String scheduler, double scalingFactor) {
  /** Stable Diffusion 1.x: OpenAI's CLIP, 8 heads everywhere. */
  public static final StableDiffusionVersion V1 =
      new StableDiffusionVersion("Stable Diffusion 1.x", 0, 8, 64, "PNDMScheduler", 0.18215);

  /** Stable Diffusion 2.x: OpenCLIP's ViT-H without its last layer; some of them predict v. */
  public static final StableDiffusionVersion V2 =
      new StableDiffusionVersion("Stable Diffusion 2.x", 0, 0, 64, "DDIMScheduler", 0.18215);

  /** It is the second, with what only that has. */
  boolean isSecond() {
    return equals(V2);
  }

  /**
   * It is told sizes and the last text encoder's pooled text. Its VAE's values exceed what fp16
   * holds.
   */
  public boolean isTold() {
    return sizes > 0;
  }
}
