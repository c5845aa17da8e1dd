package eddy.peers;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A plan as an ONNX model. Its ops are written one by one as they were recorded, and nothing is
 * computed beforehand, so that fusing and folding is left to whoever runs the model. Weights are
 * named in it, but their values are handed over beside it.
 */
final class OnnxGraph {
  /** What a plan should look like to be written: nothing fused, views as steps of their own. */
  static final PlanOptions PLAIN = new PlanOptions(false, false);

  private static final int OPSET = 21;
  private static final int IR_VERSION = 10;
  private static final String MICROSOFT = "com.microsoft";

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("eddy");
  private final Map<Tensor, String> names = new HashMap<>();
  private final Map<String, OnnxWeight> weights = new LinkedHashMap<>();
  private final Map<List<Long>, String> integers = new HashMap<>();
  private final Map<List<Float>, String> floats = new HashMap<>();
  private int made;

  private OnnxGraph() {}

  /**
   * Writes a plan, best one made with {@link #PLAIN}. Fused ops are written as their parts.
   *
   * @param form how ops are written that have several forms
   */
  static OnnxGraph of(Plan plan, OnnxForm form) {
    OnnxGraph out = new OnnxGraph();
    plan.inputs()
        .forEach(
            (name, t) -> {
              out.names.put(t, name);
              out.graph.addInput(valueInfo(name, t));
            });
    OnnxOps ops = new OnnxOps(out, form);
    for (Step step : plan.steps()) {
      out.names.put(step.result(), ops.write(step));
    }
    for (Tensor t : new LinkedHashSet<>(plan.outputs().values())) {
      out.graph.addOutput(valueInfo(out.name(t), t));
    }
    return out;
  }

  /** The model without the weights' values. */
  byte[] bytes() {
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("eddy")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  /** What has to be handed over with the model. */
  List<OnnxWeight> weights() {
    return List.copyOf(weights.values());
  }

  /** The name of a value that was written already. */
  String name(Tensor tensor) {
    String name = names.get(tensor);
    if (name == null) {
      throw new IllegalStateException(tensor + " was not written");
    }
    return name;
  }

  /** Adds a node with one result, and answers with the result's name. */
  String node(String type, List<String> inputs, AttributeProto... attributes) {
    return nodes("", type, 1, inputs, attributes).getFirst();
  }

  /** The same for onnxruntime's own ops. */
  String microsoft(String type, List<String> inputs, AttributeProto... attributes) {
    return nodes(MICROSOFT, type, 1, inputs, attributes).getFirst();
  }

  /** A node with several results. */
  List<String> split(int count, String type, List<String> inputs, AttributeProto... attributes) {
    return nodes("", type, count, inputs, attributes);
  }

  private List<String> nodes(
      String domain, String type, int count, List<String> inputs, AttributeProto... attributes) {
    String[] results = new String[count];
    Arrays.setAll(results, _ -> fresh(type));
    graph.addNode(
        NodeProto.newBuilder()
            .setName(results[0])
            .setDomain(domain)
            .setOpType(type)
            .addAllInput(inputs)
            .addAllOutput(List.of(results))
            .addAllAttribute(List.of(attributes)));
    return List.of(results);
  }

  /** A weight of the plan in its own shape. */
  String weight(Tensor tensor) {
    return weight(tensor, "", longs(tensor.shape()), false);
  }

  /** A vector [C] of weights as [C, 1, 1], to be spread over a picture. */
  String perChannel(Tensor tensor) {
    return weight(tensor, ".channels", new long[] {tensor.dim(0), 1, 1}, false);
  }

  /** A matrix [M, K] of weights as [K, M]: how exporters store what MatMul takes. */
  String transposed(Tensor tensor) {
    return weight(tensor, ".t", new long[] {tensor.dim(1), tensor.dim(0)}, true);
  }

  private String weight(Tensor tensor, String suffix, long[] dims, boolean transposed) {
    Weight weight = tensor.weight();
    if (weight == null) {
      throw new IllegalArgumentException(tensor + " is no weight");
    }
    String name = "weight" + tensor.id() + suffix;
    if (weights.put(name, new OnnxWeight(name, weight, dims, transposed)) == null) {
      TensorProto.Builder out =
          TensorProto.newBuilder()
              .setName(name)
              .setDataType(TensorProto.DataType.FLOAT.getNumber())
              .setDataLocation(TensorProto.DataLocation.EXTERNAL)
              // Every external tensor names a file; this one isn't there and isn't looked for.
              .addExternalData(
                  StringStringEntryProto.newBuilder().setKey("location").setValue("memory"));
      for (long d : dims) {
        out.addDims(d);
      }
      graph.addInitializer(out);
    }
    return name;
  }

  /** A vector of whole numbers, such as a shape. */
  String integers(long... values) {
    return integers.computeIfAbsent(
        Arrays.stream(values).boxed().toList(),
        list -> {
          String name = fresh("integers");
          graph.addInitializer(
              TensorProto.newBuilder()
                  .setName(name)
                  .setDataType(TensorProto.DataType.INT64.getNumber())
                  .addDims(list.size())
                  .addAllInt64Data(list));
          return name;
        });
  }

  /** A vector of numbers. */
  String floats(List<Float> values) {
    return floats.computeIfAbsent(
        values,
        list -> {
          String name = fresh("floats");
          graph.addInitializer(
              TensorProto.newBuilder()
                  .setName(name)
                  .setDataType(TensorProto.DataType.FLOAT.getNumber())
                  .addDims(list.size())
                  .addAllFloatData(list));
          return name;
        });
  }

  private String fresh(String type) {
    return type + "_" + made++;
  }

  static long[] longs(Shape shape) {
    return Arrays.stream(shape.toArray()).asLongStream().toArray();
  }

  static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto attribute(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  static AttributeProto attribute(String name, String value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.STRING)
        .setS(ByteString.copyFromUtf8(value))
        .build();
  }

  static AttributeProto attribute(String name, long... values) {
    AttributeProto.Builder out =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
    for (long v : values) {
      out.addInts(v);
    }
    return out.build();
  }

  private static ValueInfoProto valueInfo(String name, Tensor tensor) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int d : tensor.shape().toArray()) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(d));
    }
    TensorProto.DataType type =
        tensor.dtype() == DType.I32 ? TensorProto.DataType.INT32 : TensorProto.DataType.FLOAT;
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape)))
        .build();
  }
}
