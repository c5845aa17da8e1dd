package eddy.cli;

import eddy.InputException;
import eddy.loader.ModelOptions;
import eddy.scheduler.PredictionType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model makes the picture. */
final class ModelChoice {
  static final String MODEL = "Model";
  static final String PREDICTION_TYPE = "Prediction type";

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "diffusers folder of SD 1.x or 2.x; default the demo")
  private @Nullable String model;

  @Option(
      names = "--prediction-type",
      paramLabel = "TYPE",
      description = "epsilon, v_prediction or sample; default the model's")
  private @Nullable PredictionType predictionType;

  /** What the user knows better than the model's files. */
  ModelOptions options(Recorded recorded) {
    return ModelOptions.DEFAULTS.withPredictionType(
        predictionType == null ? recorded.predictionType(PREDICTION_TYPE) : predictionType);
  }

  /** What a picture's parameters say about the model. */
  static void describe(Path path, ModelOptions options, Map<String, String> fields) {
    fields.put(MODEL, name(path));
    if (options.predictionType() != null) {
      fields.put(PREDICTION_TYPE, options.predictionType().name().toLowerCase(Locale.ROOT));
    }
  }

  /** The folder of --model; else the one that the picture of --from names; else the demo model. */
  Path path(Io io, Recorded recorded) {
    String name = recorded.model();
    if (model != null) {
      Path path = Io.path("--model", model);
      if (name != null && !name.equals(name(path))) {
        io.note(
            "note: "
                + recorded.file()
                + " was made with the model "
                + name
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
            + ": was made with the model \""
            + name
            + "\"; say where that is with --model DIR.");
  }

  /** How a picture's parameters name a model. */
  static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
