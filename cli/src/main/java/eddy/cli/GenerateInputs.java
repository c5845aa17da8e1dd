package eddy.cli;

import eddy.loader.ModelOptions;
import eddy.loader.adapter.Adapters;
import eddy.output.InputFiles;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The files and folders that {@code eddy generate} reads. */
final class GenerateInputs {
  /** Options whose whole value is a path to read. */
  private static final List<String> PATHS =
      List.of(
          "--from",
          "--tokenizer",
          "--vae",
          "--config",
          "--refiner",
          "--init",
          "--mask",
          "--control-image",
          "--control-net",
          "--latents",
          "--taesd");

  private static final String LORA = "--lora";

  private GenerateInputs() {}

  /**
   * @param parsed the command line of {@code eddy generate}
   * @param model its file or folder
   * @param options with which it is opened
   */
  static InputFiles of(ParseResult parsed, Path model, ModelOptions options) {
    InputFiles files = new InputFiles();
    files.add("--model", model);
    for (String option : PATHS) {
      for (String text : values(parsed, option)) {
        files.add(option, Io.path(option, text));
      }
    }
    if (options.adapter() instanceof Adapters adapters) {
      // Those of options come first, then those of the prompt's tags.
      int given = values(parsed, LORA).size();
      for (int i = 0; i < adapters.loras().size(); i++) {
        files.add(i < given ? LORA : "--lora-dir", adapters.loras().get(i).file());
      }
      adapters.embeddings().forEach(e -> files.add("--embedding", e.file()));
    }
    return files;
  }

  private static List<String> values(ParseResult parsed, String option) {
    OptionSpec found = parsed.matchedOption(option);
    return found == null ? List.of() : found.stringValues();
  }
}
