package eddy.nn;

import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.Weights;

/** Halves a picture with a 3×3 convolution of stride 2. */
public final class Downsample2D extends Module {
  private final Conv2d conv;

  /**
   * @param padding the U-Net pads all round; the VAE right and bottom only
   */
  public Downsample2D(Weights w, int channels, Padding padding) {
    super(w);
    conv = new Conv2d(w.at("conv"), channels, channels, 3, 2, padding);
  }

  /** x [N, C, H, W] to [N, C, H/2, W/2]. */
  public Tensor forward(Tensor x) {
    return named(conv.forward(x)); // [N, C, H/2, W/2]
  }
}
