package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The narrowest place: resnet, attention, resnet. Without attention it is diffusers' UNetMidBlock2D
 * with no layers: one resnet.
 */
public final class UNetMidBlock2DCrossAttn extends Module {
  private final ResnetBlock2D resnet0;
  private final @Nullable Transformer2DModel attention0;
  private final @Nullable ResnetBlock2D resnet1;

  /** Takes what the config says, which isn't {@link UNet2DConditionConfig.MidBlock#NONE}. */
  public UNetMidBlock2DCrossAttn(Weights w, UNet2DConditionConfig c) {
    super(w);
    boolean cross = c.midBlock() == UNet2DConditionConfig.MidBlock.CROSS_ATTENTION;
    int channels = c.blockOutChannels().getLast();
    resnet0 = resnet(w.at("resnets.0"), c, channels);
    attention0 =
        cross
            ? new Transformer2DModel(
                w.at("attentions.0"), c, channels, c.heads().getLast(), c.midTransformerLayers())
            : null;
    resnet1 = cross ? resnet(w.at("resnets.1"), c, channels) : null;
  }

  private static ResnetBlock2D resnet(Weights w, UNet2DConditionConfig c, int channels) {
    return new ResnetBlock2D(
        w, channels, channels, c.timeEmbeddingDim(), c.normNumGroups(), c.normEps());
  }

  /** x [N, C, H, W], the shape stays. */
  public Tensor forward(Tensor x, Tensor siluTemb, Tensor context) {
    Tensor h = resnet0.forward(x, siluTemb); // [N, C, H, W]
    if (attention0 != null && resnet1 != null) {
      h = attention0.forward(h, context); // [N, C, H, W]
      h = resnet1.forward(h, siluTemb); // [N, C, H, W]
    }
    return named(h);
  }
}
