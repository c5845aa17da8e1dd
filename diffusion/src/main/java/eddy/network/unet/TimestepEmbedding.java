package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/** A two-layer MLP over what was made of a timestep, or of the sizes that SDXL is told. */
final class TimestepEmbedding extends Module {
  private final @Nullable Linear condProj;
  private final Linear linear1;
  private final Linear linear2;

  /**
   * @param in channels that come in
   * @param out channels that go out
   * @param condChannels channels of a condition, or 0 when there is none
   */
  TimestepEmbedding(Weights w, int in, int out, int condChannels) {
    super(w);
    condProj = condChannels == 0 ? null : new Linear(w.at("cond_proj"), condChannels, in, false);
    linear1 = new Linear(w.at("linear_1"), in, out);
    linear2 = new Linear(w.at("linear_2"), out, out);
  }

  /** x [N, in], condition [N, condChannels] or null, to [N, out]. */
  Tensor forward(Tensor x, @Nullable Tensor condition) {
    Tensor h = x;
    if (condition != null) {
      if (condProj == null) {
        throw new IllegalArgumentException("this U-Net takes no timestep condition");
      }
      h = h.add(condProj.forward(condition)); // [N, in]
    }
    h = linear1.forward(h).silu(); // [N, out]
    return named(linear2.forward(h)); // [N, out]
  }
}
