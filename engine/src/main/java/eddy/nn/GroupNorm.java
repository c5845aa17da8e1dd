package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weight;
import eddy.tensor.Weights;

/** Group normalisation of pictures: {@code weight} [C], {@code bias} [C]. */
public final class GroupNorm extends Module {
  private final Weight weight;
  private final Weight bias;
  private final int groups;
  private final float eps;

  public GroupNorm(Weights w, int groups, int channels, float eps) {
    super(w);
    this.weight = w.get("weight", channels);
    this.bias = w.get("bias", channels);
    this.groups = groups;
    this.eps = eps;
  }

  /** x [N, C, H, W], the shape stays. */
  public Tensor forward(Tensor x) {
    return named(x.groupNorm(groups, eps, weight, bias));
  }
}
