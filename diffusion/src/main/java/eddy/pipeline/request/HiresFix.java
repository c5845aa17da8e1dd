package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.picture.Resampling;

/**
 * A second pass at a larger size: the first pass's result is enlarged, noised again and denoised,
 * so that large pictures keep the composition that the model is good at.
 *
 * @param scale how much larger the second pass is, above 0; read when {@code width} and {@code
 *     height} are 0. The size is rounded down to a multiple of the VAE's factor (8).
 * @param width of the second pass in pixels, or 0
 * @param height of the second pass in pixels, or 0
 * @param upscaler what is enlarged, and how
 * @param steps of the second pass; 0 for as many as in the first
 * @param strength share of the second pass's steps that are run, above 0 and up to 1
 */
public record HiresFix(
    double scale, int width, int height, Upscaler upscaler, int steps, double strength) {

  /** What is enlarged, and how. */
  public enum Upscaler {
    /** Latents, each value repeated. */
    LATENT_NEAREST,
    /** Latents, bilinear: A1111's "Latent". */
    LATENT_BILINEAR,
    /** Latents, bicubic. */
    LATENT_BICUBIC,
    /** The decoded picture, bicubic. */
    BICUBIC,
    /** The decoded picture, Lanczos. */
    LANCZOS;

    /** Whether latents are enlarged, without decoding and encoding a picture in between. */
    public boolean ofLatents() {
      return this == LATENT_NEAREST || this == LATENT_BILINEAR || this == LATENT_BICUBIC;
    }

    /** With which pictures are enlarged. */
    public Resampling filter() {
      return this == LANCZOS ? Resampling.LANCZOS : Resampling.BICUBIC;
    }
  }

  public HiresFix {
    if (width == 0 && height == 0) {
      Expected.that(
          Setting.of("hires-scale"),
          scale > 0 && scale <= 16,
          "an enlargement above 0 and up to 16",
          scale);
    } else {
      Expected.that(
          Setting.of("hires-size"),
          width >= 1 && height >= 1,
          "a width and a height to enlarge to",
          width + "x" + height);
    }
    Expected.that(
        Setting.of("hires-steps"), steps >= 0, "0 or more steps for the second pass", steps);
    Expected.that(
        Setting.of("hires-strength"),
        strength > 0 && strength <= 1,
        "a strength of the second pass above 0 and up to 1",
        strength);
  }

  /** So many times larger; A1111's other defaults: latents, bilinear, as many steps, 0.7. */
  public static HiresFix by(double scale) {
    return new HiresFix(scale, 0, 0, Upscaler.LATENT_BILINEAR, 0, 0.7);
  }

  /** To a size in pixels. */
  public static HiresFix to(int width, int height) {
    return new HiresFix(0, width, height, Upscaler.LATENT_BILINEAR, 0, 0.7);
  }

  public HiresFix withUpscaler(Upscaler value) {
    return new HiresFix(scale, width, height, value, steps, strength);
  }

  public HiresFix withSteps(int value) {
    return new HiresFix(scale, width, height, upscaler, value, strength);
  }

  public HiresFix withStrength(double value) {
    return new HiresFix(scale, width, height, upscaler, steps, value);
  }

  /** The second pass's width for a first pass's. */
  public int targetWidth(int firstWidth, int factor) {
    return width > 0 ? width : scaled(firstWidth, factor);
  }

  /** The second pass's height for a first pass's. */
  public int targetHeight(int firstHeight, int factor) {
    return height > 0 ? height : scaled(firstHeight, factor);
  }

  private int scaled(int first, int factor) {
    return Math.max(factor, (int) Math.floor(first * scale / factor) * factor);
  }
}
