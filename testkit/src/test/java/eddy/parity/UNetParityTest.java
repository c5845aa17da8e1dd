package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNetConditions;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The U-Net against the reference implementation, with its inner activations and odd sizes. */
final class UNetParityTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> unet() {
    return ReferenceData.modelsWith("unet.safetensors", "sample").stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String model) {
    Map<String, Map<String, Floor.Exact>> exact = new HashMap<>();
    for (ReferenceData.Tested tested : ReferenceData.tested()) {
      try (tested;
          SafetensorsFile goldens = ReferenceData.goldens("unet.safetensors");
          ReferenceData.Network part = ReferenceData.Network.open(model, "unet")) {
        UNet2DConditionModel unet =
            new UNet2DConditionModel(
                Weights.of(part.weights()), UNet2DConditionConfig.of(part.config()));
        new Case(model, unet, tested, goldens, exact).check();
      }
    }
  }

  /**
   * What one backend is asked.
   *
   * @param exact results in double and their floors, by the goldens compared with; filled by the
   *     first backend
   */
  private record Case(
      String model,
      UNet2DConditionModel unet,
      ReferenceData.Tested tested,
      SafetensorsFile goldens,
      Map<String, Map<String, Floor.Exact>> exact) {

    void check() {
      long[] timesteps = goldens.longs(model + "/timesteps");
      int n = ReferenceData.shape(goldens, model + "/sample").dim(0);
      for (long t : timesteps) {
        compare("sample", repeat(n, t), Map.of("out", "out_t" + t));
      }
      compare("sample", repeat(n, timesteps[1] + 0.37), Map.of("out", "out_frac_t"));
      float[] batch = repeat(n, timesteps[0]);
      batch[n - 1] = timesteps[timesteps.length - 1];
      compare("sample", batch, Map.of("out", "out_batch_t"));
      compare("odd_sample", repeat(n, timesteps[1]), Map.of("out", "odd_out"));
      for (long t : timesteps) {
        String prefix = model + "/act_t" + t + "/";
        Map<String, String> inner = new LinkedHashMap<>();
        goldens.keys().stream()
            .filter(k -> k.startsWith(prefix))
            .forEach(k -> inner.put(k.substring(prefix.length()), k.substring(model.length() + 1)));
        if (!inner.isEmpty()) {
          compare("sample", repeat(n, t), inner);
        }
      }
    }

    /** Runs the network and compares values by name with the goldens' keys. */
    private void compare(String sampleKey, float[] timesteps, Map<String, String> expected) {
      HostTensor sample = ReferenceData.tensor(goldens, model + "/" + sampleKey);
      Map<String, HostTensor> inputs = new LinkedHashMap<>();
      inputs.put("sample", sample);
      inputs.put("timestep", HostTensor.of(Shape.of(timesteps.length), timesteps));
      Graph graph = new Graph();
      Tensor out =
          unet.forward(
              graph.input("sample", sample.shape().toArray()),
              graph.input("timestep", timesteps.length),
              conditions(graph, inputs));
      Map<String, Tensor> outputs = new LinkedHashMap<>();
      for (String name : expected.keySet()) {
        Tensor tensor = name.equals("out") ? out : graph.named().get(name);
        assertThat(tensor).as("module " + name).isNotNull();
        outputs.put(name, tensor);
      }
      Map<String, Floor.Exact> floors =
          exact.computeIfAbsent(
              expected.values().toString(), _ -> Floor.of(graph, outputs, inputs));
      Backend backend = tested.backend();
      Plan plan = Plan.of(graph, outputs, backend.planOptions());
      try (Executable executable = backend.compile(plan)) {
        Map<String, HostTensor> got = executable.run(inputs);
        expected.forEach(
            (name, key) -> {
              String golden = model + "/" + key;
              HostTensor actual = ReferenceData.output(got, name);
              assertThat(actual.shape()).as(golden).isEqualTo(ReferenceData.shape(goldens, golden));
              Floor floor = Objects.requireNonNull(floors.get(name), name).floor();
              tested.assertClose(golden, actual.floats(), goldens.floats(golden), TOLERANCE, floor);
            });
      }
    }

    /** What the goldens have beside sample and timesteps: of all models, of SDXL, of LCM. */
    private UNetConditions conditions(Graph graph, Map<String, HostTensor> inputs) {
      Map<String, Tensor> given = new LinkedHashMap<>();
      for (String key :
          List.of("encoder_hidden_states", "text_embeds", "time_ids", "timestep_cond")) {
        if (goldens.keys().contains(model + "/" + key)) {
          HostTensor value = ReferenceData.tensor(goldens, model + "/" + key);
          inputs.put(key, value);
          given.put(key, graph.input(key, value.shape().toArray()));
        }
      }
      return new UNetConditions(
          Objects.requireNonNull(given.get("encoder_hidden_states")),
          given.get("text_embeds"),
          given.get("time_ids"),
          given.get("timestep_cond"),
          List.of(),
          null);
    }

    private static float[] repeat(int n, double value) {
      float[] values = new float[n];
      Arrays.fill(values, (float) value);
      return values;
    }
  }
}
