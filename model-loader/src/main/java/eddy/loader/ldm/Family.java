package eddy.loader.ldm;

/** The families of Stable Diffusion that differ in more than their sizes. */
public enum Family {
  /** Stable Diffusion 1.x: OpenAI's CLIP, 8 heads everywhere. */
  SD1("Stable Diffusion 1.x", 0.18215),
  /** Stable Diffusion 2.x: OpenCLIP, heads of 64 channels. */
  SD2("Stable Diffusion 2.x", 0.18215),
  /** Stable Diffusion XL: both. */
  XL("Stable Diffusion XL", 0.13025),
  /** The refiner of XL: OpenCLIP alone. */
  XL_REFINER("the Stable Diffusion XL refiner", 0.13025);

  private final String title;
  private final double scalingFactor;

  Family(String title, double scalingFactor) {
    this.title = title;
    this.scalingFactor = scalingFactor;
  }

  /** For the middle of a sentence. */
  public String title() {
    return title;
  }

  /** XL or its refiner. */
  public boolean isXl() {
    return this == XL || this == XL_REFINER;
  }

  /** What the family's VAE latents are multiplied with. */
  public double scalingFactor() {
    return scalingFactor;
  }
}
