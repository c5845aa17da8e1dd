package eddy.network.taesd;

import eddy.graph.Tensor;
import eddy.nn.Module;
import eddy.tensor.Weights;

/** Three convolutions and a shortcut. SiLU stands for ReLU, as {@link AutoencoderTiny} says. */
final class AutoencoderTinyBlock extends Module implements Layer {
  private final TinyConv conv0;
  private final TinyConv conv2;
  private final TinyConv conv4;

  AutoencoderTinyBlock(Weights w, int channels) {
    super(w);
    conv0 = new TinyConv(w.at("conv.0"), channels, channels, 1, true);
    conv2 = new TinyConv(w.at("conv.2"), channels, channels, 1, true);
    conv4 = new TinyConv(w.at("conv.4"), channels, channels, 1, true);
  }

  /** x [N, C, H, W], the shape stays. */
  @Override
  public Tensor forward(Tensor x) {
    Tensor h = conv0.forward(x).silu(); // [N, C, H, W]
    h = conv2.forward(h).silu(); // [N, C, H, W]
    h = conv4.forward(h); // [N, C, H, W]
    return named(h.add(x).silu());
  }
}
