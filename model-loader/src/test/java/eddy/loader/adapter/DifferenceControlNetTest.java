package eddy.loader.adapter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.folder.ModelFolder;
import eddy.loader.folder.Parts;
import eddy.loader.folder.Reference;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNetConditions;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ControlNets whose weights are differences to the model's: they do what the whole ones do. */
final class DifferenceControlNetTest {
  @TempDir private Path dir;
  private @Nullable ModelFolder model;
  private final Map<String, float[]> whole = new HashMap<>();
  private final Map<String, float[]> differences = new HashMap<>();
  private final Map<String, Shape> shapes = new HashMap<>();

  private WeightSource unet() {
    return Parts.unet(requireNonNull(model));
  }

  /** A ControlNet for a reference model: its weights are the U-Net's and a bit more. */
  @BeforeEach
  void make() throws IOException {
    Path folder = Reference.folderOf("StableDiffusionPipeline");
    model = ModelFolder.open(folder);
    Map<String, Object> config = new HashMap<>(Json.object(folder.resolve("unet/config.json")));
    config.put("_class_name", "ControlNetModel");
    Path json = dir.resolve("config.json");
    new ObjectMapper().writeValue(json.toFile(), config);
    RandomWeights random = new RandomWeights("ControlNet", DType.F32);
    ControlNetModel unused =
        new ControlNetModel(Weights.of(random), ControlNetConfig.of(Json.config(json)));
    assertThat(unused.config()).isNotNull();
    Random numbers = new Random(3);
    for (String key : random.keys()) {
      Shape shape = requireNonNull(random.find(key)).shape();
      float[] difference = new float[Math.toIntExact(shape.count())];
      for (int i = 0; i < difference.length; i++) {
        difference[i] = (float) numbers.nextGaussian() * 0.02f;
      }
      Weight base = unet().find(key);
      float[] sum = base == null ? difference.clone() : base.toFloats();
      for (int i = 0; base != null && i < sum.length; i++) {
        sum[i] += difference[i];
      }
      shapes.put(key, shape);
      differences.put(key, difference);
      whole.put(key, sum);
    }
  }

  @AfterEach
  void close() {
    requireNonNull(model).close();
  }

  private Path folder(String name, Map<String, float[]> tensors, String... marks)
      throws IOException {
    SafetensorsWriter writer = new SafetensorsWriter();
    tensors.forEach((key, values) -> writer.add(key, requireNonNull(shapes.get(key)), values));
    for (String mark : marks) {
      writer.add(mark, Shape.of(1), new float[1]);
    }
    Path folder = Files.createDirectories(dir.resolve(name));
    Files.copy(dir.resolve("config.json"), folder.resolve("config.json"));
    writer.write(folder.resolve("diffusion_pytorch_model.safetensors"));
    return folder;
  }

  private float[] middle(Path folder) {
    try (ControlNetFile file =
        ControlNetFile.open(folder, requireNonNull(model).family(), unet())) {
      ControlNetModel net = file.network();
      Graph graph = new Graph();
      Map<String, HostTensor> inputs = new HashMap<>();
      int factor = net.config().factor();
      int text = net.config().unet().crossAttentionDim();
      UNetConditions c = UNetConditions.of(input(graph, inputs, "text", 1, 3, text));
      Tensor out =
          net.forward(
                  input(graph, inputs, "sample", 1, net.config().unet().inChannels(), 8, 8),
                  input(graph, inputs, "timestep", 1),
                  c,
                  input(graph, inputs, "control", 1, 3, 8 * factor, 8 * factor),
                  input(graph, inputs, "scale", 1, 1, 1))
              .midBlockResidual();
      try (Backend backend = Backends.open("reference", BackendOptions.DEFAULT, line -> {});
          Executable executable =
              backend.compile(Plan.of(graph, Map.of("out", out), backend.planOptions()))) {
        return executable.run(inputs, "out").floats();
      }
    }
  }

  private static Tensor input(
      Graph graph, Map<String, HostTensor> inputs, String name, int... shape) {
    float[] values = new float[Math.toIntExact(Shape.of(shape).count())];
    Random random = new Random(name.hashCode());
    for (int i = 0; i < values.length; i++) {
      values[i] = 1 + (float) random.nextGaussian();
    }
    inputs.put(name, HostTensor.of(Shape.of(shape), values));
    return graph.input(name, shape);
  }

  private static double farthest(float[] a, float[] b) {
    assertThat(a).hasSameSizeAs(b);
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }

  @Test
  void bothDoTheSame() throws IOException {
    float[] expected = middle(folder("whole", whole));
    assertThat(farthest(middle(folder("marked", differences, "difference")), expected))
        .isLessThan(1e-6);
    // Without the mark they are weights, and other ones.
    assertThat(farthest(middle(folder("unmarked", differences)), expected)).isGreaterThan(1e-4);
    for (String mark : List.of("difference.weight", "model.Difference", "is_difference")) {
      Path other = folder(mark, differences, mark);
      assertThatThrownBy(() -> middle(other))
          .isInstanceOf(InputException.class)
          .hasMessageContaining(
              "has a tensor \"" + mark + "\", which may say that its weights are");
    }
  }

  @Test
  void ofAnotherModel() throws IOException {
    String key = "conv_in.weight";
    Shape shape = requireNonNull(shapes.get(key));
    shapes.put(key, shape.with(1, shape.dim(1) + 5));
    float[] longer =
        Arrays.copyOf(
            requireNonNull(differences.get(key)), Math.toIntExact(shapes.get(key).count()));
    differences.put(key, longer);
    Path other = folder("other", differences, "difference");
    assertThatThrownBy(
            () -> ControlNetFile.open(other, requireNonNull(model).family(), unet()).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("differences to a U-Net's, but its conv_in.weight is")
        .hasMessageEndingWith("choose one that was made for this model.");
  }
}
