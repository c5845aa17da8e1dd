package eddy.family;

import eddy.graph.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation gives.
 *
 * @param prediction of the sample's shape; or with twice its channels (dimension 1): the
 *     prediction, then what the network says of the variance (Nichol and Dhariwal 2021, section
 *     3.1)
 * @param features the deep features that are kept; null unless they are asked for
 */
public record NetworkOutput(Tensor prediction, @Nullable Tensor features) {
  /** A prediction without features. */
  public static NetworkOutput of(Tensor prediction) {
    return new NetworkOutput(prediction, null);
  }
}
