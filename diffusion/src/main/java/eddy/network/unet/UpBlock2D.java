package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.nn.Upsample2D;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resnets that each take in a skip of the way down, then an enlargement. With attentions it is
 * diffusers' CrossAttnUpBlock2D, without its UpBlock2D.
 */
final class UpBlock2D extends Module {
  private final List<ResnetBlock2D> resnets = new ArrayList<>();
  private final List<Transformer2DModel> attentions = new ArrayList<>();
  private final @Nullable Upsample2D upsampler;

  /**
   * @param previous channels that come from the block before
   * @param lastSkip channels of the last skip it takes; the others have this block's own
   */
  UpBlock2D(Weights w, UNet2DConditionConfig c, int index, int previous, int lastSkip) {
    super(w);
    int mirrored = c.halvings() - index;
    int out = c.blockOutChannels().get(mirrored);
    int layers = c.layersPerBlock() + 1;
    for (int i = 0; i < layers; i++) {
      int skip = i == layers - 1 ? lastSkip : out;
      resnets.add(
          new ResnetBlock2D(
              w.at("resnets").at(i),
              (i == 0 ? previous : out) + skip,
              out,
              c.timeEmbeddingDim(),
              c.normNumGroups(),
              c.normEps()));
      if (c.upBlockTypes().get(index).equals("CrossAttnUpBlock2D")) {
        attentions.add(
            new Transformer2DModel(
                w.at("attentions").at(i),
                c,
                out,
                c.heads().get(mirrored),
                c.upTransformerLayers().get(index).get(i)));
      }
    }
    boolean isLast = index == c.halvings();
    upsampler = isLast ? null : new Upsample2D(w.at("upsamplers.0"), out);
  }

  /**
   * Layers {@code from} (included) to {@code to} (excluded), each of which takes off one skip: x
   * [N, previous, H, W] to [N, out, H, W].
   */
  Tensor layers(Tensor x, Tensor siluTemb, Tensor context, List<Tensor> skips, int from, int to) {
    Tensor h = x;
    for (int i = from; i < to; i++) {
      h = h.concat(skips.removeLast(), 1); // [N, previous + skip, H, W]
      h = resnets.get(i).forward(h, siluTemb); // [N, out, H, W]
      if (!attentions.isEmpty()) {
        h = attentions.get(i).forward(h, context); // [N, out, H, W]
      }
    }
    return h;
  }

  /** The enlargement after the layers: [N, out, H, W] to [N, out, H', W'], the next skip's size. */
  Tensor enlarge(Tensor x, List<Tensor> skips) {
    if (upsampler == null) {
      return named(x);
    }
    // Twice the size, but for odd sizes, which lost a row or column on the way down.
    Tensor next = skips.getLast();
    return named(upsampler.forward(x, next.dim(2), next.dim(3))); // [N, out, H', W']
  }
}
