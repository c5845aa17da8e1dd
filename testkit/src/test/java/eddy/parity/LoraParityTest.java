package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Executable;
import eddy.family.files.AdapterNames;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.sdxl.StableDiffusionXLFamily;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.adapter.Adapters;
import eddy.loader.adapter.LoraReport;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.folder.ModelFolder;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A U-Net with a LoRA, in each format and at each weight that there are results for. */
final class LoraParityTest {
  private static final AdapterNames NAMES = new StableDiffusionXLFamily().adapters();

  private static final double TOLERANCE = 1e-4;
  private static final String GOLDENS = "lora_train.safetensors";
  private static final String SCALED = "lora/out_scale";

  @TestFactory
  Stream<DynamicTest> lora() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("without", () -> onEachBackend(null, 0, "lora/base_out")));
    for (Path file : files()) {
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName() + " 0", () -> onEachBackend(file, 0, "lora/base_out")));
      for (String key : scaled()) {
        float weight = Float.parseFloat(key.substring(SCALED.length()));
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + " " + weight, () -> onEachBackend(file, weight, key)));
      }
    }
    return tests.stream();
  }

  /** Half of it twice is the whole: several LoRAs add up. */
  @TestFactory
  Stream<DynamicTest> twoHalves() {
    return scaled().stream()
        .map(
            key ->
                DynamicTest.dynamicTest(
                    key,
                    () -> {
                      float half = Float.parseFloat(key.substring(SCALED.length())) / 2;
                      List<LoraSpec> loras =
                          files().stream().map(f -> LoraSpec.of(f, half)).limit(2).toList();
                      assertThat(loras).hasSize(2);
                      onEachBackend(loras, key);
                    }));
  }

  private static List<Path> files() {
    List<Path> files =
        Stream.of("lora_diffusers.safetensors", "lora_kohya.safetensors")
            .map(ReferenceData::golden)
            .toList();
    assertThat(files).allMatch(Files::exists);
    return files;
  }

  private static List<String> scaled() {
    try (SafetensorsFile goldens = ReferenceData.goldens(GOLDENS)) {
      List<String> keys = goldens.keys().stream().filter(k -> k.startsWith(SCALED)).toList();
      assertThat(keys).isNotEmpty();
      return keys;
    }
  }

  private static void onEachBackend(@Nullable Path lora, float weight, String golden) {
    onEachBackend(lora == null ? List.of() : List.of(LoraSpec.of(lora, weight)), golden);
  }

  private static void onEachBackend(List<LoraSpec> loras, String golden) {
    List<LoraReport> reports = new ArrayList<>();
    Adapters.Builder adapters = Adapters.builder().reports(reports::add);
    loras.forEach(adapters::lora);
    try (SafetensorsFile goldens = ReferenceData.goldens(GOLDENS);
        ModelFolder model = trained(goldens);
        WeightAdapter.Adapted adapted =
            adapters
                .build()
                .adapt(NAMES, model.weights(model.part(PartRole.DENOISER)), texts(model))) {
      assertThat(reports).hasSize(loras.size());
      assertThat(reports).allMatch(r -> r.applied() == r.total() && r.leftOut().isEmpty());
      UNet2DConditionModel unet =
          new UNet2DConditionModel(
              Weights.of(adapted.denoiser()),
              UNet2DConditionConfig.of(model.config(model.part(PartRole.DENOISER))));
      for (ReferenceData.Tested tested : ReferenceData.tested()) {
        try (tested) {
          tested.assertClose(golden, run(unet, tested, goldens), goldens.floats(golden), TOLERANCE);
        }
      }
    }
  }

  private static List<WeightSource> texts(ModelFolder model) {
    return model.parts(PartRole.TEXT_ENCODER).stream().map(model::weights).toList();
  }

  private static float[] run(
      UNet2DConditionModel unet, ReferenceData.Tested tested, SafetensorsFile goldens) {
    HostTensor sample = ReferenceData.tensor(goldens, "batch/noisy");
    HostTensor timesteps = ReferenceData.tensor(goldens, "batch/timesteps");
    HostTensor context = ReferenceData.tensor(goldens, "batch/encoder_hidden_states");
    Graph graph = new Graph();
    Tensor out =
        unet.forward(
            graph.input("sample", sample.shape().toArray()),
            graph.input("timestep", timesteps.shape().toArray()),
            graph.input("context", context.shape().toArray()));
    Plan plan = Plan.of(graph, Map.of("out", out), tested.backend().planOptions());
    try (Executable executable = tested.backend().compile(plan)) {
      return ReferenceData.output(
              executable.run(Map.of("sample", sample, "timestep", timesteps, "context", context)),
              "out")
          .floats();
    }
  }

  /** The model that was trained: the one in fp32 that has all the parameters with gradients. */
  private static ModelFolder trained(SafetensorsFile goldens) {
    String prefix = "full/grad/";
    List<String> parameters =
        goldens.keys().stream()
            .filter(k -> k.startsWith(prefix))
            .map(k -> k.substring(prefix.length()))
            .toList();
    assertThat(parameters).isNotEmpty();
    for (String name : ReferenceData.models()) {
      ModelFolder folder = ModelFolder.open(ReferenceData.model(name));
      WeightSource unet = folder.weights(folder.part(PartRole.DENOISER));
      boolean all =
          parameters.size() == unet.keys().size()
              && parameters.stream()
                  .allMatch(
                      p -> {
                        Weight w = unet.find(p);
                        return w != null
                            && w.dtype() == DType.F32
                            && w.shape().equals(ReferenceData.shape(goldens, prefix + p));
                      });
      if (all) {
        return folder;
      }
      folder.close();
    }
    throw new AssertionError("no model has the parameters that " + GOLDENS + " names");
  }
}
