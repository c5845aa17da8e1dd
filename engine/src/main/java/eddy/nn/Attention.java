package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weights;

/** Multi-head attention with diffusers' names: to_q, to_k, to_v, to_out.0. */
public final class Attention extends Module {
  private final Linear toQ;
  private final Linear toK;
  private final Linear toV;
  private final Linear toOut;
  private final int heads;

  /**
   * @param channels of the query and the result
   * @param contextChannels of keys and values before projection
   * @param qkvBias whether the three projections have biases
   */
  public Attention(Weights w, int channels, int contextChannels, int heads, boolean qkvBias) {
    super(w);
    toQ = new Linear(w.at("to_q"), channels, channels, qkvBias);
    toK = new Linear(w.at("to_k"), contextChannels, channels, qkvBias);
    toV = new Linear(w.at("to_v"), contextChannels, channels, qkvBias);
    toOut = new Linear(w.at("to_out.0"), channels, channels);
    this.heads = heads;
  }

  /** x [N, T, C], context [N, S, contextChannels] (x itself for self-attention) to [N, T, C]. */
  public Tensor forward(Tensor x, Tensor context) {
    Tensor q = toQ.forward(x); // [N, T, C]
    Tensor k = toK.forward(context); // [N, S, C]
    Tensor v = toV.forward(context); // [N, S, C]
    Tensor mixed = q.attention(k, v, heads, false); // [N, T, C]
    return named(toOut.forward(mixed)); // [N, T, C]
  }
}
