package eddy.nn;

import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.Weight;
import eddy.tensor.Weights;

/** A convolution: {@code weight} [out, in, k, k] and {@code bias} [out]. */
public final class Conv2d extends Module {
  private final Weight weight;
  private final Weight bias;
  private final int stride;
  private final Padding padding;

  public Conv2d(Weights w, int in, int out, int kernel, int stride, Padding padding) {
    super(w);
    this.weight = w.get("weight", out, in, kernel, kernel);
    this.bias = w.get("bias", out);
    this.stride = stride;
    this.padding = padding;
  }

  /** Stride 1, padded so that the picture keeps its size; {@code kernel} is odd. */
  public Conv2d(Weights w, int in, int out, int kernel) {
    this(w, in, out, kernel, 1, Padding.all(kernel / 2));
  }

  /** x [N, in, H, W] to [N, out, H', W']. */
  public Tensor forward(Tensor x) {
    return named(x.conv2d(weight, bias, stride, padding));
  }
}
