package eddy.network.vae;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.Downsample2D;
import eddy.nn.GroupNorm;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.op.Padding;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picture to the parameters of a Gaussian over latents. */
final class Encoder extends Module {
  static final float EPS = 1e-6f;

  private final Conv2d convIn;
  private final List<DownEncoderBlock2D> downBlocks = new ArrayList<>();
  private final UNetMidBlock2D midBlock;
  private final GroupNorm convNormOut;
  private final Conv2d convOut;

  Encoder(Weights w, AutoencoderKLConfig c) {
    super(w);
    List<Integer> channels = c.blockOutChannels();
    int groups = c.normNumGroups();
    int last = channels.getLast();
    convIn = new Conv2d(w.at("conv_in"), c.inChannels(), channels.getFirst(), 3);
    for (int i = 0; i < channels.size(); i++) {
      int in = channels.get(Math.max(0, i - 1));
      downBlocks.add(
          new DownEncoderBlock2D(
              w.at("down_blocks").at(i), c, in, channels.get(i), i == channels.size() - 1));
    }
    midBlock = new UNetMidBlock2D(w.at("mid_block"), last, groups);
    convNormOut = new GroupNorm(w.at("conv_norm_out"), groups, last, EPS);
    convOut = new Conv2d(w.at("conv_out"), last, 2 * c.latentChannels(), 3);
  }

  /** x [N, 3, H, W] to [N, 2·latentChannels, H/8, W/8]. */
  Tensor forward(Tensor x) {
    Tensor h = convIn.forward(x); // [N, C0, H, W]
    for (DownEncoderBlock2D block : downBlocks) {
      h = block.forward(h); // [N, Ci, H/2^(i+1), W/2^(i+1)]
    }
    h = midBlock.forward(h); // [N, C, H/8, W/8]
    h = convNormOut.forward(h).silu();
    return named(convOut.forward(h)); // [N, 2L, H/8, W/8]
  }

  private static final class DownEncoderBlock2D extends Module {
    private final List<ResnetBlock2D> resnets = new ArrayList<>();
    private final @Nullable Downsample2D downsampler;

    DownEncoderBlock2D(Weights w, AutoencoderKLConfig c, int in, int out, boolean isLast) {
      super(w);
      for (int i = 0; i < c.layersPerBlock(); i++) {
        resnets.add(
            new ResnetBlock2D(
                w.at("resnets").at(i), i == 0 ? in : out, out, 0, c.normNumGroups(), EPS));
      }
      // Zeros at the right and at the bottom only.
      downsampler =
          isLast ? null : new Downsample2D(w.at("downsamplers.0"), out, new Padding(0, 0, 1, 1));
    }

    Tensor forward(Tensor x) {
      Tensor h = x;
      for (ResnetBlock2D resnet : resnets) {
        h = resnet.forward(h, null); // [N, out, H, W]
      }
      return named(downsampler == null ? h : downsampler.forward(h)); // [N, out, H/2, W/2]
    }
  }
}
