package eddy.network.vae;

import eddy.graph.Tensor;
import eddy.nn.Linear;
import eddy.tensor.Weights;

/**
 * One head of attention with biases. Files written before diffusers 0.14 call the projections
 * query, key, value and proj_attn; both spellings are read.
 */
final class PixelAttention {
  private final Linear toQ;
  private final Linear toK;
  private final Linear toV;
  private final Linear toOut;

  PixelAttention(Weights w, int channels) {
    boolean old = w.has("query.weight");
    toQ = new Linear(w.at(old ? "query" : "to_q"), channels, channels);
    toK = new Linear(w.at(old ? "key" : "to_k"), channels, channels);
    toV = new Linear(w.at(old ? "value" : "to_v"), channels, channels);
    toOut = new Linear(w.at(old ? "proj_attn" : "to_out.0"), channels, channels);
  }

  /** x [N, T, C], the shape stays. */
  Tensor forward(Tensor x) {
    Tensor q = toQ.forward(x); // [N, T, C]
    Tensor k = toK.forward(x); // [N, T, C]
    Tensor v = toV.forward(x); // [N, T, C]
    return toOut.forward(q.attention(k, v, 1, false)); // [N, T, C]
  }
}
