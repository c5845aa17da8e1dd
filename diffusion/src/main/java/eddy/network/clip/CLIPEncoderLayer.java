package eddy.network.clip;

import eddy.graph.Tensor;
import eddy.nn.LayerNorm;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.op.Activation;
import eddy.tensor.Weights;

/** One pre-norm transformer layer with causal self-attention. */
final class CLIPEncoderLayer extends Module {
  private final LayerNorm layerNorm1;
  private final CLIPAttention selfAttn;
  private final LayerNorm layerNorm2;
  private final CLIPMLP mlp;

  CLIPEncoderLayer(Weights w, CLIPTextConfig c) {
    super(w);
    layerNorm1 = new LayerNorm(w.at("layer_norm1"), c.hiddenSize(), c.layerNormEps());
    selfAttn = new CLIPAttention(w.at("self_attn"), c);
    layerNorm2 = new LayerNorm(w.at("layer_norm2"), c.hiddenSize(), c.layerNormEps());
    mlp = new CLIPMLP(w.at("mlp"), c);
  }

  Tensor forward(Tensor x) {
    Tensor h = x.add(selfAttn.forward(layerNorm1.forward(x))); // [N, T, C]
    return named(h.add(mlp.forward(layerNorm2.forward(h)))); // [N, T, C]
  }

  private static final class CLIPAttention extends Module {
    private final Linear qProj;
    private final Linear kProj;
    private final Linear vProj;
    private final Linear outProj;
    private final int heads;

    CLIPAttention(Weights w, CLIPTextConfig c) {
      super(w);
      int size = c.hiddenSize();
      qProj = new Linear(w.at("q_proj"), size, size);
      kProj = new Linear(w.at("k_proj"), size, size);
      vProj = new Linear(w.at("v_proj"), size, size);
      outProj = new Linear(w.at("out_proj"), size, size);
      heads = c.numAttentionHeads();
    }

    Tensor forward(Tensor x) {
      Tensor q = qProj.forward(x); // [N, T, C]
      Tensor k = kProj.forward(x); // [N, T, C]
      Tensor v = vProj.forward(x); // [N, T, C]
      Tensor mixed = q.attention(k, v, heads, true); // [N, T, C]
      return named(outProj.forward(mixed)); // [N, T, C]
    }
  }

  private static final class CLIPMLP extends Module {
    private final Linear fc1;
    private final Linear fc2;
    private final Activation act;

    CLIPMLP(Weights w, CLIPTextConfig c) {
      super(w);
      fc1 = new Linear(w.at("fc1"), c.hiddenSize(), c.intermediateSize());
      fc2 = new Linear(w.at("fc2"), c.intermediateSize(), c.hiddenSize());
      act = c.hiddenAct();
    }

    Tensor forward(Tensor x) {
      Tensor h = fc1.forward(x).activate(act); // [N, T, intermediate]
      return named(fc2.forward(h)); // [N, T, C]
    }
  }
}
