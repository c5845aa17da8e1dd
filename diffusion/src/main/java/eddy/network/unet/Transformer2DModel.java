package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.GroupNorm;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transformer blocks over the pixels of a picture, with projections and a shortcut round them. */
final class Transformer2DModel extends Module {
  /** Of its group norm, whatever the config says of the resnets'. */
  private static final float EPS = 1e-6f;

  private final GroupNorm norm;
  private final Projection projIn;
  private final List<BasicTransformerBlock> transformerBlocks = new ArrayList<>();
  private final Projection projOut;

  Transformer2DModel(Weights w, UNet2DConditionConfig c, int channels, int heads, int layers) {
    super(w);
    norm = new GroupNorm(w.at("norm"), c.normNumGroups(), channels, EPS);
    projIn = new Projection(w.at("proj_in"), channels, c.useLinearProjection());
    for (int i = 0; i < layers; i++) {
      transformerBlocks.add(
          new BasicTransformerBlock(
              w.at("transformer_blocks").at(i), channels, c.crossAttentionDim(), heads));
    }
    projOut = new Projection(w.at("proj_out"), channels, c.useLinearProjection());
  }

  /** x [N, C, H, W], context [N, S, crossAttentionDim] to [N, C, H, W]. */
  Tensor forward(Tensor x, Tensor context) {
    int height = x.dim(2);
    int width = x.dim(3);
    Tensor h = norm.forward(x);
    h = projIn.toTokens(h); // [N, H·W, C]
    for (BasicTransformerBlock block : transformerBlocks) {
      h = block.forward(h, context); // [N, H·W, C]
    }
    h = projOut.toPicture(h, height, width); // [N, C, H, W]
    return named(h.add(x));
  }

  /** A linear layer over the channels, which SD 1.x stores as a 1×1 convolution. */
  private static final class Projection {
    private final @Nullable Linear linear;
    private final @Nullable Conv2d conv;

    Projection(Weights w, int channels, boolean isLinear) {
      linear = isLinear ? new Linear(w, channels, channels) : null;
      conv = isLinear ? null : new Conv2d(w, channels, channels, 1);
    }

    Tensor toTokens(Tensor x) {
      if (linear != null) {
        return linear.forward(x.toTokens()); // [N, H·W, C]
      }
      return conv == null ? x : conv.forward(x).toTokens(); // [N, H·W, C]
    }

    Tensor toPicture(Tensor x, int height, int width) {
      if (linear != null) {
        return linear.forward(x).toPicture(height, width); // [N, C, H, W]
      }
      Tensor picture = x.toPicture(height, width); // [N, C, H, W]
      return conv == null ? picture : conv.forward(picture); // [N, C, H, W]
    }
  }
}
