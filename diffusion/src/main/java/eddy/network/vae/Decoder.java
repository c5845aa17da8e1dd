package eddy.network.vae;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.GroupNorm;
import eddy.nn.Module;
import eddy.nn.ResnetBlock2D;
import eddy.nn.Upsample2D;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Latents to picture. */
final class Decoder extends Module {
  private final Conv2d convIn;
  private final UNetMidBlock2D midBlock;
  private final List<UpDecoderBlock2D> upBlocks = new ArrayList<>();
  private final GroupNorm convNormOut;
  private final Conv2d convOut;

  Decoder(Weights w, AutoencoderKLConfig c) {
    super(w);
    List<Integer> channels = c.blockOutChannels().reversed();
    int groups = c.normNumGroups();
    int first = channels.getFirst();
    int last = channels.getLast();
    convIn = new Conv2d(w.at("conv_in"), c.latentChannels(), first, 3);
    midBlock = new UNetMidBlock2D(w.at("mid_block"), first, groups);
    for (int i = 0; i < channels.size(); i++) {
      int in = channels.get(Math.max(0, i - 1));
      upBlocks.add(
          new UpDecoderBlock2D(
              w.at("up_blocks").at(i), c, in, channels.get(i), i == channels.size() - 1));
    }
    convNormOut = new GroupNorm(w.at("conv_norm_out"), groups, last, Encoder.EPS);
    convOut = new Conv2d(w.at("conv_out"), last, c.outChannels(), 3);
  }

  /** z [N, latentChannels, h, w] to [N, 3, 8h, 8w]. */
  Tensor forward(Tensor z) {
    Tensor h = convIn.forward(z); // [N, C0, h, w]
    h = midBlock.forward(h); // [N, C0, h, w]
    for (UpDecoderBlock2D block : upBlocks) {
      h = block.forward(h); // [N, Ci, 2^(i+1)·h, 2^(i+1)·w]
    }
    h = convNormOut.forward(h).silu();
    return named(convOut.forward(h)); // [N, 3, 8h, 8w]
  }

  private static final class UpDecoderBlock2D extends Module {
    private final List<ResnetBlock2D> resnets = new ArrayList<>();
    private final @Nullable Upsample2D upsampler;

    UpDecoderBlock2D(Weights w, AutoencoderKLConfig c, int in, int out, boolean isLast) {
      super(w);
      for (int i = 0; i < c.layersPerBlock() + 1; i++) {
        resnets.add(
            new ResnetBlock2D(
                w.at("resnets").at(i), i == 0 ? in : out, out, 0, c.normNumGroups(), Encoder.EPS));
      }
      upsampler = isLast ? null : new Upsample2D(w.at("upsamplers.0"), out);
    }

    Tensor forward(Tensor x) {
      Tensor h = x;
      for (ResnetBlock2D resnet : resnets) {
        h = resnet.forward(h, null); // [N, out, H, W]
      }
      if (upsampler != null) {
        h = upsampler.forward(h, 2 * h.dim(2), 2 * h.dim(3)); // [N, out, 2H, 2W]
      }
      return named(h);
    }
  }
}
