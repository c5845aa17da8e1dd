package eddy.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plan in onnxruntime, on its CPU provider and with all of its optimisations. Inputs and outputs
 * have their places in native memory, so that a run copies nothing to or from Java.
 */
final class OrtNetwork implements AutoCloseable {
  /** Where inputs and outputs lie. */
  private final Arena arena = Arena.ofShared();

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
  private final Map<String, OnnxTensor> outputs = new LinkedHashMap<>();
  private final Map<String, Output> results = new LinkedHashMap<>();

  private record Output(Shape shape, MemorySegment bytes) {}

  private OrtNetwork(OrtSession session) {
    this.session = session;
  }

  /** onnxruntime's version. */
  static String version() {
    return OrtEnvironment.getEnvironment().getVersion();
  }

  /**
   * Writes the plan as an ONNX model and opens it.
   *
   * @param plan made with {@link OnnxGraph#PLAIN}
   * @param values of its inputs, for all runs
   * @param threads that it may use, this one included
   * @throws OrtException if onnxruntime refuses the model
   */
  static OrtNetwork open(
      Plan plan, OnnxForm form, Map<String, ? extends HostTensor> values, int threads)
      throws OrtException {
    OnnxGraph graph = OnnxGraph.of(plan, form);
    OrtNetwork network = new OrtNetwork(session(graph, threads));
    try {
      for (Map.Entry<String, Tensor> e : plan.inputs().entrySet()) {
        HostTensor value = values.get(e.getKey());
        if (value == null) {
          throw new IllegalArgumentException("no value for input " + e.getKey());
        }
        network.inputs.put(e.getKey(), network.tensor(value));
      }
      for (Map.Entry<String, Tensor> e : plan.outputs().entrySet()) {
        network.addOutput(e.getKey(), graph.name(e.getValue()), e.getValue().shape());
      }
      return network;
    } catch (OrtException | RuntimeException e) {
      network.close();
      throw e;
    }
  }

  /**
   * The weights' values are copied into the session, so that they are given back right after, and
   * onnxruntime packs and folds them as it would those of a file.
   */
  private static OrtSession session(OnnxGraph graph, int threads) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Map<String, OnnxTensorLike> weights = new LinkedHashMap<>();
    try (Arena memory = Arena.ofShared();
        SessionOptions options = new SessionOptions()) {
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(true);
      options.setMemoryPatternOptimization(true);
      // Its threads wait actively for work within a run, as by default, but not while Eddy runs.
      options.addConfigEntry("session.force_spinning_stop", "1");
      for (OnnxWeight w : graph.weights()) {
        MemorySegment bytes = memory.allocate(w.bytes(), Plan.ALIGNMENT);
        w.copyTo(bytes);
        weights.put(
            w.name(),
            OnnxTensor.createTensor(environment, buffer(bytes).asFloatBuffer(), w.dims()));
      }
      if (!weights.isEmpty()) {
        options.addExternalInitializers(weights);
      }
      return environment.createSession(graph.bytes(), options);
    } finally {
      for (OnnxTensorLike w : weights.values()) {
        w.close();
      }
    }
  }

  private static ByteBuffer buffer(MemorySegment bytes) {
    return bytes.asByteBuffer().order(ByteOrder.nativeOrder());
  }

  private OnnxTensor tensor(HostTensor value) throws OrtException {
    long[] dims = OnnxGraph.longs(value.shape());
    MemorySegment bytes = allocate(value.shape(), value.dtype());
    return switch (value) {
      case HostTensor.Floats(Shape _, float[] floats) -> {
        bytes.copyFrom(MemorySegment.ofArray(floats));
        yield OnnxTensor.createTensor(environment, buffer(bytes).asFloatBuffer(), dims);
      }
      case HostTensor.Ints(Shape _, int[] ints) -> {
        bytes.copyFrom(MemorySegment.ofArray(ints));
        yield OnnxTensor.createTensor(environment, buffer(bytes).asIntBuffer(), dims);
      }
    };
  }

  private MemorySegment allocate(Shape shape, DType dtype) {
    return arena.allocate(shape.count() * dtype.bytes(), Plan.ALIGNMENT);
  }

  private void addOutput(String name, String inModel, Shape shape) throws OrtException {
    MemorySegment bytes = allocate(shape, DType.F32);
    OnnxTensor tensor =
        OnnxTensor.createTensor(environment, buffer(bytes).asFloatBuffer(), OnnxGraph.longs(shape));
    outputs.put(inModel, tensor);
    results.put(name, new Output(shape, bytes));
  }

  /** Runs the model and leaves the outputs where they are. */
  void run() throws OrtException {
    session.run(inputs, outputs).close();
  }

  /** The outputs of the last run, by the plan's names. */
  Map<String, HostTensor> outputs() {
    Map<String, HostTensor> out = new LinkedHashMap<>();
    results.forEach(
        (name, o) ->
            out.put(name, HostTensor.of(o.shape, o.bytes.toArray(ValueLayout.JAVA_FLOAT))));
    return out;
  }

  @Override
  public void close() throws OrtException {
    session.close();
    inputs.values().forEach(OnnxTensor::close);
    outputs.values().forEach(OnnxTensor::close);
    arena.close();
  }
}
