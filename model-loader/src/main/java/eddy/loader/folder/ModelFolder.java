package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.Families;
import eddy.family.Family;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.foreign.ForeignFamilies;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model as a diffusers folder: {@code model_index.json}, and a folder for each part that the
 * family has.
 *
 * <p>Weights are {@code diffusion_pytorch_model.safetensors} ({@code model.safetensors} for text
 * encoders); where that isn't there, an index with shards; and where that isn't there either, the
 * {@code fp16} or {@code bf16} variant of these. The entries {@code safety_checker}, {@code
 * feature_extractor} and {@code image_encoder} are ignored: Eddy makes the picture and judges
 * nothing. A {@code controlnet} is one more model, to be named by itself.
 */
public final class ModelFolder implements ModelFiles {
  static final String INDEX = "model_index.json";
  static final String GENERATION = "generation_config.json";

  private static final Set<String> IGNORED =
      Set.of("safety_checker", "feature_extractor", "image_encoder", "requires_safety_checker");

  private final Path path;
  private final Family family;
  private final List<ModelPart> parts;
  private final Map<String, @Nullable Object> entries;
  private final Notes notes = new Notes();
  private final Map<String, WeightFile> open = new HashMap<>();

  private ModelFolder(
      Path path, Family family, List<ModelPart> parts, Map<String, @Nullable Object> entries) {
    this.path = path;
    this.family = family;
    this.parts = parts;
    this.entries = entries;
  }

  /** What Eddy says when it is given anything but such a folder. */
  static String wanted() {
    return "a diffusers folder ("
        + INDEX
        + " with a folder for each part) or a single-file checkpoint (.safetensors) of "
        + Families.titles();
  }

  /**
   * Checks that {@code path} is such a folder, with every file that is needed. Weights are opened
   * when they are asked for.
   *
   * @throws InputException saying what {@code path} is instead, or what is missing
   */
  public static ModelFolder open(Path path) {
    Path file = path.resolve(INDEX);
    if (!Files.isDirectory(path) || !Files.exists(file)) {
      throw NotAModel.refuse(path);
    }
    Map<String, @Nullable Object> entries = Json.object(file);
    Object pipeline = entries.get("_class_name");
    if (pipeline != null && !(pipeline instanceof String)) {
      throw InputException.in(
          file,
          ": key _class_name should be the pipeline's name, a text, but is "
              + Quoted.value(pipeline)
              + "; mend it or download the file again.");
    }
    Family family = Families.ofPipeline(pipeline);
    if (family == null) {
      throw InputException.in(
          file,
          ": the pipeline (_class_name) is "
              + described(pipeline)
              + ", which Eddy doesn't run; choose a model for one of the pipelines of "
              + Families.titles()
              + ".");
    }
    List<ModelPart> parts = checkIndex(file, entries, family);
    List<String> missing = new ArrayList<>();
    for (ModelPart part : parts) {
      missing.addAll(PartFiles.missing(part, path));
    }
    if (!missing.isEmpty()) {
      throw InputException.in(
          path,
          ": is a diffusers folder without "
              + String.join(", ", missing)
              + "; download what is missing.");
    }
    parts.stream().filter(PartFiles::hasWeights).forEach(p -> PartFiles.weights(p, path));
    return new ModelFolder(path, family, parts, entries);
  }

  /** A pipeline for a message, with what it is called otherwise. */
  static String described(@Nullable Object pipeline) {
    if (!(pipeline instanceof String name)) {
      return pipeline == null ? "missing" : Quoted.value(pipeline) + ", which is no name";
    }
    if (name.isBlank()) {
      return "\"\"";
    }
    String words = ForeignFamilies.ofPipeline(name);
    // As short as in a list: the message goes on for long.
    return Quoted.list(List.of(name)) + (words == null ? "" : " (" + words + ")");
  }

  /** The parts that the index names and the family needs. */
  private static List<ModelPart> checkIndex(
      Path index, Map<String, @Nullable Object> entries, Family family) {
    Set<String> absent =
        family.parts(Set.of()).stream()
            .map(ModelPart::folder)
            .filter(folder -> isNothing(entries.get(folder)))
            .collect(Collectors.toSet());
    List<ModelPart> parts = PartFiles.required(family.parts(absent), family);
    for (ModelPart part : parts) {
      PartFiles.checkClass(part, index, entries.get(part.folder()), parts);
    }
    for (Map.Entry<String, @Nullable Object> e : entries.entrySet()) {
      String key = e.getKey();
      boolean known =
          key.startsWith("_")
              || IGNORED.contains(key)
              || family.indexKeys().contains(key)
              || (key.equals("controlnet") && hasControlNet(entries.get("_class_name")))
              || parts.stream().anyMatch(p -> p.folder().equals(key));
      if (!known && !isNothing(e.getValue())) {
        throw InputException.in(
            index,
            ": names a part "
                + Quoted.of(key)
                + ", which Eddy doesn't know and so can't leave out"
                + " safely; choose a model without it.");
      }
    }
    return parts;
  }

  /** Such pipelines name a ControlNet beside the model proper. */
  private static boolean hasControlNet(@Nullable Object pipeline) {
    return pipeline instanceof String s && s.contains("ControlNet");
  }

  /** Pipelines write [null, null] for a part that they have a place for but not the part. */
  private static boolean isNothing(@Nullable Object value) {
    return value == null || (value instanceof List<?> l && l.stream().allMatch(v -> v == null));
  }

  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Family family() {
    return family;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Config index() {
    return new Config(path.resolve(INDEX).toString(), entries);
  }

  @Override
  public List<ModelPart> parts() {
    return parts;
  }

  @Override
  public Config config(ModelPart part) {
    Config config = Json.config(PartFiles.config(part, path));
    if (part.role() == PartRole.DENOISER || part.role() == PartRole.CODEC) {
      CodecFiles.requireClass(config, part);
    }
    return config;
  }

  @Override
  public @Nullable Config generationConfig() {
    Path file = path.resolve(GENERATION);
    return Files.exists(file) ? Json.config(file) : null;
  }

  @Override
  public ClipTokenizer tokenizer(ModelPart textEncoder, int vocabulary, int positions) {
    String folder = Objects.requireNonNull(textEncoder.tokenizer(), textEncoder.folder());
    return ClipTokenizer.open(path.resolve(folder), vocabulary, positions);
  }

  @Override
  public synchronized WeightSource weights(ModelPart part) {
    return open.computeIfAbsent(part.folder(), f -> WeightFile.open(PartFiles.weights(part, path)));
  }

  /** Closes the weights. */
  @Override
  public synchronized void close() {
    open.values().forEach(WeightFile::close);
    open.clear();
  }
}
