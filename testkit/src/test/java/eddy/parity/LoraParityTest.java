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
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A U-Net with a LoRA, in each format and at each weight that there are results for. */
final class LoraParityTest {
  private static final AdapterNames NAMES = new StableDiffusionXLFamily().adapters();

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

  /**
   * Rank 3 and alpha 6, with numbers as large as those of the goldens' LoRA, or larger: attention
   * then hangs on small differences of large scores, and the network makes up to a hundred times as
   * much of any rounding.
   */
  @TestFactory
  Stream<DynamicTest> strong(@TempDir Path folder) {
    return Stream.of(new Strong(0.5, 1), new Strong(0.5, 2), new Strong(0.5, 3), new Strong(0.6, 3))
        .map(
            s ->
                DynamicTest.dynamicTest(
                    s.toString(),
                    () -> onEachBackend(List.of(LoraSpec.of(s.write(folder), 1)), null)));
  }

  /**
   * A LoRA for all that the goldens' is for.
   *
   * @param size of its numbers: half of it is the standard deviation of A's, two fifths of B's
   * @param seed of the generator
   */
  private record Strong(double size, long seed) {
    private static final int RANK = 3;
    private static final float ALPHA = 6;

    Path write(Path folder) {
      Path file = folder.resolve("size " + size + " seed " + seed + ".safetensors");
      Random random = new Random(seed);
      SafetensorsWriter writer = new SafetensorsWriter();
      try (SafetensorsFile model = SafetensorsFile.open(files().getFirst())) {
        for (String key : model.keys().stream().sorted().toList()) {
          Shape shape = ReferenceData.shape(model, key);
          boolean isA = key.endsWith(".lora_A.weight");
          Shape own = isA ? Shape.of(RANK, shape.dim(1)) : Shape.of(shape.dim(0), RANK);
          float[] values = new float[(int) own.count()];
          for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * size * (isA ? 0.5 : 0.4));
          }
          writer.add(key, own, values);
          if (isA) {
            String alpha = key.replace("lora_A.weight", "alpha");
            writer.add(alpha, Shape.of(), new float[] {ALPHA});
          }
        }
      }
      writer.write(file);
      return file;
    }
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

  /**
   * Compares each backend's result.
   *
   * @param golden with what; null for the network in double
   */
  private static void onEachBackend(List<LoraSpec> loras, @Nullable String golden) {
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
      Graph graph = new Graph();
      Map<String, HostTensor> inputs = inputs(goldens);
      Map<String, Tensor> outputs = Map.of("out", record(unet, graph, inputs));
      Floor.Exact exact = Objects.requireNonNull(Floor.of(graph, outputs, inputs).get("out"));
      for (ReferenceData.Tested tested : ReferenceData.tested()) {
        Plan plan = Plan.of(graph, outputs, tested.backend().planOptions());
        try (tested;
            Executable executable = tested.backend().compile(plan)) {
          float[] actual = ReferenceData.output(executable.run(inputs), "out").floats();
          if (golden == null) {
            // What the floor is told from can't be off by more than it.
            if (!tested.backend().device().id().backend().equals("reference")) {
              tested.assertClose("the network in double", actual, exact);
            }
          } else {
            tested.assertClose(golden, actual, goldens.floats(golden), exact.floor());
          }
        }
      }
    }
  }

  private static List<WeightSource> texts(ModelFolder model) {
    return model.parts(PartRole.TEXT_ENCODER).stream().map(model::weights).toList();
  }

  private static Map<String, HostTensor> inputs(SafetensorsFile goldens) {
    return Map.of(
        "sample", ReferenceData.tensor(goldens, "batch/noisy"),
        "timestep", ReferenceData.tensor(goldens, "batch/timesteps"),
        "context", ReferenceData.tensor(goldens, "batch/encoder_hidden_states"));
  }

  private static Tensor record(
      UNet2DConditionModel unet, Graph graph, Map<String, HostTensor> inputs) {
    return unet.forward(
        input(graph, inputs, "sample"),
        input(graph, inputs, "timestep"),
        input(graph, inputs, "context"));
  }

  private static Tensor input(Graph graph, Map<String, HostTensor> inputs, String name) {
    return graph.input(name, ReferenceData.output(inputs, name).shape().toArray());
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
