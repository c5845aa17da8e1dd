package eddy.graph;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Locale;

/** Steps in words, for people and tables. */
final class StepText {
  private StepText() {}

  static String kind(Op op, List<Shape> in) {
    return op.name() + form(op, in);
  }

  /** What sets a form of an op apart from its others. */
  private static String form(Op op, List<Shape> in) {
    return switch (op) {
      case Op.Conv2d conv -> {
        Shape weight = in.get(1);
        yield "."
            + weight.dim(2)
            + "x"
            + weight.dim(3)
            + (conv.stride() == 1 ? "" : ".stride" + conv.stride())
            + (conv.upsample() == null ? "" : ".upsample");
      }
      case Op.GroupNorm norm -> suffix(".", norm.activation());
      case Op.Attention attention -> {
        boolean self = in.get(0).dim(1) == in.get(1).dim(1);
        yield attention.causal() ? ".causal" : self ? ".self" : ".cross";
      }
      case Op.Activate(Activation activation) -> suffix(".", activation);
      case Op.Linear _, Op.LayerNorm _, Op.Softmax _, Op.GeGlu _, Op.Add _, Op.Mul _ -> "";
      case Op.AddChannels _, Op.UpsampleNearest _, Op.Concat _, Op.Slice _, Op.ToTokens _ -> "";
      case Op.ToPicture _, Op.Embedding _, Op.TimestepEmbedding _ -> "";
    };
  }

  static String shapes(Op op, List<Shape> in, Shape out) {
    Shape x = in.getFirst();
    return switch (op) {
      case Op.Linear(Epilogue epilogue) -> x + " -> " + out.dim(-1) + fused(epilogue);
      case Op.Conv2d conv -> x + " -> " + out + fused(conv.epilogue());
      case Op.Attention attention ->
          x + ", " + in.get(1).dim(1) + " keys, " + attention.heads() + " heads";
      case Op.Concat _ -> x + ", " + in.get(1);
      case Op.GeGlu(),
          Op.UpsampleNearest _,
          Op.Slice _,
          Op.Embedding(),
          Op.TimestepEmbedding _,
          Op.ToTokens(),
          Op.ToPicture _ ->
          x + " -> " + out;
      case Op.GroupNorm _,
          Op.LayerNorm _,
          Op.Softmax(),
          Op.Activate _,
          Op.Add(),
          Op.Mul(),
          Op.AddChannels() ->
          x.toString();
    };
  }

  private static String fused(Epilogue epilogue) {
    return (epilogue.channelBias() ? " +channels" : "")
        + suffix(" +", epilogue.activation())
        + (epilogue.residual() ? " +residual" : "");
  }

  private static String suffix(String before, Activation activation) {
    return activation == Activation.NONE
        ? ""
        : before + activation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
