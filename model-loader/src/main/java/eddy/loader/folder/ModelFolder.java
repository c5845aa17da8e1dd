package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.loader.folder.PipelineClass.Family;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextConfig;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Stable Diffusion model as a diffusers folder: {@code model_index.json} and the folders {@code
 * text_encoder}, {@code tokenizer}, {@code unet}, {@code vae}, {@code scheduler}; for Stable
 * Diffusion XL also {@code text_encoder_2} and {@code tokenizer_2}, which its refiner has instead
 * of the first two.
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

  /** What Eddy says when it is given anything but such a folder. */
  static final String WANTED =
      "a diffusers folder (model_index.json with text_encoder, tokenizer, unet, vae, scheduler) or a"
          + " single-file checkpoint (.safetensors) of Stable Diffusion 1.x, 2.x or XL";

  private static final Set<String> IGNORED =
      Set.of("safety_checker", "feature_extractor", "image_encoder", "requires_safety_checker");

  private static final String FORCE_ZEROS = "force_zeros_for_empty_prompt";
  private static final String AESTHETICS = "requires_aesthetics_score";

  private final Path path;
  private final @Nullable Object pipeline;
  private final Family family;
  private final List<Component> textEncoders;
  private final boolean forceZeros;
  private final boolean aesthetics;
  private final Notes notes = new Notes();
  private final Map<Component, WeightFile> open = new EnumMap<>(Component.class);

  private ModelFolder(Path path, Config index, Family family, List<Component> components) {
    this.path = path;
    this.family = family;
    this.pipeline = index.raw("_class_name");
    this.textEncoders =
        components.stream()
            .filter(c -> c == Component.TEXT_ENCODER || c == Component.TEXT_ENCODER_2)
            .toList();
    // The defaults of diffusers' XL pipelines, for indexes older than these keys.
    this.forceZeros = family == Family.XL && index.boolOr(FORCE_ZEROS, true);
    this.aesthetics = family == Family.XL && index.boolOr(AESTHETICS, false);
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
    Family family = PipelineClass.family(entries.get("_class_name"));
    if (entries.get("_class_name") != null && !(entries.get("_class_name") instanceof String)) {
      throw InputException.in(
          file,
          ": key _class_name should be the pipeline's name, such as"
              + " \"StableDiffusionPipeline\", but is "
              + Quoted.value(entries.get("_class_name"))
              + "; mend it or download the file again.");
    }
    if (family == null) {
      throw InputException.in(
          file,
          ": the pipeline (_class_name) is "
              + PipelineClass.described(entries.get("_class_name"))
              + ", which Eddy doesn't run; choose a model for one of "
              + PipelineClass.SUPPORTED
              + ".");
    }
    List<Component> components = checkIndex(file, entries, family);
    List<String> missing = new ArrayList<>();
    for (Component c : components) {
      missing.addAll(c.missing(path));
    }
    if (!missing.isEmpty()) {
      throw InputException.in(
          path,
          ": is a diffusers folder without "
              + String.join(", ", missing)
              + "; download what is missing.");
    }
    for (Component c : components) {
      if (c.hasWeights()) {
        c.weights(path);
      }
    }
    return new ModelFolder(path, new Config(file.toString(), entries), family, components);
  }

  /** The components that the index names and the family needs. */
  private static List<Component> checkIndex(
      Path index, Map<String, @Nullable Object> entries, Family family) {
    List<Component> components = new ArrayList<>(Component.of(family));
    List<Component> first = List.of(Component.TEXT_ENCODER, Component.TOKENIZER);
    if (family == Family.XL && first.stream().allMatch(c -> isNothing(entries.get(c.folder())))) {
      components.removeAll(first);
    }
    for (Component c : components) {
      c.checkClass(index, entries.get(c.folder()), components);
    }
    for (Map.Entry<String, @Nullable Object> e : entries.entrySet()) {
      String key = e.getKey();
      boolean known =
          key.startsWith("_")
              || IGNORED.contains(key)
              || (family == Family.XL && Set.of(FORCE_ZEROS, AESTHETICS).contains(key))
              || (key.equals("controlnet")
                  && PipelineClass.hasControlNet(entries.get("_class_name")))
              || components.stream().anyMatch(c -> c.folder().equals(key));
      if (!known && !isNothing(e.getValue())) {
        throw InputException.in(
            index,
            ": names a part "
                + Quoted.of(key)
                + ", which Eddy doesn't know and so can't leave out"
                + " safely; choose a model without it.");
      }
    }
    return components;
  }

  /** Pipelines write [null, null] for a part that they have a place for but not the part. */
  private static boolean isNothing(@Nullable Object value) {
    return value == null || (value instanceof List<?> l && l.stream().allMatch(v -> v == null));
  }

  public Path path() {
    return path;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public ModelKind kind() {
    return ModelKinds.of(unetConfig(), aesthetics, PipelineClass.isLatentConsistency(pipeline));
  }

  @Override
  public boolean isXl() {
    return family == Family.XL;
  }

  @Override
  public boolean forceZerosForEmptyPrompt() {
    return forceZeros;
  }

  @Override
  public boolean requiresAestheticsScore() {
    return aesthetics;
  }

  @Override
  public int textEncoders() {
    return textEncoders.size();
  }

  @Override
  public Config textEncoderConfig(int index) {
    return Json.config(textEncoders.get(index).config(path));
  }

  @Override
  public Config unetConfig() {
    Config config = Json.config(Component.UNET.config(path));
    config.requireClass("UNet2DConditionModel");
    return config;
  }

  @Override
  public Config vaeConfig() {
    Config config = Json.config(Component.VAE.config(path));
    VaeKinds.require(config);
    return config;
  }

  @Override
  public Config schedulerConfig() {
    return Json.config(Component.SCHEDULER.config(path));
  }

  @Override
  public @Nullable Config generationConfig() {
    Path file = path.resolve(GENERATION);
    return Files.exists(file) ? Json.config(file) : null;
  }

  @Override
  public WeightSource textEncoder(int index) {
    return weights(textEncoders.get(index));
  }

  @Override
  public WeightSource unet() {
    return weights(Component.UNET);
  }

  @Override
  public WeightSource vae() {
    return weights(Component.VAE);
  }

  @Override
  public ClipTokenizer tokenizer(int index) {
    Config text = textEncoderConfig(index);
    Component tokenizer =
        textEncoders.get(index) == Component.TEXT_ENCODER
            ? Component.TOKENIZER
            : Component.TOKENIZER_2;
    return ClipTokenizer.open(
        path.resolve(tokenizer.folder()),
        CLIPTextConfig.vocabSize(text),
        CLIPTextConfig.maxPositionEmbeddings(text));
  }

  private synchronized WeightSource weights(Component component) {
    return open.computeIfAbsent(component, c -> WeightFile.open(c.weights(path)));
  }

  /** Closes the weights. */
  @Override
  public synchronized void close() {
    open.values().forEach(WeightFile::close);
    open.clear();
  }
}
