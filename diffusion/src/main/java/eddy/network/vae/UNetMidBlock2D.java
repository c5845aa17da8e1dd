package eddy.network.vae;

import eddy.graph.Tensor;
import eddy.nn.GroupNorm;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.tensor.Weights;

/** Resnet, self-attention over all pixels with one head, resnet. */
final class UNetMidBlock2D extends Module {
  private final ResnetBlock2D resnet0;
  private final AttentionBlock attention0;
  private final ResnetBlock2D resnet1;

  UNetMidBlock2D(Weights w, int channels, int groups) {
    super(w);
    resnet0 = new ResnetBlock2D(w.at("resnets.0"), channels, channels, 0, groups, Encoder.EPS);
    attention0 = new AttentionBlock(w.at("attentions.0"), channels, groups);
    resnet1 = new ResnetBlock2D(w.at("resnets.1"), channels, channels, 0, groups, Encoder.EPS);
  }

  /** x [N, C, H, W], the shape stays. */
  Tensor forward(Tensor x) {
    Tensor h = resnet0.forward(x, null); // [N, C, H, W]
    h = attention0.forward(h); // [N, C, H, W]
    return named(resnet1.forward(h, null)); // [N, C, H, W]
  }

  private static final class AttentionBlock extends Module {
    private final GroupNorm groupNorm;
    private final PixelAttention attention;

    AttentionBlock(Weights w, int channels, int groups) {
      super(w);
      groupNorm = new GroupNorm(w.at("group_norm"), groups, channels, Encoder.EPS);
      attention = new PixelAttention(w, channels);
    }

    Tensor forward(Tensor x) {
      Tensor tokens = groupNorm.forward(x).toTokens(); // [N, H·W, C]
      Tensor h = attention.forward(tokens); // [N, H·W, C]
      h = h.toPicture(x.dim(2), x.dim(3)); // [N, C, H, W]
      return named(h.add(x));
    }
  }
}
