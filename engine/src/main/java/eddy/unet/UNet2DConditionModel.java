package eddy.unet;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.GroupNorm;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The U-Net of Stable Diffusion (Rombach et al. 2022) 1.x and 2.x, and of SDXL and its refiner
 * (Podell et al. 2023): given noisy latents, a timestep and a text embedding, it predicts the noise
 * (or v, or the sample). Any height and width work: enlargements go to the size of the skip they
 * meet.
 */
public final class UNet2DConditionModel {
  private final UNet2DConditionConfig config;
  private final TimeEmbeddings timeEmbeddings;
  private final Conv2d convIn;
  private final List<DownBlock2D> downBlocks = new ArrayList<>();
  private final @Nullable UNetMidBlock2DCrossAttn midBlock;
  private final List<UpBlock2D> upBlocks = new ArrayList<>();
  private final GroupNorm convNormOut;
  private final Conv2d convOut;

  /**
   * Takes its weights from {@code w}, the root of the file.
   *
   * @throws eddy.InputException naming every tensor that is missing, misshapen or left over
   */
  public UNet2DConditionModel(Weights w, UNet2DConditionConfig c) {
    this.config = c;
    List<Integer> channels = c.blockOutChannels();
    int first = channels.getFirst();
    int last = channels.getLast();
    int blocks = channels.size();
    timeEmbeddings = new TimeEmbeddings(w, c);
    convIn = new Conv2d(w.at("conv_in"), c.inChannels(), first, c.convInKernel());
    for (int i = 0; i < blocks; i++) {
      int in = i == 0 ? first : channels.get(i - 1);
      downBlocks.add(new DownBlock2D(w.at("down_blocks").at(i), c, i, in));
    }
    midBlock =
        c.midBlock() == UNet2DConditionConfig.MidBlock.NONE
            ? null
            : new UNetMidBlock2DCrossAttn(w.at("mid_block"), c);
    int previous = last;
    for (int i = 0; i < blocks; i++) {
      int out = channels.get(blocks - 1 - i);
      int skip = channels.get(Math.max(0, blocks - 2 - i));
      upBlocks.add(new UpBlock2D(w.at("up_blocks").at(i), c, i, previous, skip));
      previous = out;
    }
    convNormOut = new GroupNorm(w.at("conv_norm_out"), c.normNumGroups(), first, c.normEps());
    convOut = new Conv2d(w.at("conv_out"), first, c.outChannels(), c.convOutKernel());
    w.requireComplete();
  }

  public UNet2DConditionConfig config() {
    return config;
  }

  /**
   * @param sample noisy latents [N, inChannels, H, W]; an inpainting U-Net (9 channels) has the
   *     mask and the masked picture's latents behind them
   * @param timestep [N], in units of training steps; may be fractional, and may differ in a batch
   * @param encoderHiddenStates text embedding [N, S, crossAttentionDim]
   * @return the prediction [N, outChannels, H, W]
   * @throws IllegalArgumentException for U-Nets that need more conditions (SDXL)
   */
  public Tensor forward(Tensor sample, Tensor timestep, Tensor encoderHiddenStates) {
    return forward(sample, timestep, UNetConditions.of(encoderHiddenStates));
  }

  /**
   * The same with all conditions.
   *
   * @throws IllegalArgumentException when a condition is missing or isn't this U-Net's
   */
  public Tensor forward(Tensor sample, Tensor timestep, UNetConditions c) {
    Tensor context = c.encoderHiddenStates(); // [N, S, crossAttentionDim]

    // 1. time
    Tensor temb = timeEmbeddings.forward(timestep, c).silu(); // [N, timeEmbeddingDim]

    // 2. in
    Tensor x = convIn.forward(sample); // [N, C0, H, W]

    // 3. down
    List<Tensor> skips = new ArrayList<>(List.of(x));
    for (DownBlock2D block : downBlocks) {
      x = block.forward(x, temb, context, skips, config.skips()); // [N, Ci, H/2^(i+1), W/2^(i+1)]
    }
    addResiduals(skips, c.downBlockResiduals());

    // 4. mid
    if (midBlock != null) {
      x = midBlock.forward(x, temb, context); // [N, C, H/2^n, W/2^n]
    }
    if (c.midBlockResidual() != null) {
      x = x.add(c.midBlockResidual()); // [N, C, H/2^n, W/2^n]
    }

    // 5. up
    for (UpBlock2D block : upBlocks) {
      x = block.forward(x, temb, context, skips); // [N, Ci, size of the next skip]
    }

    // 6. out
    x = convNormOut.forward(x).silu();
    return convOut.forward(x); // [N, outChannels, H, W]
  }

  private static void addResiduals(List<Tensor> skips, List<Tensor> residuals) {
    if (residuals.isEmpty()) {
      return;
    }
    if (residuals.size() != skips.size()) {
      throw new IllegalArgumentException(
          "this U-Net has " + skips.size() + " skips, but got " + residuals.size() + " residuals");
    }
    for (int i = 0; i < skips.size(); i++) {
      skips.set(i, skips.get(i).add(residuals.get(i))); // [N, Ci, Hi, Wi]
    }
  }
}
