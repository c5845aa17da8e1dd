package eddy.unet;

import eddy.graph.Tensor;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.tensor.Weights;

/** The narrowest place: resnet, attention, resnet. */
final class UNetMidBlock2DCrossAttn extends Module {
  private final ResnetBlock2D resnet0;
  private final Transformer2DModel attention0;
  private final ResnetBlock2D resnet1;

  UNetMidBlock2DCrossAttn(Weights w, UNet2DConditionConfig c, int channels) {
    super(w);
    resnet0 = resnet(w.at("resnets.0"), c, channels);
    attention0 =
        new Transformer2DModel(
            w.at("attentions.0"),
            c,
            channels,
            c.heads().getLast(),
            c.transformerLayers().getLast());
    resnet1 = resnet(w.at("resnets.1"), c, channels);
  }

  private static ResnetBlock2D resnet(Weights w, UNet2DConditionConfig c, int channels) {
    return new ResnetBlock2D(
        w, channels, channels, c.timeEmbeddingDim(), c.normNumGroups(), c.normEps());
  }

  /** x [N, C, H, W], the shape stays. */
  Tensor forward(Tensor x, Tensor siluTemb, Tensor context) {
    Tensor h = resnet0.forward(x, siluTemb); // [N, C, H, W]
    h = attention0.forward(h, context); // [N, C, H, W]
    return named(resnet1.forward(h, siluTemb)); // [N, C, H, W]
  }
}
