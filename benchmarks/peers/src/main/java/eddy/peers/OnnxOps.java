package eddy.peers;

import static eddy.peers.OnnxGraph.attribute;
import static eddy.peers.OnnxGraph.longs;

import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Size;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Each of Eddy's ops in ONNX's, of opset 21. */
final class OnnxOps {
  private final OnnxGraph graph;
  private final OnnxForm form;

  OnnxOps(OnnxGraph graph, OnnxForm form) {
    this.graph = graph;
    this.form = form;
  }

  /** Adds the step's nodes and answers with the name of its result. */
  String write(Step step) {
    List<Tensor> in = step.operands();
    Shape out = step.result().shape();
    return switch (step.op()) {
      case Op.Linear(Epilogue epilogue) -> linear(epilogue, in, out);
      case Op.Conv2d conv -> conv2d(conv, in, out);
      case Op.GroupNorm norm -> activate(norm.activation(), groupNorm(norm, in));
      case Op.LayerNorm(float eps) ->
          graph.node(
              "LayerNormalization",
              List.of(value(in, 0), graph.weight(in.get(1)), graph.weight(in.get(2))),
              attribute("axis", -1L),
              attribute("epsilon", eps));
      case Op.Attention attention -> attention(attention, in);
      case Op.Softmax() -> softmax(value(in, 0));
      case Op.Activate(Activation activation) -> activate(activation, value(in, 0));
      case Op.GeGlu() -> geglu(in);
      case Op.Add() -> add(value(in, 0), value(in, 1));
      case Op.Mul() -> mul(value(in, 0), value(in, 1));
      case Op.AddChannels() -> addChannels(value(in, 0), value(in, 1), out);
      case Op.UpsampleNearest(Size size) -> upsample(value(in, 0), in.getFirst().shape(), size);
      case Op.Concat(int axis) ->
          graph.node("Concat", List.of(value(in, 0), value(in, 1)), attribute("axis", (long) axis));
      case Op.Slice(int axis, int start, int end) ->
          graph.node(
              "Slice",
              List.of(
                  value(in, 0), graph.integers(start), graph.integers(end), graph.integers(axis)));
      case Op.ToTokens() ->
          transpose(reshape(value(in, 0), out.dim(0), out.dim(2), out.dim(1)), 0, 2, 1);
      case Op.ToPicture _ -> reshape(transpose(value(in, 0), 0, 2, 1), longs(out));
      case Op.Embedding() ->
          graph.node(
              "Gather", List.of(graph.weight(in.get(1)), value(in, 0)), attribute("axis", 0L));
      case Op.TimestepEmbedding embedding -> timesteps(embedding, value(in, 0), out);
    };
  }

  private String value(List<Tensor> in, int i) {
    return graph.name(in.get(i));
  }

  /** Vectors go through Gemm and tokens through MatMul and Add, as exporters have it. */
  private String linear(Epilogue epilogue, List<Tensor> in, Shape out) {
    if (out.rank() == 2) {
      List<String> operands = new ArrayList<>(List.of(value(in, 0), graph.weight(in.get(1))));
      if (epilogue.bias()) {
        operands.add(graph.weight(in.get(2)));
      }
      String y = graph.node("Gemm", operands, attribute("transB", 1L));
      return finish(epilogue, y, in, out);
    }
    String y = graph.node("MatMul", List.of(value(in, 0), graph.transposed(in.get(1))));
    return finish(epilogue, epilogue.bias() ? add(y, graph.weight(in.get(2))) : y, in, out);
  }

  private String conv2d(Op.Conv2d conv, List<Tensor> in, Shape out) {
    String x = value(in, 0);
    if (conv.upsample() != null) {
      x = upsample(x, in.getFirst().shape(), conv.upsample());
    }
    List<String> operands = new ArrayList<>(List.of(x, graph.weight(in.get(1))));
    if (conv.epilogue().bias()) {
      operands.add(graph.weight(in.get(2)));
    }
    Shape kernel = in.get(1).shape();
    var padding = conv.padding();
    String y =
        graph.node(
            "Conv",
            operands,
            attribute("kernel_shape", kernel.dim(2), kernel.dim(3)),
            attribute("strides", conv.stride(), conv.stride()),
            attribute("pads", padding.top(), padding.left(), padding.bottom(), padding.right()));
    return finish(conv.epilogue(), y, in, out);
  }

  /** What a fused op does after its bias. */
  private String finish(Epilogue epilogue, String y, List<Tensor> in, Shape out) {
    int next = epilogue.bias() ? 3 : 2;
    String result = y;
    if (epilogue.channelBias()) {
      result = addChannels(result, value(in, next++), out);
    }
    result = activate(epilogue.activation(), result);
    return epilogue.residual() ? add(result, value(in, next)) : result;
  }

  private String groupNorm(Op.GroupNorm norm, List<Tensor> in) {
    String x = value(in, 0);
    if (form.groupNorm() == OnnxForm.GroupNorm.GROUP) {
      return graph.node(
          "GroupNormalization",
          List.of(x, graph.weight(in.get(1)), graph.weight(in.get(2))),
          attribute("num_groups", (long) norm.groups()),
          attribute("epsilon", norm.eps()));
    }
    String normalized =
        graph.node(
            "InstanceNormalization",
            List.of(
                reshape(x, 0, norm.groups(), -1),
                graph.floats(Collections.nCopies(norm.groups(), 1f)),
                graph.floats(Collections.nCopies(norm.groups(), 0f))),
            attribute("epsilon", norm.eps()));
    String picture = reshape(normalized, longs(in.getFirst().shape()));
    return add(mul(picture, graph.perChannel(in.get(1))), graph.perChannel(in.get(2)));
  }

  private String attention(Op.Attention attention, List<Tensor> in) {
    if (form.attention() == OnnxForm.Attention.FUSED) {
      return graph.microsoft(
          "MultiHeadAttention",
          List.of(value(in, 0), value(in, 1), value(in, 2)),
          attribute("num_heads", (long) attention.heads()),
          attribute("unidirectional", attention.causal() ? 1L : 0L));
    }
    Shape q = in.getFirst().shape();
    int heads = attention.heads();
    int d = q.dim(2) / heads;
    String scores =
        graph.node(
            "MatMul",
            List.of(
                transpose(reshape(value(in, 0), 0, 0, heads, d), 0, 2, 1, 3),
                transpose(reshape(value(in, 1), 0, 0, heads, d), 0, 2, 3, 1)));
    String scaled = mul(scores, graph.floats(List.of((float) (1 / Math.sqrt(d)))));
    String masked = attention.causal() ? add(scaled, causalMask(q.dim(1))) : scaled;
    String values = transpose(reshape(value(in, 2), 0, 0, heads, d), 0, 2, 1, 3);
    String y = graph.node("MatMul", List.of(softmax(masked), values));
    return reshape(transpose(y, 0, 2, 1, 3), longs(q));
  }

  /** [T, T]: 0 where a position may look, else a number that the exponential makes 0. */
  private String causalMask(int t) {
    List<Float> mask = new ArrayList<>();
    for (int i = 0; i < t; i++) {
      for (int j = 0; j < t; j++) {
        mask.add(j <= i ? 0 : -1e30f);
      }
    }
    return reshape(graph.floats(mask), t, t);
  }

  private String activate(Activation activation, String x) {
    return switch (activation) {
      case NONE -> x;
      case SILU -> mul(x, graph.node("Sigmoid", List.of(x)));
      case GELU -> gelu(x);
      case QUICK_GELU ->
          mul(x, graph.node("Sigmoid", List.of(mul(x, graph.floats(List.of(1.702f))))));
    };
  }

  private String gelu(String x) {
    return graph.node("Gelu", List.of(x), attribute("approximate", "none"));
  }

  private String geglu(List<Tensor> in) {
    List<String> halves =
        graph.split(
            2,
            "Split",
            List.of(value(in, 0)),
            attribute("axis", -1L),
            attribute("num_outputs", 2L));
    return mul(halves.get(0), gelu(halves.get(1)));
  }

  /** Adds b [N, C] to each token or pixel of x. */
  private String addChannels(String x, String b, Shape out) {
    return switch (out.rank()) {
      case 2 -> add(x, b);
      case 3 -> add(x, reshape(b, out.dim(0), 1, out.dim(2)));
      default -> add(x, reshape(b, out.dim(0), out.dim(1), 1, 1));
    };
  }

  private String upsample(String x, Shape from, Size size) {
    return graph.node(
        "Resize",
        List.of(x, "", "", graph.integers(from.dim(0), from.dim(1), size.height(), size.width())),
        attribute("mode", "nearest"),
        attribute("coordinate_transformation_mode", "asymmetric"),
        attribute("nearest_mode", "floor"));
  }

  /** Angles as diffusers computes them: frequencies first, then the product, both in fp32. */
  private String timesteps(Op.TimestepEmbedding embedding, String t, Shape out) {
    int half = embedding.dim() / 2;
    List<Float> frequencies = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      frequencies.add((float) Math.exp(-Math.log(10000) * i / (half - embedding.shift())));
    }
    String angles = mul(reshape(t, -1, 1), graph.floats(frequencies));
    String sines = graph.node("Sin", List.of(angles));
    String cosines = graph.node("Cos", List.of(angles));
    List<String> parts =
        embedding.flipSinToCos() ? List.of(cosines, sines) : List.of(sines, cosines);
    return reshape(graph.node("Concat", parts, attribute("axis", -1L)), longs(out));
  }

  private String softmax(String x) {
    return graph.node("Softmax", List.of(x), attribute("axis", -1L));
  }

  private String add(String a, String b) {
    return graph.node("Add", List.of(a, b));
  }

  private String mul(String a, String b) {
    return graph.node("Mul", List.of(a, b));
  }

  private String reshape(String x, long... dims) {
    return graph.node("Reshape", List.of(x, graph.integers(dims)));
  }

  private String transpose(String x, long... order) {
    return graph.node("Transpose", List.of(x), attribute("perm", order));
  }
}
