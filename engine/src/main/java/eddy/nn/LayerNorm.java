package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weight;
import eddy.tensor.Weights;

/** Layer normalisation over the channels of tokens: {@code weight} [C], {@code bias} [C]. */
public final class LayerNorm extends Module {
  private final Weight weight;
  private final Weight bias;
  private final float eps;

  public LayerNorm(Weights w, int channels, float eps) {
    super(w);
    this.weight = w.get("weight", channels);
    this.bias = w.get("bias", channels);
    this.eps = eps;
  }

  /** x [N, T, C], the shape stays. */
  public Tensor forward(Tensor x) {
    return named(x.layerNorm(eps, weight, bias));
  }
}
