package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.family.Families;
import eddy.family.Family;
import eddy.family.ModelKind;
import eddy.family.files.FileKind;
import eddy.file.RegularFile;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.WeightFormats;
import eddy.loader.json.Json;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.Encoding;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file or folder is, told from its configs or its keys alone, and what it would take to make
 * pictures with it. Nothing here needs the model to be one that Eddy can run.
 *
 * @param kind the family of files it belongs to
 * @param description a noun phrase for the middle of a sentence, such as "a LoRA in kohya's format"
 * @param needed a sentence without its first capital: what is needed to run it; "nothing more" if
 *     Eddy runs it as it is
 * @param runs what it does when it is run; null if it can't be
 * @param parts components of a folder, or sections of a file, with their sizes
 * @param notes what is passed over when it is run, although its files say it
 */
public record ModelIdentity(
    FileKind kind,
    Message description,
    Message needed,
    @Nullable ModelKind runs,
    List<Part> parts,
    List<String> notes) {

  ModelIdentity(FileKind kind, Object description, Object needed, List<Part> parts) {
    this(kind, Message.of(description), Message.of(needed), null, parts, List.of());
  }

  /** Names of parts; other keys are no folders of a model, or lead out of it. */
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*");

  /**
   * One part of a model.
   *
   * @param name {@code unet}, {@code vae}, …
   * @param weights the file or index that {@link WeightFile#open} takes; null if there is none
   * @param tensors how many tensors there are
   * @param parameters elements of all tensors of floats
   * @param bytes size of all tensors in the file
   * @param encodings those that occur
   */
  public record Part(
      String name,
      @Nullable Path weights,
      int tensors,
      long parameters,
      long bytes,
      Set<Encoding> encodings) {}

  /**
   * Identifies a file or a folder.
   *
   * @throws InputException if there is nothing, it can't be read, or a file of weights is damaged
   */
  public static ModelIdentity of(Path path) {
    ModelIdentity identity = withoutChecks(path);
    return identity.kind == FileKind.CHECKPOINT ? identity.opened(path) : identity;
  }

  /** The same without finding out whether a checkpoint can be run. */
  static ModelIdentity withoutChecks(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw InputException.in(path, ": no such file or folder; check the path.");
    }
    if (Files.isDirectory(path)) {
      return Files.exists(path.resolve(ModelFolder.INDEX))
          ? ofFolder(path)
          : ofComponentFolder(path);
    }
    RegularFile.require(path, "a model");
    if (WeightFormats.of(path) == null) {
      return of(FileIdentity.of(path), List.of());
    }
    try (WeightFile file = WeightFile.open(path)) {
      return of(file, path);
    }
  }

  private static ModelIdentity of(WeightFile file, Path path) {
    FileIdentity identity = FileIdentity.of(file);
    List<Part> parts = new ArrayList<>();
    identity.sections().forEach((name, prefixes) -> parts.add(part(name, path, file, prefixes)));
    parts.removeIf(p -> p.tensors() == 0);
    return of(identity, parts);
  }

  private static ModelIdentity of(FileIdentity identity, List<Part> parts) {
    return new ModelIdentity(identity.kind(), identity.description(), identity.needed(), parts);
  }

  private static ModelIdentity ofFolder(Path folder) {
    Path index = folder.resolve(ModelFolder.INDEX);
    Map<String, @Nullable Object> entries = Json.object(index);
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, @Nullable Object> e : entries.entrySet()) {
      if (!PART.matcher(e.getKey()).matches() || !Files.isDirectory(folder.resolve(e.getKey()))) {
        continue;
      }
      Path at = folder.resolve(e.getKey());
      Path weights = weightsIn(at);
      if (weights != null) {
        parts.add(wholePart(e.getKey(), weights));
      } else if (Files.exists(at.resolve("config.json"))) {
        parts.add(new Part(e.getKey(), null, 0, 0, 0, Set.of()));
      }
    }
    Object pipeline = entries.get("_class_name");
    Family family = Families.ofPipeline(pipeline);
    String what =
        family == null
            ? "pipeline " + ModelFolder.described(pipeline)
            : family.describe(
                new Config(index.toString(), entries), part -> configIn(folder.resolve(part)));
    return new ModelIdentity(FileKind.DIFFUSERS_FOLDER, "a diffusers folder: " + what, "", parts)
        .opened(folder);
  }

  /** Opens it as generating would, so that both always say the same. */
  private ModelIdentity opened(Path model) {
    try (LoadedModel opened = LoadedModel.open(model)) {
      Schedulers.fromConfig(opened.schedulerConfig());
      return new ModelIdentity(
          kind,
          description,
          Message.of("nothing more"),
          opened.model().traits().kind(),
          parts,
          opened.notes());
    } catch (InputException e) {
      return new ModelIdentity(
          kind, description, Message.of("it can't be run as it is: ", e.message()), parts);
    }
  }

  private static @Nullable Config configIn(Path part) {
    Path file = part.resolve("config.json");
    return Files.exists(file) ? Json.config(file) : null;
  }

  private static ModelIdentity ofComponentFolder(Path folder) {
    Path weights = weightsIn(folder);
    if (weights == null) {
      return new ModelIdentity(
          FileKind.UNKNOWN,
          "a folder without " + ModelFolder.INDEX + " and without weights that Eddy reads",
          "name " + ModelFolder.wanted() + ".",
          List.of());
    }
    try (WeightFile file = WeightFile.open(weights)) {
      return of(file, weights);
    }
  }

  private static @Nullable Path weightsIn(Path folder) {
    return Stream.of("diffusion_pytorch_model", "model")
        .map(base -> WeightFile.locate(folder, base))
        .filter(p -> p != null)
        .findFirst()
        .orElse(null);
  }

  private static Part wholePart(String name, Path weights) {
    try (WeightFile file = WeightFile.open(weights)) {
      return part(name, weights, file, List.of(""));
    }
  }

  private static Part part(String name, Path path, WeightFile file, List<String> prefixes) {
    int tensors = 0;
    long parameters = 0;
    long bytes = 0;
    Set<Encoding> encodings = new TreeSet<>();
    for (TensorInfo t : file.tensors().values()) {
      if (prefixes.stream().noneMatch(t.name()::startsWith)) {
        continue;
      }
      tensors++;
      bytes += t.bytes();
      encodings.add(t.encoding());
      // Old text encoders hold their position numbers as I64: no parameters.
      parameters += t.encoding().isFloat() ? t.shape().count() : 0;
    }
    return new Part(name, path, tensors, parameters, bytes, encodings);
  }
}
