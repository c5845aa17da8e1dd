package eddy.network.unet;

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
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
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
    return evaluate(sample, timestep, c, config.skips() - 1).prediction();
  }

  /**
   * A full evaluation that also gives what {@link #forwardFromCache} needs of it.
   *
   * @param prediction [N, outChannels, H, W]
   * @param features what comes up from below to the layer of the way up that meets the skip {@code
   *     branch}: [N, C, H', W']
   */
  public record CachedOutput(Tensor prediction, Tensor features) {}

  /**
   * A full evaluation that keeps the deep features (DeepCache, Ma et al. 2023), which change little
   * from step to step.
   *
   * @param branch the skip above which later steps are evaluated anew, from 0, the outermost, to
   *     {@code config().skips()} - 1
   * @throws IllegalArgumentException when a condition doesn't fit, or there is no such skip
   */
  public CachedOutput forwardCaching(Tensor sample, Tensor timestep, UNetConditions c, int branch) {
    return evaluate(sample, timestep, c, requireBranch(branch));
  }

  /**
   * An evaluation of the shallow part alone: the way down to the skip {@code branch}, and the way
   * up from there. It equals {@link #forward} when the features are of the same inputs.
   *
   * @param features those of an earlier {@link #forwardCaching} with the same branch, as an input
   * @return the prediction [N, outChannels, H, W]
   * @throws IllegalArgumentException when a condition doesn't fit, or there is no such skip
   */
  public Tensor forwardFromCache(
      Tensor sample, Tensor timestep, UNetConditions c, Tensor features, int branch) {
    Tensor temb = timeEmbeddings.forward(timestep, c).silu(); // [N, timeEmbeddingDim]
    List<Tensor> skips = new ArrayList<>();
    down(sample, temb, c, skips, requireBranch(branch) + 1);
    return up(features, temb, c, skips, branch).prediction(); // [N, outChannels, H, W]
  }

  private int requireBranch(int branch) {
    if (branch < 0 || branch >= config.skips()) {
      throw new IllegalArgumentException(
          "branch " + branch + " of a U-Net with " + config.skips() + " skips");
    }
    return branch;
  }

  private CachedOutput evaluate(Tensor sample, Tensor timestep, UNetConditions c, int branch) {
    // 1. time
    Tensor temb = timeEmbeddings.forward(timestep, c).silu(); // [N, timeEmbeddingDim]

    // 2. in and down
    List<Tensor> skips = new ArrayList<>();
    Tensor x = down(sample, temb, c, skips, config.skips()); // [N, C, H/2^n, W/2^n]

    // 3. mid
    if (midBlock != null) {
      x = midBlock.forward(x, temb, c.encoderHiddenStates()); // [N, C, H/2^n, W/2^n]
    }
    if (c.midBlockResidual() != null) {
      x = x.add(c.midBlockResidual()); // [N, C, H/2^n, W/2^n]
    }

    // 4. up and out
    return up(x, temb, c, skips, branch); // [N, outChannels, H, W]
  }

  /** The first {@code limit} skips, with what ControlNets add to them, and the last one without. */
  private Tensor down(Tensor sample, Tensor temb, UNetConditions c, List<Tensor> skips, int limit) {
    Tensor x = convIn.forward(sample); // [N, C0, H, W]
    skips.add(x);
    for (DownBlock2D block : downBlocks) {
      x = block.forward(x, temb, c.encoderHiddenStates(), skips, limit); // [N, Ci, Hi, Wi]
    }
    List<Tensor> residuals = c.downBlockResiduals();
    if (!residuals.isEmpty()) {
      if (residuals.size() != config.skips()) {
        throw new IllegalArgumentException(
            "this U-Net has "
                + config.skips()
                + " skips, but got "
                + residuals.size()
                + " residuals");
      }
      for (int i = 0; i < skips.size(); i++) {
        skips.set(i, skips.get(i).add(residuals.get(i))); // [N, Ci, Hi, Wi]
      }
    }
    return x;
  }

  /**
   * The way up through the layers that the given skips belong to.
   *
   * @param branch the skip of the layer whose other input is kept
   */
  private CachedOutput up(
      Tensor deepest, Tensor temb, UNetConditions c, List<Tensor> skips, int branch) {
    Tensor context = c.encoderHiddenStates(); // [N, S, crossAttentionDim]
    int perBlock = config.layersPerBlock() + 1;
    // Each layer takes off one skip, the last first.
    int first = config.skips() - skips.size();
    int cached = config.skips() - 1 - branch;
    Tensor x = deepest;
    Tensor features = deepest;
    for (int i = first / perBlock; i < upBlocks.size(); i++) {
      UpBlock2D block = upBlocks.get(i);
      int from = Math.max(0, first - i * perBlock);
      int to = Math.clamp(cached - i * perBlock, from, perBlock);
      x = block.layers(x, temb, context, skips, from, to); // [N, Ci, Hi, Wi]
      if (i == cached / perBlock) {
        features = x;
      }
      x = block.layers(x, temb, context, skips, to, perBlock); // [N, Ci, Hi, Wi]
      x = block.enlarge(x, skips); // [N, Ci, size of the next skip]
    }
    x = convNormOut.forward(x).silu();
    return new CachedOutput(convOut.forward(x), features); // [N, outChannels, H, W]
  }
}
