package eddy.parity;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.clip.CLIPTextModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.SafetensorsFile;
import eddy.loader.StableDiffusionModel;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The text encoder against the reference implementation, layer by layer. */
final class TextEncoderParityTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> textEncoder() {
    return ReferenceData.modelsWith("text_encoder.safetensors", "text_encoder/ids").stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String model) {
    for (ReferenceData.Tested tested : ReferenceData.tested()) {
      try (tested;
          SafetensorsFile goldens = ReferenceData.goldens("text_encoder.safetensors");
          StableDiffusionModel loaded = StableDiffusionModel.open(ReferenceData.model(model))) {
        compare(model + "/text_encoder/", loaded.textEncoder(), tested, goldens);
      }
    }
  }

  private static void compare(
      String prefix, CLIPTextModel encoder, ReferenceData.Tested tested, SafetensorsFile goldens) {
    Shape shape = ReferenceData.shape(goldens, prefix + "ids");
    int[] ids = Arrays.stream(goldens.longs(prefix + "ids")).mapToInt(Math::toIntExact).toArray();
    int tokens = shape.dim(1);
    int[] positions = new int[ids.length];
    Arrays.setAll(positions, i -> i % tokens);

    Graph graph = new Graph();
    CLIPTextModel.Output out =
        encoder.forward(
            graph.input("ids", shape, DType.I32), graph.input("positions", shape, DType.I32));
    Map<String, Tensor> outputs = new LinkedHashMap<>(Map.of("last", out.lastHiddenState()));
    for (int i = 0; i < out.hiddenStates().size(); i++) {
      outputs.put("hidden" + i, out.hiddenStates().get(i));
    }
    Backend backend = tested.backend();
    Plan plan = Plan.of(graph, outputs, backend.planOptions());
    try (Executable executable = backend.compile(plan)) {
      Map<String, HostTensor> got =
          executable.run(
              Map.of(
                  "ids", HostTensor.of(shape, ids), "positions", HostTensor.of(shape, positions)));
      float[] states = goldens.floats(prefix + "hidden_states"); // [layers + 1, N, T, C]
      int each = states.length / out.hiddenStates().size();
      for (int i = 0; i < out.hiddenStates().size(); i++) {
        float[] expected = Arrays.copyOfRange(states, i * each, (i + 1) * each);
        tested.assertClose(
            prefix + "hidden_states " + i,
            ReferenceData.output(got, "hidden" + i).floats(),
            expected,
            TOLERANCE);
      }

      float[] last = ReferenceData.output(got, "last").floats();
      float[] expectedLast = goldens.floats(prefix + "last_hidden_state");
      tested.assertClose(prefix + "last_hidden_state", last, expectedLast, TOLERANCE);

      int width = encoder.config().hiddenSize();
      float[] pooled = new float[shape.dim(0) * width];
      for (int n = 0; n < shape.dim(0); n++) {
        int at = encoder.pooledPosition(Arrays.copyOfRange(ids, n * tokens, (n + 1) * tokens));
        System.arraycopy(last, (n * tokens + at) * width, pooled, n * width, width);
      }
      float[] expectedPooled = goldens.floats(prefix + "pooled");
      tested.assertClose(prefix + "pooled", pooled, expectedPooled, TOLERANCE);
    }
  }
}
