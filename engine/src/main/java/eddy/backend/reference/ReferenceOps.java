package eddy.backend.reference;

import eddy.op.Op;
import java.util.List;

/** Leads each op to the class that does it. */
final class ReferenceOps {
  private ReferenceOps() {}

  static void run(Op op, List<Values> in, Values out) {
    switch (op) {
      case Op.Linear linear -> MatrixProduct.linear(linear, in, out);
      case Op.Conv2d conv -> Convolution.conv2d(conv, in, out);
      case Op.GroupNorm norm -> Normalization.groupNorm(norm, in, out);
      case Op.LayerNorm norm -> Normalization.layerNorm(norm, in, out);
      case Op.Attention attention -> ScaledDotProduct.attention(attention, in, out);
      case Op.Softmax _ -> ScaledDotProduct.softmax(in.getFirst(), out);
      case Op.Activate activate -> ElementWise.activate(activate, in.getFirst(), out);
      case Op.GeGlu _ -> ElementWise.geglu(in.getFirst(), out);
      case Op.Add _ -> ElementWise.add(in.get(0), in.get(1), out);
      case Op.Mul _ -> ElementWise.mul(in.get(0), in.get(1), out);
      case Op.AddChannels _ -> ElementWise.addChannels(in.get(0), in.get(1), out);
      case Op.UpsampleNearest _ -> Moves.upsampleNearest(in.getFirst(), out);
      case Op.Concat(int axis) -> Moves.concat(axis, in.get(0), in.get(1), out);
      case Op.Slice slice -> Moves.slice(slice, in.getFirst(), out);
      case Op.ToTokens _ -> Moves.toTokens(in.getFirst(), out);
      case Op.ToPicture _ -> Moves.toPicture(in.getFirst(), out);
      case Op.Embedding _ -> Embeddings.embedding(in.get(0), in.get(1), out);
      case Op.TimestepEmbedding embedding -> Embeddings.timesteps(embedding, in.getFirst(), out);
    }
  }
}
