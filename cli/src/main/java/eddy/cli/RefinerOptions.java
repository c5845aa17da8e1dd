package eddy.cli;

import eddy.error.InputException;
import eddy.loader.folder.ModelKind;
import eddy.loader.folder.ModelOptions;
import eddy.loader.folder.StableDiffusionModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A second model, which ends what an SDXL base model began. */
final class RefinerOptions {
  private static final String REFINER = "Refiner";
  private static final double START = 0.8;

  @Option(
      names = "--refiner",
      paramLabel = "PATH",
      description = "SDXL's refiner, to end with: folder or .safetensors")
  private @Nullable String refiner;

  @Option(
      names = "--refiner-start",
      paramLabel = "X",
      description = "share of the noise levels before it; default 0.8")
  private @Nullable Double start;

  /** Refuses a number out of range, and one without the model that it is for. */
  void check(Recorded recorded) {
    if (start != null && !(start > 0 && start < 1)) {
      throw new InputException(
          "--refiner-start should be above 0 and below 1, but is " + start + ".");
    }
    if (refiner == null) {
      recorded.requireFile("was refined by", REFINER, "--refiner");
      if (start != null) {
        throw new InputException(
            "--refiner-start goes with --refiner PATH; give that too, or leave it out.");
      }
    }
  }

  /**
   * Opens it, and adds what a picture's parameters say about it.
   *
   * @param base where the base model is
   * @param options with which the base model was opened
   * @return null without --refiner
   * @throws InputException if it isn't a refiner, or the other isn't a base model for one
   */
  @Nullable Refiner open(
      Path base,
      StableDiffusionModel model,
      ModelOptions options,
      Recorded recorded,
      Map<String, String> fields) {
    if (refiner == null) {
      return null;
    }
    if (!model.isXl() || model.kind() == ModelKind.REFINER) {
      throw new InputException(
          base
              + ": is "
              + (model.isXl() ? "a refiner itself" : "no SDXL model")
              + ", but --refiner ends what an SDXL base model began; name one with --model, or leave"
              + " --refiner out.");
    }
    Path path = Io.path("--refiner", refiner);
    StableDiffusionModel opened =
        StableDiffusionModel.open(
            path, ModelOptions.DEFAULTS.withTokenizer(tokenizer(path, base, options)));
    if (opened.kind() != ModelKind.REFINER) {
      opened.close();
      throw new InputException(
          path
              + ": is no refiner of SDXL, which --refiner needs; name another, or leave --refiner"
              + " out.");
    }
    double switchAt = recorded.or(start, Fields.REFINER_START, START);
    fields.put(REFINER, ModelChoice.name(path));
    fields.put(Fields.REFINER_START.key(), Settings.number(switchAt));
    return new Refiner(opened, switchAt);
  }

  /** A checkpoint carries none; the base model has the same. */
  private static @Nullable Path tokenizer(Path path, Path base, ModelOptions options) {
    if (Files.isDirectory(path)) {
      return null;
    }
    return options.tokenizer() == null && Files.isDirectory(base) ? base : options.tokenizer();
  }
}
