package eddy.network.unet;

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
public final class DownBlock2D extends Module {
  private final List<ResnetBlock2D> resnets = new ArrayList<>();
  private final List<Transformer2DModel> attentions = new ArrayList<>();
  private final @Nullable Downsample2D downsampler;

  /**
   * @param index which of the down blocks it is, from 0 on
   * @param in channels that come in
   */
  public DownBlock2D(Weights w, UNet2DConditionConfig c, int index, int in) {
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
                c.downTransformerLayers().get(index).get(i)));
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

  /**
   * x [N, in, H, W] to [N, out, H/2, W/2], or [N, out, H, W] in the last one; adds what the up
   * blocks will want to {@code skips}, and stops when there are {@code limit} of them.
   */
  public Tensor forward(Tensor x, Tensor siluTemb, Tensor context, List<Tensor> skips, int limit) {
    Tensor h = x;
    for (int i = 0; i < resnets.size() && skips.size() < limit; i++) {
      h = resnets.get(i).forward(h, siluTemb); // [N, out, H, W]
      if (!attentions.isEmpty()) {
        h = attentions.get(i).forward(h, context); // [N, out, H, W]
      }
      skips.add(h);
    }
    if (downsampler != null && skips.size() < limit) {
      h = downsampler.forward(h); // [N, out, H/2, W/2]
      skips.add(h);
    }
    return named(h);
  }
}
