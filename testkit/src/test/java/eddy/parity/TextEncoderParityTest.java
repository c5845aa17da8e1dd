package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
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
    return Stream.of("text_encoder", "text_encoder_2")
        .flatMap(
            part ->
                ReferenceData.modelsWith("text_encoder.safetensors", part + "/ids").stream()
                    .map(
                        model ->
                            DynamicTest.dynamicTest(
                                model + " " + part, () -> onEachBackend(model, part))));
  }

  private static void onEachBackend(String model, String part) {
    for (ReferenceData.Tested tested : ReferenceData.tested()) {
      try (tested;
          SafetensorsFile goldens = ReferenceData.goldens("text_encoder.safetensors");
          ReferenceData.Network loaded = ReferenceData.Network.open(model, part)) {
        CLIPTextModel encoder =
            new CLIPTextModel(Weights.of(loaded.weights()), CLIPTextConfig.of(loaded.config()));
        compare(model + "/" + part + "/", encoder, tested, goldens);
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
    CLIPTextModel.CLIPTextModelOutput out =
        encoder.forward(
            graph.input("ids", shape, DType.I32), graph.input("positions", shape, DType.I32));
    Map<String, Tensor> outputs = new LinkedHashMap<>(Map.of("last", out.lastHiddenState()));
    // An encoder with a projection has the pooled text projected in its place.
    Tensor embeds = out.textEmbeds();
    boolean projected = goldens.keys().contains(prefix + "text_embeds");
    assertThat(embeds != null).as(prefix + "text_embeds").isEqualTo(projected);
    if (embeds != null) {
      outputs.put("embeds", embeds);
    }
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

      float[] rows = embeds == null ? last : ReferenceData.output(got, "embeds").floats();
      int width = embeds == null ? encoder.config().hiddenSize() : embeds.dim(-1);
      float[] pooled = new float[shape.dim(0) * width];
      for (int n = 0; n < shape.dim(0); n++) {
        int at = encoder.pooledPosition(Arrays.copyOfRange(ids, n * tokens, (n + 1) * tokens));
        System.arraycopy(rows, (n * tokens + at) * width, pooled, n * width, width);
      }
      String key = prefix + (projected ? "text_embeds" : "pooled");
      tested.assertClose(key, pooled, goldens.floats(key), TOLERANCE);
    }
  }
}
