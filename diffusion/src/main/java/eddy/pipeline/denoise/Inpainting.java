package eddy.pipeline.denoise;

import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What inpainting needs during denoising.
 *
 * @param shape of the latents, [batch, L, h, w]
 * @param mask [batch, 1, h, w]: 1 is painted anew, 0 kept
 * @param maskedLatents of the picture with the mask's area grey, [batch, L, h, w]
 * @param pictureLatents of the whole picture, [batch, L, h, w]; null for U-Nets that see the mask
 * @param noise with which the picture's latents come back at each step, [batch, L, h, w]
 */
public record Inpainting(
    Shape shape,
    float[] mask,
    float[] maskedLatents,
    float @Nullable [] pictureLatents,
    float[] noise) {

  /**
   * For U-Nets with inputs for mask and picture: what stands behind the noisy latents.
   *
   * @param guided the whole twice over
   * @return [batch or 2·batch, 1 + L, h, w]: the mask, then the masked picture's latents
   */
  public HostTensor channels(boolean guided) {
    int batch = shape.dim(0);
    int area = shape.dim(2) * shape.dim(3);
    int latents = shape.dim(1) * area;
    int each = area + latents;
    int n = guided ? 2 * batch : batch;
    float[] all = new float[n * each];
    for (int i = 0; i < n; i++) {
      System.arraycopy(mask, i % batch * area, all, i * each, area);
      System.arraycopy(maskedLatents, i % batch * latents, all, i * each + area, latents);
    }
    return HostTensor.of(shape.with(0, n).with(1, 1 + shape.dim(1)), all);
  }

  /**
   * For ordinary U-Nets: puts the picture back where it is kept, as noisy as the step that comes
   * next wants it.
   *
   * @param latents after a step, [batch, L, h, w]
   * @param next index of the step that comes next; the sampler's number of steps, or less if the
   *     run ends earlier, when there is none
   * @param last whether the run ends here
   */
  public float[] blend(float[] latents, Scheduler scheduler, int next, boolean last) {
    if (pictureLatents == null) {
      return latents;
    }
    float[] kept = last ? pictureLatents : scheduler.addNoise(pictureLatents, noise, next);
    float[] out = new float[latents.length];
    int area = shape.dim(2) * shape.dim(3);
    int each = shape.dim(1) * area;
    for (int i = 0; i < out.length; i++) {
      float m = mask[i / each * area + i % area];
      out[i] = (1 - m) * kept[i] + m * latents[i];
    }
    return out;
  }
}
