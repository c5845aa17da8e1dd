package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weights;

/** Enlarges a picture by nearest neighbour and smooths it with a 3×3 convolution. */
public final class Upsample2D extends Module {
  private final Conv2d conv;

  public Upsample2D(Weights w, int channels) {
    super(w);
    conv = new Conv2d(w.at("conv"), channels, channels, 3);
  }

  /** x [N, C, H, W] to [N, C, height, width]. */
  public Tensor forward(Tensor x, int height, int width) {
    Tensor h = x.upsampleNearest(height, width); // [N, C, height, width]
    return named(conv.forward(h)); // [N, C, height, width]
  }
}
