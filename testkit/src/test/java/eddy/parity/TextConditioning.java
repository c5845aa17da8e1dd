package eddy.parity;

import eddy.pipeline.text.ClipConditioner;
import eddy.tensor.HostTensor;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Encoded prompts. With guidance those of the negative prompts come first.
 *
 * @param embeds [n, S, C]
 * @param pooled [n, P]; null where the U-Net takes none
 */
record TextConditioning(HostTensor embeds, @Nullable HostTensor pooled) {
  static TextConditioning of(Map<String, HostTensor> told) {
    return new TextConditioning(
        Objects.requireNonNull(told.get(ClipConditioner.EMBEDS)), told.get(ClipConditioner.POOLED));
  }
}
