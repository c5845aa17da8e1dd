package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/** A dense layer: {@code weight} [out, in] and, if there is one, {@code bias} [out]. */
public final class Linear extends Module {
  private final Weight weight;
  private final @Nullable Weight bias;

  public Linear(Weights w, int in, int out, boolean withBias) {
    super(w);
    this.weight = w.get("weight", out, in);
    this.bias = withBias ? w.get("bias", out) : null;
  }

  /** A layer with bias. */
  public Linear(Weights w, int in, int out) {
    this(w, in, out, true);
  }

  /** x [N, T, in] or [N, in] to [N, T, out] or [N, out]. */
  public Tensor forward(Tensor x) {
    return named(x.linear(weight, bias));
  }
}
