package eddy.cli.fuzz.entries;

import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.config.Config;
import eddy.family.files.ModelPart;
import eddy.loader.folder.ModelFolder;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What seeds are made of: the small models of the reference, which other tests read too, and files
 * that are made here.
 *
 * @param folder for the latter
 */
record Materials(Path folder) {
  static final String INDEX = "model_index.json";

  private static Path reference() {
    return Path.of(System.getProperty("eddy.reference"));
  }

  static Path golden(String name) {
    return reference().resolve("goldens").resolve(name);
  }

  /** All diffusers folders. */
  static List<Path> models() throws IOException {
    return inModels(m -> Files.exists(m.resolve(INDEX)));
  }

  /** All checkpoints in one file. */
  static List<Path> singleFiles() throws IOException {
    return inModels(m -> m.toString().endsWith(".safetensors"));
  }

  private static List<Path> inModels(Predicate<Path> which) throws IOException {
    try (Stream<Path> all = Files.list(reference().resolve("models"))) {
      return all.filter(which).map(Path::toAbsolutePath).sorted().toList();
    }
  }

  /** The first model of that pipeline. */
  static Path model(String pipeline) throws IOException {
    return models().stream()
        .filter(m -> pipeline.equals(Json.object(m.resolve(INDEX)).get("_class_name")))
        .findFirst()
        .orElseThrow();
  }

  /** A model that makes pictures from text alone. */
  static Path plainModel() throws IOException {
    return model("StableDiffusionPipeline");
  }

  /** The same, opened for as long as the process lives. */
  static ModelFolder openPlainModel() throws IOException {
    return ModelFolder.open(plainModel());
  }

  /** The config of a part of that model. */
  static Config config(ModelPart.PartRole role) throws IOException {
    ModelFolder model = openPlainModel();
    return model.config(model.part(role));
  }

  /** A whole number of a config. */
  static int number(Config config, String key) {
    return ((Number) Objects.requireNonNull(config.raw(key), key)).intValue();
  }

  /**
   * A folder's files as pieces.
   *
   * @param as the folder's name in the input
   * @param spoilt which of them may be spoilt, by their names below the folder
   */
  static Piece[] pieces(Path folder, String as, Predicate<String> spoilt) throws IOException {
    List<Piece> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        int weight = spoilt.test(name) ? 1 : 0;
        out.add(Piece.like(as + "/" + name, format(name), weight, file.toAbsolutePath()));
      }
    }
    return out.toArray(Piece[]::new);
  }

  static Format format(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> Format.JSON;
      case "txt" -> Format.LINES;
      case "safetensors" -> Format.SAFETENSORS;
      case "png" -> Format.PNG;
      case "webp" -> Format.RIFF;
      case "jpg" -> Format.JPEG;
      default -> Format.BYTES;
    };
  }

  /** The bytes of a safetensors file. */
  byte[] bytes(SafetensorsWriter writer) throws IOException {
    Path file = folder.resolve("made.safetensors");
    writer.write(file);
    return Files.readAllBytes(file);
  }

  Piece file(String name, SafetensorsWriter writer) throws IOException {
    return Piece.file(name, Format.SAFETENSORS, bytes(writer));
  }
}
