package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.SafetensorsFile;
import eddy.loader.StableDiffusionModel;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
    for (ReferenceData.Tested tested : ReferenceData.tested()) {
      try (tested;
          SafetensorsFile goldens = ReferenceData.goldens("unet.safetensors");
          StableDiffusionModel loaded = StableDiffusionModel.open(ReferenceData.model(model))) {
        new Case(model, loaded.unet(), tested, goldens).check();
      }
    }
  }

  private record Case(
      String model,
      UNet2DConditionModel unet,
      ReferenceData.Tested tested,
      SafetensorsFile goldens) {

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
      HostTensor context = ReferenceData.tensor(goldens, model + "/encoder_hidden_states");
      Graph graph = new Graph();
      Tensor out =
          unet.forward(
              graph.input("sample", sample.shape().toArray()),
              graph.input("timestep", timesteps.length),
              graph.input("context", context.shape().toArray()));
      Map<String, Tensor> outputs = new LinkedHashMap<>();
      for (String name : expected.keySet()) {
        Tensor tensor = name.equals("out") ? out : graph.named().get(name);
        assertThat(tensor).as("module " + name).isNotNull();
        outputs.put(name, tensor);
      }
      Backend backend = tested.backend();
      Plan plan = Plan.of(graph, outputs, backend.planOptions());
      try (Executable executable = backend.compile(plan)) {
        Map<String, HostTensor> got =
            executable.run(
                Map.of(
                    "sample", sample,
                    "timestep", HostTensor.of(Shape.of(timesteps.length), timesteps),
                    "context", context));
        expected.forEach(
            (name, key) -> {
              String golden = model + "/" + key;
              HostTensor actual = ReferenceData.output(got, name);
              assertThat(actual.shape()).as(golden).isEqualTo(ReferenceData.shape(goldens, golden));
              tested.assertClose(golden, actual.floats(), goldens.floats(golden), TOLERANCE);
            });
      }
    }

    private static float[] repeat(int n, double value) {
      float[] values = new float[n];
      Arrays.fill(values, (float) value);
      return values;
    }
  }
}
