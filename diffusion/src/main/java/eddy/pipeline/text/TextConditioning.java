package eddy.pipeline.text;

import eddy.tensor.HostTensor;
import org.jspecify.annotations.Nullable;

/**
 * Encoded prompts, as the U-Net takes them. With guidance those of the negative prompts come first.
 *
 * @param embeds [n, S, C]; S is 77, or a multiple of it when a prompt took several chunks
 * @param pooled the pooled text of the last encoder, [n, P]; null where the U-Net takes none
 */
public record TextConditioning(HostTensor embeds, @Nullable HostTensor pooled) {
  /** Number of texts, negative ones included. */
  public int count() {
    return embeds.shape().dim(0);
  }
}
