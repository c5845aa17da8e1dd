package eddy.network.controlnet;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.nn.Module;
import eddy.op.Padding;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;

/** The control picture made as small as the latents. */
final class ControlNetConditioningEmbedding extends Module {
  private final boolean isBgr;
  private final Conv2d convIn;
  private final List<Conv2d> blocks = new ArrayList<>();
  private final Conv2d convOut;

  ControlNetConditioningEmbedding(Weights w, ControlNetConfig c, int out) {
    super(w);
    isBgr = c.isBgr();
    List<Integer> channels = c.conditioningEmbeddingOutChannels();
    convIn = new Conv2d(w.at("conv_in"), c.conditioningChannels(), channels.getFirst(), 3);
    for (int i = 0; i + 1 < channels.size(); i++) {
      int from = channels.get(i);
      int to = channels.get(i + 1);
      blocks.add(new Conv2d(w.at("blocks").at(2 * i), from, from, 3));
      blocks.add(new Conv2d(w.at("blocks").at(2 * i + 1), from, to, 3, 2, Padding.all(1)));
    }
    convOut = new Conv2d(w.at("conv_out"), channels.getLast(), out, 3);
  }

  /** picture [N, 3, 8H, 8W] to [N, out, H, W]. */
  Tensor forward(Tensor picture) {
    Tensor x = isBgr ? reversed(picture) : picture; // [N, 3, 8H, 8W]
    Tensor h = convIn.forward(x).silu(); // [N, 16, 8H, 8W]
    for (Conv2d block : blocks) {
      h = block.forward(h).silu(); // every second one halves
    }
    return named(convOut.forward(h)); // [N, out, H, W]
  }

  private static Tensor reversed(Tensor picture) {
    int last = picture.dim(1) - 1;
    Tensor out = picture.slice(1, last, last + 1); // [N, 1, 8H, 8W]
    for (int i = last - 1; i >= 0; i--) {
      out = out.concat(picture.slice(1, i, i + 1), 1); // [N, 1 + last - i, 8H, 8W]
    }
    return out;
  }
}
