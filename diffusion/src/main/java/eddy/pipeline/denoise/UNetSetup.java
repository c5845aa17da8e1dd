package eddy.pipeline.denoise;

import eddy.network.unet.UNet2DConditionModel;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A U-Net and what stays the same in all its evaluations in a run.
 *
 * @param latents shape of the latents, [batch, L, h, w]
 * @param channels what stands behind the latents in the U-Net's input, [n, C, h, w] where n is the
 *     conditioning's count; null for nothing
 * @param controls with pictures of 8 times the latents' size
 * @param cache null for whole evaluations only
 */
public record UNetSetup(
    UNet2DConditionModel unet,
    Shape latents,
    Conditioning conditioning,
    @Nullable HostTensor channels,
    List<Control> controls,
    @Nullable DeepCache cache) {
  public UNetSetup {
    controls = List.copyOf(controls);
  }

  /** Rows of a batch: with guidance two for each picture. */
  int rows() {
    return conditioning.text().count();
  }

  /** Skips from the top down to which shallow evaluations go. */
  int branch() {
    return cache == null ? 0 : cache.branch();
  }
}
