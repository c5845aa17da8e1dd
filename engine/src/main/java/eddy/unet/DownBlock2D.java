package eddy.unet;

import eddy.graph.Tensor;
import eddy.nn.Downsample2D;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.op.Padding;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resnets at one resolution, then a halving. With attentions it is diffusers' CrossAttnDownBlock2D,
 * without its DownBlock2D.
 */
final class DownBlock2D extends Module {
  private final List<ResnetBlock2D> resnets = new ArrayList<>();
  private final List<Transformer2DModel> attentions = new ArrayList<>();
  private final @Nullable Downsample2D downsampler;

  DownBlock2D(Weights w, UNet2DConditionConfig c, int index, int in) {
    super(w);
    int out = c.blockOutChannels().get(index);
    for (int i = 0; i < c.layersPerBlock(); i++) {
      resnets.add(
          new ResnetBlock2D(
              w.at("resnets").at(i),
              i == 0 ? in : out,
              out,
              c.timeEmbeddingDim(),
              c.normNumGroups(),
              c.normEps()));
      if (c.downBlockTypes().get(index).equals("CrossAttnDownBlock2D")) {
        attentions.add(
            new Transformer2DModel(
                w.at("attentions").at(i),
                c,
                out,
                c.heads().get(index),
                c.transformerLayers().get(index)));
      }
    }
    boolean isLast = index == c.halvings();
    downsampler =
        isLast
            ? null
            : new Downsample2D(w.at("downsamplers.0"), out, padding(c.downsamplePadding()));
  }

  /** diffusers takes 0 to mean a row and a column of zeros at the far ends only. */
  private static Padding padding(int all) {
    return all == 0 ? new Padding(0, 0, 1, 1) : Padding.all(all);
  }

  /** x [N, in, H, W] to [N, out, H/2, W/2]; adds what the up blocks will want to {@code skips}. */
  Tensor forward(Tensor x, Tensor siluTemb, Tensor context, List<Tensor> skips) {
    Tensor h = x;
    for (int i = 0; i < resnets.size(); i++) {
      h = resnets.get(i).forward(h, siluTemb); // [N, out, H, W]
      if (!attentions.isEmpty()) {
        h = attentions.get(i).forward(h, context); // [N, out, H, W]
      }
      skips.add(h);
    }
    if (downsampler != null) {
      h = downsampler.forward(h); // [N, out, H/2, W/2]
      skips.add(h);
    }
    return named(h);
  }
}
