package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.nn.Attention;
import eddy.nn.LayerNorm;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.tensor.Weights;

/** Self-attention, cross-attention to the text, and a gated MLP, each with a shortcut. */
final class BasicTransformerBlock extends Module {
  private static final float EPS = 1e-5f;

  private final LayerNorm norm1;
  private final Attention attn1;
  private final LayerNorm norm2;
  private final Attention attn2;
  private final LayerNorm norm3;
  private final FeedForward ff;

  BasicTransformerBlock(Weights w, int channels, int contextChannels, int heads) {
    super(w);
    norm1 = new LayerNorm(w.at("norm1"), channels, EPS);
    attn1 = new Attention(w.at("attn1"), channels, channels, heads, false);
    norm2 = new LayerNorm(w.at("norm2"), channels, EPS);
    attn2 = new Attention(w.at("attn2"), channels, contextChannels, heads, false);
    norm3 = new LayerNorm(w.at("norm3"), channels, EPS);
    ff = new FeedForward(w.at("ff"), channels);
  }

  /** x [N, T, C], context [N, S, contextChannels] to [N, T, C]. */
  Tensor forward(Tensor x, Tensor context) {
    Tensor h = norm1.forward(x);
    Tensor y = x.add(attn1.forward(h, h)); // [N, T, C]
    y = y.add(attn2.forward(norm2.forward(y), context)); // [N, T, C]
    return named(y.add(ff.forward(norm3.forward(y)))); // [N, T, C]
  }

  /** An MLP four times as wide inside, gated with GELU (GEGLU, Shazeer 2020). */
  private static final class FeedForward extends Module {
    private final Weights net0;
    private final Linear proj;
    private final Linear net2;

    FeedForward(Weights w, int channels) {
      super(w);
      int inner = channels * 4;
      net0 = w.at("net.0");
      proj = new Linear(net0.at("proj"), channels, inner * 2);
      net2 = new Linear(w.at("net.2"), inner, channels);
    }

    Tensor forward(Tensor x) {
      Tensor h = proj.forward(x).geglu(); // [N, T, 4C]
      h = h.graph().name(net0.path(), h);
      return named(net2.forward(h)); // [N, T, C]
    }
  }
}
