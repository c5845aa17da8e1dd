package eddy.family;

/**
 * How a VAE's latents become those that the sampler works on, of about unit variance round 0:
 * {@code (latents − shift) · scale}; {@code scaling_factor} and {@code shift_factor} in {@code
 * vae/config.json}.
 */
public record LatentScale(float scale, float shift) {
  /** Values as they are. */
  public static final LatentScale NONE = new LatentScale(1, 0);

  /** For the sampler. */
  public float[] scaled(float[] latents) {
    float[] out = new float[latents.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (latents[i] - shift) * scale;
    }
    return out;
  }

  /** For the decoder. */
  public float[] unscaled(float[] sample) {
    float[] out = new float[sample.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = sample[i] / scale + shift;
    }
    return out;
  }
}
