package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.family.Families;
import eddy.loader.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reference data: the folder that {@code -Deddy.reference} names, else the copy in the tree.
 */
public final class Reference {
  private Reference() {}

  public static Path folder() {
    String named = System.getProperty("eddy.reference", "testkit/src/test/resources/reference");
    Path folder = Path.of(named);
    // An IDE starts tests in the module's folder, the build in the root.
    if (!Files.isDirectory(folder) && !folder.isAbsolute()) {
      folder = Path.of("..").resolve(named);
    }
    assertThat(folder.resolve("goldens")).as("-Deddy.reference").isDirectory();
    return folder;
  }

  public static Path golden(String name) {
    return folder().resolve("goldens").resolve(name);
  }

  /** All diffusers folders there are, whatever they are called. */
  public static List<Path> modelFolders() throws IOException {
    try (Stream<Path> models = Files.list(folder().resolve("models"))) {
      List<Path> found =
          models.filter(m -> Files.exists(m.resolve("model_index.json"))).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  /** Those that Eddy can run. */
  public static List<Path> supportedModelFolders() throws IOException {
    List<Path> found =
        modelFolders().stream()
            .filter(
                m ->
                    Families.ofPipeline(
                            Json.object(m.resolve("model_index.json")).get("_class_name"))
                        != null)
            .toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  public static Path demoModel() {
    Path root = Path.of(System.getProperty("eddy.root", ".."));
    return root.resolve("demo-model");
  }

  /** A copy, to be spoilt, of a model of Stable Diffusion 1.x or 2.x. */
  public static Path copyOfAModel(Path into) throws IOException {
    return copy(folderOf("StableDiffusionPipeline"), into);
  }

  /** The first folder of that pipeline. */
  public static Path folderOf(String pipeline) throws IOException {
    return modelFolders().stream()
        .filter(m -> pipeline.equals(Json.object(m.resolve("model_index.json")).get("_class_name")))
        .findFirst()
        .orElseThrow();
  }

  /** A copy, to be spoilt, of a folder. */
  public static Path copy(Path from, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = into.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.write(to, Files.readAllBytes(file)); // unlike copy, writable whatever the source is
        }
      }
    }
    return into;
  }

  /** Replaces text in a file, which must be there. */
  public static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
