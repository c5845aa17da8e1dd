package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The single-file checkpoints of the reference data, and what is made of them. */
final class Checkpoints {
  private static final String FP16 = "-fp16.safetensors";

  private Checkpoints() {}

  /** Every single-file checkpoint, with the folder that has the same values. */
  static Map<Path, Path> files() throws IOException {
    Map<Path, Path> found = new LinkedHashMap<>();
    try (Stream<Path> models = Files.list(Reference.folder().resolve("models"))) {
      for (Path file : models.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".safetensors")) {
          Path exact = file.resolveSibling(name.replace(".safetensors", ""));
          found.put(
              file, Files.isDirectory(exact) ? exact : file.resolveSibling(name.replace(FP16, "")));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  static ModelOptions options(Path folder) {
    return ModelOptions.DEFAULTS.withConfig(folder);
  }

  /** One whose folder is that pipeline's. */
  static Map.Entry<Path, Path> fileOf(String pipeline) throws IOException {
    return files().entrySet().stream()
        .filter(
            e ->
                pipeline.equals(
                    Json.object(e.getValue().resolve("model_index.json")).get("_class_name")))
        .findFirst()
        .orElseThrow();
  }

  /** The file's fp16 values, and the folder's, which may have more bits. */
  static void sameTensors(WeightSource actual, WeightSource folder, String what) {
    Set<String> expected = new TreeSet<>();
    Set<String> got = new TreeSet<>();
    folder.keys().stream()
        .filter(k -> !k.endsWith("position_ids"))
        .forEach(k -> expected.add(plain(k)));
    actual.keys().forEach(k -> got.add(plain(k)));
    assertThat(got).as(what).isEqualTo(expected);
    Map<String, String> folderKeys = new LinkedHashMap<>();
    folder.keys().forEach(k -> folderKeys.put(plain(k), k));
    for (String key : actual.keys()) {
      Weight a = requireNonNull(actual.find(key));
      Weight f = requireNonNull(folder.find(requireNonNull(folderKeys.get(plain(key)))));
      assertThat(a.shape()).as(what + " " + key).isEqualTo(f.shape());
      float[] rounded = f.toFloats();
      if (a.dtype() == DType.F16) {
        for (int i = 0; i < rounded.length; i++) {
          rounded[i] = Float.float16ToFloat(Float.floatToFloat16(rounded[i]));
        }
      }
      assertThat(Arrays.equals(a.toFloats(), rounded)).as(what + " " + key).isTrue();
    }
  }

  static String plain(String key) {
    return key.startsWith("text_model.") ? key.substring("text_model.".length()) : key;
  }

  /** A copy with other keys or more tensors; a null name leaves one out. */
  static Path rewritten(Path dir, Path file, Map<String, Shape> more, UnaryOperator<String> names) {
    SafetensorsWriter writer = new SafetensorsWriter();
    try (SafetensorsFile from = SafetensorsFile.open(file)) {
      for (String key : from.keys()) {
        Weight w = requireNonNull(from.find(key));
        String name = names.apply(key);
        if (!name.isEmpty()) {
          writer.addHalf(name, w.shape(), w.toFloats());
        }
      }
    }
    more.forEach((key, s) -> writer.add(key, s, new float[(int) s.count()]));
    Path to = dir.resolve("rewritten.safetensors");
    writer.write(to);
    return to;
  }
}
