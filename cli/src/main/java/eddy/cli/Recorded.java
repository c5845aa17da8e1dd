package eddy.cli;

import eddy.InputException;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.pipeline.GenerationRequest.Rng;
import eddy.pipeline.HiresFix.Upscaler;
import eddy.pipeline.PromptSyntax;
import eddy.scheduler.PredictionType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the PNG of {@code --from} says about how it was made; null wherever it says nothing. */
final class Recorded {
  /** Without {@code --from}. */
  static final Recorded NOTHING = new Recorded("", null);

  /** Fields that say nothing about how to make the picture. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "Version",
          "User",
          "Model hash",
          "VAE hash",
          "Lora hashes",
          "TI hashes",
          "TI",
          "Hashes",
          "Denoising strength",
          "Batch size",
          "Batch pos");

  private final String file;
  private final @Nullable Parameters parameters;
  private final Set<String> asked = new HashSet<>();

  private Recorded(String file, @Nullable Parameters parameters) {
    this.file = file;
    this.parameters = parameters;
  }

  /**
   * @throws InputException if it is no PNG, or one without parameters
   */
  static Recorded of(Path png) {
    String text = PngFile.readParameters(png);
    if (text == null) {
      throw new InputException(
          png
              + ": has no text \"parameters\", so it doesn't say how it was made; give another PNG.");
    }
    return new Recorded(png.toString(), Parameters.parse(text));
  }

  @Nullable String prompt() {
    return parameters == null ? null : parameters.prompt();
  }

  /** Null also where there was none, in contrast to "". */
  @Nullable String negative() {
    if (parameters == null
        || (parameters.negative().isEmpty() && raw(Prompts.EMPTY_NEGATIVE) == null)) {
      return null;
    }
    return parameters.negative();
  }

  /** The web UI's own pictures don't say that they have its syntax. */
  @Nullable PromptSyntax syntax() {
    if (parameters == null || parameters.fields().isEmpty()) {
      return null;
    }
    PromptSyntax said =
        field(
            Prompts.SYNTAX,
            "plain or a1111",
            text -> PromptSyntax.valueOf(text.toUpperCase(Locale.ROOT)));
    return said != null ? said : isOurs() ? PromptSyntax.PLAIN : PromptSyntax.A1111;
  }

  private boolean isOurs() {
    String version = raw(Settings.VERSION);
    return version != null && version.startsWith("eddy ");
  }

  @Nullable Fit fit() {
    return field(Start.RESIZE, "Crop and resize, Resize and fill or Just resize", Fit::ofTitle);
  }

  /** A field that is WIDTHxHEIGHT. */
  @Nullable PixelSize size(String key) {
    return field(key, "WIDTHxHEIGHT", PixelSize::parse);
  }

  /** A field that names how pictures are enlarged. */
  @Nullable Upscaler upscaler(String key) {
    return field(
        key,
        "an upscaler of Eddy's (such as Latent or Lanczos)",
        text -> {
          Upscaler found = HiresOptions.UpscalerName.find(text);
          if (found == null) {
            throw new IllegalArgumentException(text);
          }
          return found;
        });
  }

  /** A field that says what the U-Net predicts. */
  @Nullable PredictionType predictionType(String key) {
    return field(
        key,
        "epsilon, v_prediction or sample",
        text -> PredictionType.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  /** A field that is any text. */
  @Nullable String text(String key) {
    return raw(key);
  }

  /** A field that is a whole number. */
  @Nullable Integer integer(String key) {
    return field(key, "a whole number", Integer::valueOf);
  }

  /** A field that is a number. */
  @Nullable Double number(String key) {
    return field(key, "a number", Double::valueOf);
  }

  /** A field that is numbers between semicolons. */
  @Nullable List<Double> numbers(String key) {
    return field(
        key,
        "numbers such as 0.8; 1",
        text -> Arrays.stream(text.split(";", -1)).map(Double::valueOf).toList());
  }

  /** A field that is true or false. */
  @Nullable Boolean truth(String key) {
    String text = raw(key);
    return text == null ? null : Boolean.valueOf(text);
  }

  @Nullable Integer steps() {
    return field(Sampling.STEPS, "a whole number", Integer::valueOf);
  }

  @Nullable Double cfg() {
    return field(Sampling.CFG, "a number", Double::valueOf);
  }

  @Nullable Double cfgRescale() {
    return field(Sampling.CFG_RESCALE, "a number", Double::valueOf);
  }

  @Nullable Long seed() {
    return field(Sampling.SEED, "a whole number", Long::valueOf);
  }

  @Nullable Integer width() {
    PixelSize size = size(Sampling.SIZE);
    return size == null ? null : size.width();
  }

  @Nullable Integer height() {
    PixelSize size = size(Sampling.SIZE);
    return size == null ? null : size.height();
  }

  @Nullable String model() {
    return field(ModelChoice.MODEL, "a name", text -> text);
  }

  /** The sampler's name; null also if it was the model's own. */
  @Nullable String sampler() {
    if (Sampling.MODELS_OWN.equals(raw(Sampling.SCHEDULER))) {
      return null;
    }
    return raw(Sampling.SAMPLER);
  }

  /** Newer versions of the web UI write "DPM++ 2M" and "Karras" apart, older ones don't. */
  @Nullable String schedule() {
    String name = raw(Sampling.SAMPLER);
    String schedule = raw(Sampling.SCHEDULE);
    return name == null || schedule == null || name.endsWith(schedule) ? null : schedule;
  }

  /** Layers left out; the file counts from 1. */
  @Nullable Integer clipSkip() {
    return field(
        Prompts.CLIP_SKIP, "a whole number", text -> Math.max(1, Integer.parseInt(text)) - 1);
  }

  @Nullable Double eta() {
    String key = raw(Sampling.ETA) == null ? "Eta DDIM" : Sampling.ETA;
    return field(key, "a number", Double::valueOf);
  }

  /** The web UI draws on the GPU unless its pictures say otherwise. */
  @Nullable Rng rng() {
    String rng = raw(Sampling.RNG);
    if (rng == null) {
      return parameters == null || parameters.fields().isEmpty() ? null : Rng.CUDA;
    }
    return rng.equals("CPU") ? Rng.CPU : Rng.CUDA;
  }

  @Nullable WeightStorage weights() {
    return field(
        Settings.WEIGHTS,
        "f32, f16, bf16 or int8",
        text -> WeightStorage.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  @Nullable ActivationStorage activations() {
    return field(
        Settings.ACTIVATIONS,
        "f32 or f16",
        text -> ActivationStorage.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  /** Which picture of that file's batch it was, from 0. */
  @Nullable Integer latentsIndex() {
    return field(
        Sampling.LATENTS,
        "FILE #NUMBER",
        text -> Integer.parseInt(text.substring(text.lastIndexOf('#') + 1)) - 1);
  }

  /**
   * What the parameters say that Eddy has no option for, so that the picture may come out
   * different; null for nothing. To be asked when everything has been read.
   */
  @Nullable String withoutOption() {
    if (parameters == null) {
      return null;
    }
    List<String> unread =
        parameters.fields().keySet().stream()
            .filter(k -> !asked.contains(k) && !WITHOUT_EFFECT.contains(k))
            .toList();
    return unread.isEmpty()
        ? null
        : file
            + " also gives "
            + String.join(", ", unread)
            + ", which had no effect here; the picture may differ.";
  }

  /** The file of {@code --from}, for messages. */
  String file() {
    return file;
  }

  /**
   * For pictures made from another file, which wasn't given.
   *
   * @throws InputException if the parameters have that key
   */
  void requireFile(String what, String key, String option) {
    String name = raw(key);
    if (name != null) {
      throw new InputException(
          file
              + ": "
              + what
              + " "
              + name
              + ", which a PNG doesn't hold; give that file with "
              + option
              + ".");
    }
  }

  /** The first that isn't null: an option, what was recorded, a default. */
  static <T> T first(@Nullable T given, @Nullable T recorded, T otherwise) {
    return given != null ? given : recorded != null ? recorded : otherwise;
  }

  private @Nullable String raw(String key) {
    asked.add(key);
    return parameters == null ? null : parameters.fields().get(key);
  }

  private <T> @Nullable T field(String key, String expected, Function<String, T> parse) {
    String text = raw(key);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          file
              + ": its parameters give "
              + key
              + " as \""
              + text
              + "\", where "
              + expected
              + " was expected; give that option on the command line, without --from.",
          e);
    }
  }
}
