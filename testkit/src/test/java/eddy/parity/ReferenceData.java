package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The reference implementation's models and results: the folder of {@code -Deddy.reference}, or the
 * copy in the tree. Tests take names, sizes and timesteps from what is there, so that another
 * folder of the same structure runs unchanged.
 */
final class ReferenceData {
  /** Python writes -Infinity into JSON. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private ReferenceData() {}

  static Path root() {
    String given = System.getProperty("eddy.reference", "");
    return given.isEmpty() ? Path.of("src/test/resources/reference") : Path.of(given);
  }

  static Path golden(String name) {
    return root().resolve("goldens").resolve(name);
  }

  static SafetensorsFile goldens(String name) {
    return SafetensorsFile.open(golden(name));
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path model(String name) {
    return root().resolve("models").resolve(name);
  }

  /** Model folders of plain Stable Diffusion. */
  static List<String> models() {
    List<String> names =
        allModels().stream()
            .filter(
                m ->
                    json(model(m).resolve("model_index.json"))
                        .path("_class_name")
                        .asText()
                        .equals("StableDiffusionPipeline"))
            .toList();
    assertThat(names).as("models in " + root()).isNotEmpty();
    return names;
  }

  /** All model folders, whatever their pipeline. */
  static List<String> allModels() {
    try (Stream<Path> folders = Files.list(root().resolve("models"))) {
      List<String> names =
          folders
              .filter(f -> Files.exists(f.resolve("model_index.json")))
              .map(f -> f.getFileName().toString())
              .sorted()
              .toList();
      assertThat(names).as("models in " + root()).isNotEmpty();
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of {@link #allModels} for which a file of goldens has {@code model/key}. */
  static List<String> modelsWith(String goldens, String key) {
    try (SafetensorsFile file = goldens(goldens)) {
      List<String> names =
          allModels().stream().filter(m -> file.keys().contains(m + "/" + key)).toList();
      assertThat(names).as("models with " + key + " in " + goldens).isNotEmpty();
      return names;
    }
  }

  /** A network of a model by its folder, such as {@code unet}; the caller closes the weights. */
  record Network(Config config, WeightFile weights) implements AutoCloseable {
    static Network open(String model, String part) {
      Path folder = model(model).resolve(part);
      Path file = WeightFile.locate(folder, "diffusion_pytorch_model");
      if (file == null) {
        file = Objects.requireNonNull(WeightFile.locate(folder, "model"), part);
      }
      Path json = folder.resolve("config.json");
      Map<String, Object> values = JSON.convertValue(json(json), new TypeReference<>() {});
      return new Network(new Config(json.toString(), values), WeightFile.open(file));
    }

    @Override
    public void close() {
      weights.close();
    }
  }

  /**
   * A backend, and whether it keeps values as fp16, which a network's results then tell. A value is
   * rounded to 2⁻¹¹ = 4.9e-4 of itself by each of some hundred ops in a row, whose errors add up
   * like a random walk's steps: ten of them, of the largest value.
   */
  record Tested(String name, Backend backend, boolean halves) implements AutoCloseable {
    private static final double HALVES = 5e-3;

    /** A backend's error and that of what it is compared with, in floors: see {@link Floor}. */
    private static final double FLOORS = 12;

    /** The same of fp16 values against goldens: where it counts, as wide as {@link #HALVES}. */
    private static final double HALVES_FLOORS = 1.7;

    /** And against results in double, which networks may make much more of. */
    private static final double EXACT_HALVES_FLOORS = 4;

    /**
     * Against a golden of a network that may be ill-conditioned: within {@value #FLOORS} floors; of
     * fp16 values, within what those allow anywhere, or {@value #HALVES_FLOORS} floors if that is
     * more.
     */
    void assertClose(String what, float[] actual, float[] expected, Floor floor) {
      double bound =
          halves
              ? Math.max(HALVES * largest(expected), HALVES_FLOORS * floor.halves())
              : FLOORS * floor.single();
      ReferenceData.assertClose(name + " " + what, actual, expected, bound);
    }

    /**
     * Against a result in double: within {@value #FLOORS} floors, of fp16 values {@value
     * #EXACT_HALVES_FLOORS}.
     */
    void assertClose(String what, float[] actual, Floor.Exact exact) {
      Floor floor = exact.floor();
      double bound = halves ? EXACT_HALVES_FLOORS * floor.halves() : FLOORS * floor.single();
      ReferenceData.assertClose(name + " " + what, actual, exact.floats(), bound);
    }

    /**
     * Within {@code tolerance} and {@value #FLOORS} floors, or of fp16 values, what those allow.
     */
    void assertClose(String what, float[] actual, float[] expected, double tolerance, Floor floor) {
      assertClose(what, actual, expected, Math.min(tolerance, FLOORS * floor.single()));
    }

    /** Within {@code tolerance}, or of fp16 values, within what those allow. */
    void assertClose(String what, float[] actual, float[] expected, double tolerance) {
      if (halves) {
        assertCloseRelative(name + " " + what, actual, expected, HALVES);
      } else {
        ReferenceData.assertClose(name + " " + what, actual, expected, tolerance);
      }
    }

    @Override
    public void close() {
      backend.close();
    }
  }

  /** Every backend that works here, and OpenCL with fp16 values; the caller closes them. */
  static List<Tested> tested() {
    List<Tested> all = new ArrayList<>();
    for (Backend backend : backends()) {
      all.add(new Tested(backend.device().id().toString(), backend, false));
    }
    for (BackendProvider p : Backends.providers()) {
      if (p.name().equals("opencl") && p.probe() instanceof Availability.Available available) {
        BackendOptions halves = BackendOptions.DEFAULT.with(ActivationStorage.F16);
        Backend backend = p.open(available.devices().getFirst().id(), halves);
        all.add(new Tested(backend.device().id() + " fp16", backend, true));
      }
    }
    return all;
  }

  /** Every backend that works here, opened; the caller closes them. */
  static List<Backend> backends() {
    return backends(_ -> true);
  }

  private static List<Backend> backends(Predicate<BackendProvider> wanted) {
    List<Backend> open = new ArrayList<>();
    for (BackendProvider p : Backends.providers()) {
      if (wanted.test(p) && p.probe() instanceof Availability.Available available) {
        open.add(p.open(available.devices().getFirst().id(), BackendOptions.DEFAULT));
      }
    }
    assertThat(open).as("backends").isNotEmpty();
    return open;
  }

  /** The reference backend; the caller closes it. */
  static Backend reference() {
    return backends(p -> p.name().equals("reference")).getFirst();
  }

  static HostTensor tensor(SafetensorsFile file, String key) {
    Shape shape = shape(file, key);
    return HostTensor.of(shape, file.floats(key));
  }

  static Shape shape(SafetensorsFile file, String key) {
    return Objects.requireNonNull(file.tensors().get(key), key).shape();
  }

  /** The output of that name of a run. */
  static HostTensor output(Map<String, HostTensor> outputs, String name) {
    return Objects.requireNonNull(outputs.get(name), name);
  }

  /** Largest absolute difference is at most {@code tolerance}. */
  static void assertClose(String what, float[] actual, float[] expected, double tolerance) {
    assertThat(actual).as(what + ": number of values").hasSize(expected.length);
    int worst = 0;
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).as(what + " [" + i + "]").isFinite();
      if (Math.abs(actual[i] - expected[i]) > Math.abs(actual[worst] - expected[worst])) {
        worst = i;
      }
    }
    assertThat((double) Math.abs(actual[worst] - expected[worst]))
        .as("%s: [%d] is %s, not %s", what, worst, actual[worst], expected[worst])
        .isLessThanOrEqualTo(tolerance);
  }

  /** Largest absolute difference is at most {@code tolerance} times the largest expected value. */
  static void assertCloseRelative(String what, float[] actual, float[] expected, double tolerance) {
    assertClose(what, actual, expected, tolerance * largest(expected));
  }

  private static double largest(float[] values) {
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
