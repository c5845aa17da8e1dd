package eddy.pipeline;

import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/** Masks for inpainting, as diffusers' VaeImageProcessor prepares them. */
public final class MaskOps {
  private MaskOps() {}

  /**
   * What is kept of a picture: grey stands where the mask is 0.5 or more.
   *
   * @param picture [n, 3, H, W], 0 to 1
   * @param mask [n, 1, H, W]; either may have a single one for all
   * @return [n, 3, H, W]
   */
  static HostTensor.Floats withoutMasked(HostTensor.Floats picture, HostTensor.Floats mask) {
    int n = Math.max(picture.shape().dim(0), mask.shape().dim(0));
    int area = picture.shape().dim(2) * picture.shape().dim(3);
    int each = 3 * area;
    float[] out = new float[n * each];
    for (int i = 0; i < out.length; i++) {
      int at = i / each;
      int m = mask.shape().dim(0) == 1 ? 0 : at;
      int p = picture.shape().dim(0) == 1 ? 0 : at;
      boolean kept = mask.values()[m * area + i % area] < 0.5f;
      out[i] = kept ? picture.values()[p * each + i % each] : 0.5f;
    }
    return HostTensor.of(picture.shape().with(0, n), out);
  }

  /**
   * A mask for latents: every so many pixels one, made 0 or 1 at 0.5.
   *
   * @param mask [n, 1, H, W]
   * @param factor pixels a latent
   * @return [n, 1, H/factor, W/factor]
   */
  static HostTensor.Floats forLatents(HostTensor.Floats mask, int factor) {
    int n = mask.shape().dim(0);
    int width = mask.shape().dim(3);
    int h = mask.shape().dim(2) / factor;
    int w = width / factor;
    float[] out = new float[n * h * w];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
          int at = (i * h * factor + y * factor) * width + x * factor;
          out[(i * h + y) * w + x] = mask.values()[at] >= 0.5f ? 1 : 0;
        }
      }
    }
    return HostTensor.of(Shape.of(n, 1, h, w), out);
  }
}
