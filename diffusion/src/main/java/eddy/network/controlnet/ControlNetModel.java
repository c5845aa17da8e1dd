package eddy.network.controlnet;

import eddy.graph.Tensor;
import eddy.network.unet.DownBlock2D;
import eddy.network.unet.TimeEmbeddings;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNetConditions;
import eddy.network.unet.UNetMidBlock2DCrossAttn;
import eddy.nn.Conv2d;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ControlNet (Zhang et al. 2023) of SD 1.x, 2.x or XL: a copy of the U-Net's way down that sees a
 * control picture beside the latents, and tells the U-Net what to add to its skips and its middle.
 */
public final class ControlNetModel {
  private final ControlNetConfig config;
  private final TimeEmbeddings timeEmbeddings;
  private final Conv2d convIn;
  private final ControlNetConditioningEmbedding controlnetCondEmbedding;
  private final List<DownBlock2D> downBlocks = new ArrayList<>();
  private final UNetMidBlock2DCrossAttn midBlock;
  private final List<Residual> controlnetDownBlocks = new ArrayList<>();
  private final Residual controlnetMidBlock;

  /**
   * Takes its weights from {@code w}, the root of the file.
   *
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public ControlNetModel(Weights w, ControlNetConfig config) {
    this.config = config;
    UNet2DConditionConfig c = config.unet();
    List<Integer> channels = c.blockOutChannels();
    int first = channels.getFirst();
    timeEmbeddings = new TimeEmbeddings(w, c);
    convIn = new Conv2d(w.at("conv_in"), c.inChannels(), first, 3);
    controlnetCondEmbedding =
        new ControlNetConditioningEmbedding(w.at("controlnet_cond_embedding"), config, first);
    // Of the file's dtype, so that a file of fp16 stays one.
    DType dtype = w.at("conv_in").get("weight", first, c.inChannels(), 3, 3).dtype();
    Weights zeroConvs = w.at("controlnet_down_blocks");
    controlnetDownBlocks.add(residual(zeroConvs.at(0), first, dtype));
    for (int i = 0; i < channels.size(); i++) {
      int in = i == 0 ? first : channels.get(i - 1);
      downBlocks.add(new DownBlock2D(w.at("down_blocks").at(i), c, i, in));
      int residuals = c.layersPerBlock() + (i < c.halvings() ? 1 : 0);
      for (int j = 0; j < residuals; j++) {
        Weights zeroConv = zeroConvs.at(controlnetDownBlocks.size());
        controlnetDownBlocks.add(residual(zeroConv, channels.get(i), dtype));
      }
    }
    midBlock = new UNetMidBlock2DCrossAttn(w.at("mid_block"), c);
    controlnetMidBlock = residual(w.at("controlnet_mid_block"), channels.getLast(), dtype);
    w.requireComplete();
  }

  private Residual residual(Weights w, int channels, DType dtype) {
    return new Residual(
        new Conv2d(w, channels, channels, 1),
        column(0, channels, dtype),
        column(1, channels, dtype),
        config.globalPoolConditions());
  }

  private static Weight column(int value, int channels, DType dtype) {
    float[] values = new float[channels];
    Arrays.fill(values, value);
    return ConstantWeight.of("all " + value, dtype, Shape.of(channels, 1), values);
  }

  public ControlNetConfig config() {
    return config;
  }

  /**
   * What the U-Net is to add.
   *
   * @param downBlockResiduals to its skips, in the order of the way down
   * @param midBlockResidual to its middle
   */
  public record ControlNetOutput(List<Tensor> downBlockResiduals, Tensor midBlockResidual) {
    /** This and another ControlNet's of the same family and graph, added up. */
    public ControlNetOutput plus(ControlNetOutput other) {
      List<Tensor> sums = new ArrayList<>();
      for (int i = 0; i < downBlockResiduals.size(); i++) {
        sums.add(downBlockResiduals.get(i).add(other.downBlockResiduals.get(i))); // [N, Ci, Hi, Wi]
      }
      return new ControlNetOutput(List.copyOf(sums), midBlockResidual.add(other.midBlockResidual));
    }
  }

  /**
   * NetworkOutput in the U-Net's graph, on the same sample, timestep and conditions.
   *
   * @param sample noisy latents [N, inChannels, H, W]; beside an inpainting U-Net the first 4
   *     channels of its sample
   * @param timestep [N], in units of training steps
   * @param c the text and, for SDXL, the pooled text and the sizes; the rest isn't a ControlNet's
   * @param controlnetCond the control picture [N, conditioningChannels, 8·H, 8·W] in [0, 1], red
   *     first
   * @param scale weight of the control, [N, 1, 1]: an input, since it may change from step to step
   *     and be 0 in some
   * @throws IllegalArgumentException when sizes don't fit, or a condition is missing
   */
  public ControlNetOutput forward(
      Tensor sample, Tensor timestep, UNetConditions c, Tensor controlnetCond, Tensor scale) {
    Tensor context = c.encoderHiddenStates(); // [N, S, crossAttentionDim]

    // 1. time; diffusers doesn't tell a ControlNet the guidance scale of LCM
    UNetConditions own =
        new UNetConditions(context, c.textEmbeds(), c.timeIds(), null, List.of(), null);
    Tensor temb = timeEmbeddings.forward(timestep, own).silu(); // [N, timeEmbeddingDim]

    // 2. in
    Tensor x = convIn.forward(sample); // [N, C0, H, W]
    x = x.add(controlnetCondEmbedding.forward(controlnetCond)); // [N, C0, H, W]

    // 3. down
    List<Tensor> skips = new ArrayList<>(List.of(x));
    for (DownBlock2D block : downBlocks) {
      x = block.forward(x, temb, context, skips, config.unet().skips()); // [N, Ci, H/2^i, W/2^i]
    }

    // 4. mid
    x = midBlock.forward(x, temb, context); // [N, C, H/2^n, W/2^n]

    // 5. out
    List<Tensor> residuals = new ArrayList<>();
    for (int i = 0; i < skips.size(); i++) {
      residuals.add(controlnetDownBlocks.get(i).forward(skips.get(i), scale)); // [N, Ci, Hi, Wi]
    }
    return new ControlNetOutput(List.copyOf(residuals), controlnetMidBlock.forward(x, scale));
  }

  /** A 1×1 convolution, which training began with as zeros, times the scale. */
  private record Residual(Conv2d zeroConv, Weight zeros, Weight ones, boolean pool) {
    /** x [N, C, H, W], scale [N, 1, 1] to [N, C, H, W]. */
    Tensor forward(Tensor x, Tensor scale) {
      int height = x.dim(2);
      int width = x.dim(3);
      Tensor h = zeroConv.forward(x); // [N, C, H, W]
      if (pool) {
        // Attention that asks for nothing looks at all pixels alike: their mean.
        Tensor tokens = h.toTokens(); // [N, H·W, C]
        Tensor query = scale.linear(zeros, null); // [N, 1, C]
        Tensor mean = query.attention(tokens, tokens, heads(x.dim(1)), false); // [N, 1, C]
        h = mean.toPicture(1, 1).upsampleNearest(height, width); // [N, C, H, W]
      }
      Tensor factor = scale.linear(ones, null); // [N, 1, C]
      return h.mul(factor.toPicture(1, 1).upsampleNearest(height, width)); // [N, C, H, W]
    }

    /** Any number gives the mean; heads of the U-Net's usual width are what kernels do well. */
    private static int heads(int channels) {
      return channels % 64 == 0 ? channels / 64 : 1;
    }
  }
}
