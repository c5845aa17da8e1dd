package eddy.cli;

import eddy.error.InputException;
import eddy.loader.folder.ModelOptions;
import eddy.scheduler.PredictionType;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model makes the picture. */
final class ModelChoice {
  static final String MODEL = "Model";
  static final String VAE = "VAE";

  @Option(
      names = "--model",
      paramLabel = "PATH",
      description = "diffusers folder, or .safetensors checkpoint; default the demo")
  private @Nullable String model;

  @Option(
      names = "--tokenizer",
      paramLabel = "DIR",
      description = "for a checkpoint: folder with vocab.json and merges.txt")
  private @Nullable String tokenizer;

  @Option(
      names = "--vae",
      paramLabel = "PATH",
      description = "another VAE than the model's: folder or .safetensors")
  private @Nullable String vae;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "for a checkpoint: diffusers folder with its configs")
  private @Nullable String config;

  @Option(names = "--ema", description = "of a checkpoint with both, the averaged U-Net")
  private @Nullable Boolean averaged;

  @Option(
      names = "--prediction-type",
      paramLabel = "TYPE",
      completionCandidates = Choices.PredictionTypes.class,
      description = "epsilon, v_prediction or sample; default the model's")
  private @Nullable PredictionType predictionType;

  /**
   * What the user knows better than the model's files.
   *
   * @param path of the model; a folder has no averaged U-Net beside its own
   */
  ModelOptions options(Path path, Recorded recorded) {
    if (vae == null) {
      recorded.requireFile("was decoded by", VAE, "--vae");
    }
    return ModelOptions.DEFAULTS
        .withTokenizer(tokenizer == null ? null : Io.path("--tokenizer", tokenizer))
        .withVae(vae == null ? null : Io.path("--vae", vae))
        .withConfig(config == null ? null : Io.path("--config", config))
        .withAveraged(
            Files.isDirectory(path)
                ? Boolean.TRUE.equals(averaged)
                : recorded.or(averaged, Fields.EMA, false))
        .withPredictionType(recorded.or(predictionType, Fields.PREDICTION_TYPE));
  }

  /** What a picture's parameters say about the model. */
  static void describe(Path path, ModelOptions options, Map<String, String> fields) {
    fields.put(MODEL, name(path));
    if (options.vae() != null) {
      fields.put(VAE, name(options.vae()));
    }
    if (options.averaged()) {
      fields.put(Fields.EMA.key(), "true");
    }
    if (options.predictionType() != null) {
      fields.put(
          Fields.PREDICTION_TYPE.key(), options.predictionType().name().toLowerCase(Locale.ROOT));
    }
  }

  /** The folder of --model; else the one that the picture of --from names; else the demo model. */
  Path path(Io io, Recorded recorded) {
    String name = recorded.or(null, MODEL);
    if (model != null) {
      Path path = Io.path("--model", model);
      if (name != null && !name.equals(name(path))) {
        io.note(
            "note: "
                + recorded.file()
                + " was made with the model "
                + Quoted.plain(name)
                + ", not "
                + name(path)
                + ".");
      }
      return path;
    }
    Path demo = io.home() == null ? Path.of("demo-model") : io.home().resolve("demo-model");
    if (name == null || name.equals(name(demo))) {
      if (!Files.isDirectory(demo)) {
        throw new InputException(
            "The demo model isn't there (looked at " + demo + "); name a model with --model DIR.");
      }
      return demo;
    }
    throw new InputException(
        recorded.file()
            + ": was made with the model "
            + Quoted.of(name)
            + "; say where that is with --model DIR.");
  }

  /** How a picture's parameters name a model. */
  static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
