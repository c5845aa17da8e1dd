package eddy.loader;

import eddy.InputException;
import eddy.config.Config;
import eddy.tensor.WeightSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Stable Diffusion 1.x or 2.x model as a diffusers folder: {@code model_index.json} and the
 * folders {@code text_encoder}, {@code tokenizer}, {@code unet}, {@code vae}, {@code scheduler}.
 *
 * <p>Weights are {@code diffusion_pytorch_model.safetensors} ({@code model.safetensors} for the
 * text encoder); where that isn't there, an index with shards; and where that isn't there either,
 * the {@code fp16} or {@code bf16} variant of these. The entries {@code safety_checker}, {@code
 * feature_extractor} and {@code image_encoder} are ignored: Eddy makes the picture and judges
 * nothing.
 */
public final class ModelFolder implements AutoCloseable {
  static final String INDEX = "model_index.json";
  static final String SUPPORTED_PIPELINE = "StableDiffusionPipeline";

  /** What Eddy says when it is given anything but such a folder. */
  static final String WANTED =
      "a diffusers folder (model_index.json with text_encoder, tokenizer, unet, vae, scheduler) of"
          + " Stable Diffusion 1.x or 2.x";

  private static final Set<String> IGNORED =
      Set.of("safety_checker", "feature_extractor", "image_encoder", "requires_safety_checker");

  /** Names of pipelines that people will try, and what they are. */
  private static final Map<String, String> OTHER_PIPELINES =
      Map.ofEntries(
          Map.entry("StableDiffusionXLPipeline", "Stable Diffusion XL"),
          Map.entry("StableDiffusionXLImg2ImgPipeline", "the Stable Diffusion XL refiner"),
          Map.entry("StableDiffusionXLInpaintPipeline", "Stable Diffusion XL inpainting"),
          Map.entry("StableDiffusionInpaintPipeline", "Stable Diffusion inpainting"),
          Map.entry("StableDiffusionImg2ImgPipeline", "Stable Diffusion image to image"),
          Map.entry("StableDiffusionInstructPix2PixPipeline", "InstructPix2Pix"),
          Map.entry("StableDiffusionUpscalePipeline", "the Stable Diffusion upscaler"),
          Map.entry("StableDiffusionDepth2ImgPipeline", "Stable Diffusion depth to image"),
          Map.entry("StableDiffusionControlNetPipeline", "Stable Diffusion with ControlNet"),
          Map.entry("LatentConsistencyModelPipeline", "a latent consistency model"),
          Map.entry("StableDiffusion3Pipeline", "Stable Diffusion 3"),
          Map.entry("FluxPipeline", "Flux"),
          Map.entry("PixArtAlphaPipeline", "PixArt-α"),
          Map.entry("KandinskyV22Pipeline", "Kandinsky"),
          Map.entry("WuerstchenCombinedPipeline", "Würstchen"));

  private final Path path;
  private final Map<Component, WeightFile> open = new EnumMap<>(Component.class);

  private ModelFolder(Path path) {
    this.path = path;
  }

  /**
   * Checks that {@code path} is such a folder, with every file that is needed. Weights are opened
   * when they are asked for.
   *
   * @throws InputException saying what {@code path} is instead, or what is missing
   */
  public static ModelFolder open(Path path) {
    if (!Files.exists(path)) {
      throw new InputException(path + ": no such file or folder; check the path.");
    }
    if (!Files.isDirectory(path)) {
      throw refusedFile(path);
    }
    Path index = path.resolve(INDEX);
    if (!Files.exists(index)) {
      throw notDiffusers(path);
    }
    checkIndex(index, Json.object(index));
    List<String> missing = new ArrayList<>();
    for (Component c : Component.values()) {
      missing.addAll(c.missing(path));
    }
    if (!missing.isEmpty()) {
      throw new InputException(
          path
              + ": is a diffusers folder without "
              + String.join(", ", missing)
              + "; download what is missing.");
    }
    for (Component c : List.of(Component.TEXT_ENCODER, Component.UNET, Component.VAE)) {
      c.weights(path);
    }
    return new ModelFolder(path);
  }

  private static void checkIndex(Path index, Map<String, @Nullable Object> entries) {
    Object pipeline = entries.get("_class_name");
    if (!SUPPORTED_PIPELINE.equals(pipeline)) {
      throw new InputException(
          index
              + ": the pipeline (_class_name) is "
              + pipelineName(pipeline)
              + "; Eddy supports "
              + SUPPORTED_PIPELINE
              + " (Stable Diffusion 1.x and 2.x) for now, so choose such a model.");
    }
    for (Component c : Component.values()) {
      c.checkClass(index, entries.get(c.folder()));
    }
    for (Map.Entry<String, @Nullable Object> e : entries.entrySet()) {
      String key = e.getKey();
      boolean known =
          key.startsWith("_")
              || IGNORED.contains(key)
              || Stream.of(Component.values()).anyMatch(c -> c.folder().equals(key));
      if (!known && !isNothing(e.getValue())) {
        throw new InputException(
            index
                + ": names a part "
                + Quoted.of(key)
                + ", which Eddy doesn't know and so can't leave out"
                + " safely; choose a model without it.");
      }
    }
  }

  /** Pipelines write [null, null] for a part that they have a place for but not the part. */
  private static boolean isNothing(@Nullable Object value) {
    return value == null || (value instanceof List<?> l && l.stream().allMatch(v -> v == null));
  }

  static String pipelineName(@Nullable Object pipeline) {
    if (!(pipeline instanceof String name)) {
      return "missing";
    }
    String words = OTHER_PIPELINES.get(name);
    return Quoted.plain(name) + (words == null ? "" : " (" + words + ")");
  }

  private static InputException refusedFile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.equals(INDEX)) {
      return new InputException(
          file + ": is one file of a diffusers folder; name the folder itself.");
    }
    ModelIdentity identity = ModelIdentity.of(file);
    return new InputException(
        file
            + ": seems to be "
            + identity.description()
            + ", but what is needed for now is "
            + WANTED
            + "; "
            + identity.needed());
  }

  private static InputException notDiffusers(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent != null && Files.exists(parent.resolve(INDEX))) {
      return new InputException(
          folder + ": is one part of the model in " + parent + "; name that folder.");
    }
    Path snapshot = snapshot(absolute.resolve("snapshots"));
    if (snapshot != null) {
      return new InputException(
          folder + ": is a download cache; name the folder " + snapshot + " inside it.");
    }
    List<String> parts =
        Stream.of(Component.values())
            .map(Component::folder)
            .filter(c -> !Files.isDirectory(folder.resolve(c)))
            .map(c -> c + "/")
            .toList();
    return new InputException(
        folder
            + ": is not "
            + WANTED
            + ": it has no "
            + INDEX
            + (parts.isEmpty() ? "" : " and no " + String.join(", ", parts))
            + "; name the folder that has them.");
  }

  private static @Nullable Path snapshot(Path snapshots) {
    if (!Files.isDirectory(snapshots)) {
      return null;
    }
    try (Stream<Path> inside = Files.list(snapshots)) {
      return inside.filter(s -> Files.exists(s.resolve(INDEX))).sorted().findFirst().orElse(null);
    } catch (IOException e) {
      return null; // only a hint is lost
    }
  }

  public Path path() {
    return path;
  }

  /** {@code text_encoder/config.json}; a new object each time, with nothing read yet. */
  public Config textEncoderConfig() {
    return Json.config(Component.TEXT_ENCODER.config(path));
  }

  /** {@code unet/config.json}; a new object each time, with nothing read yet. */
  public Config unetConfig() {
    return Json.config(Component.UNET.config(path));
  }

  /** {@code vae/config.json}; a new object each time, with nothing read yet. */
  public Config vaeConfig() {
    return Json.config(Component.VAE.config(path));
  }

  /** {@code scheduler/scheduler_config.json}; a new object each time, with nothing read yet. */
  public Config schedulerConfig() {
    return Json.config(Component.SCHEDULER.config(path));
  }

  /**
   * {@code generation_config.json} beside {@code model_index.json}: the steps and the guidance that
   * the model's makers recommend; null if it has none. A new object each time, with nothing read
   * yet.
   */
  public @Nullable Config generationConfig() {
    Path file = path.resolve("generation_config.json");
    return Files.exists(file) ? Json.config(file) : null;
  }

  /** The text encoder's weights, open until {@link #close}. */
  public WeightSource textEncoder() {
    return weights(Component.TEXT_ENCODER);
  }

  /** The U-Net's weights, open until {@link #close}. */
  public WeightSource unet() {
    return weights(Component.UNET);
  }

  /** The VAE's weights, open until {@link #close}. */
  public WeightSource vae() {
    return weights(Component.VAE);
  }

  /**
   * The tokenizer, checked against the text encoder's config: no id beyond its vocabulary, no
   * prompt longer than its positions.
   */
  public ClipTokenizer tokenizer() {
    Config text = textEncoderConfig();
    return ClipTokenizer.open(
        path.resolve(Component.TOKENIZER.folder()),
        text.intOr("vocab_size", 49408),
        text.intOr("max_position_embeddings", 77));
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
