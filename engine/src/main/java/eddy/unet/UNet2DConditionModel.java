package eddy.unet;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.GroupNorm;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * The U-Net of Stable Diffusion (Rombach et al. 2022): given noisy latents, a timestep and a text
 * embedding, it predicts the noise (or v, or the sample). Any height and width work: enlargements
 * go to the size of the skip they meet.
 */
public final class UNet2DConditionModel {
  private final UNet2DConditionConfig config;
  private final TimestepEmbedding timeEmbedding;
  private final Conv2d convIn;
  private final List<DownBlock2D> downBlocks = new ArrayList<>();
  private final UNetMidBlock2DCrossAttn midBlock;
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
    timeEmbedding = new TimestepEmbedding(w.at("time_embedding"), c);
    convIn = new Conv2d(w.at("conv_in"), c.inChannels(), first, c.convInKernel());
    for (int i = 0; i < blocks; i++) {
      int in = i == 0 ? first : channels.get(i - 1);
      downBlocks.add(new DownBlock2D(w.at("down_blocks").at(i), c, i, in));
    }
    midBlock = new UNetMidBlock2DCrossAttn(w.at("mid_block"), c, last);
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
   * @param sample noisy latents [N, inChannels, H, W]
   * @param timestep [N], in units of training steps; may be fractional
   * @param encoderHiddenStates text embedding [N, S, crossAttentionDim]
   * @return the prediction [N, outChannels, H, W]
   */
  public Tensor forward(Tensor sample, Tensor timestep, Tensor encoderHiddenStates) {
    // 1. time
    Tensor temb = timeEmbedding.forward(timestep).silu(); // [N, timeEmbeddingDim]

    // 2. in
    Tensor x = convIn.forward(sample); // [N, C0, H, W]

    // 3. down
    List<Tensor> skips = new ArrayList<>(List.of(x));
    for (DownBlock2D block : downBlocks) {
      x = block.forward(x, temb, encoderHiddenStates, skips); // [N, Ci, H/2^(i+1), W/2^(i+1)]
    }

    // 4. mid
    x = midBlock.forward(x, temb, encoderHiddenStates); // [N, C, H/2^n, W/2^n]

    // 5. up
    for (UpBlock2D block : upBlocks) {
      x = block.forward(x, temb, encoderHiddenStates, skips); // [N, Ci, size of the next skip]
    }

    // 6. out
    x = convNormOut.forward(x).silu();
    return convOut.forward(x); // [N, outChannels, H, W]
  }
}
