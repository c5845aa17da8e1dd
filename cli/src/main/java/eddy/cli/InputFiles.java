package eddy.cli;

import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.loader.adapter.Adapters;
import eddy.loader.folder.ModelOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The files and folders that a run reads, which it must not write over. */
final class InputFiles {
  /** Options of {@code eddy generate} whose whole value is a path to read. */
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

  private record Input(String option, Path path) {}

  private final List<Input> inputs = new ArrayList<>();

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

  /**
   * @param option which names {@code path}, a file or a folder
   */
  InputFiles add(String option, Path path) {
    inputs.add(new Input(option, path));
    return this;
  }

  /**
   * @param option which names {@code target}
   * @param target a file to write, in a folder that is there
   * @throws InputException if it is one of these files, or lies in one of these folders
   */
  void requireKept(String option, Path target) {
    for (Input input : inputs) {
      if (same(target, input.path())) {
        throw new InputException(
            option
                + " "
                + target
                + ": would be written over the file that "
                + input.option()
                + " reads; name another file.");
      }
      if (Files.isDirectory(input.path()) && resolved(target).startsWith(resolved(input.path()))) {
        throw new InputException(
            option
                + " "
                + target
                + ": lies in the folder "
                + input.path()
                + ", which "
                + input.option()
                + " reads; name a file elsewhere.");
      }
    }
  }

  /** Whether both name one file, there or not, through whatever links. */
  static boolean same(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // The names still tell.
      return resolved(one).equals(resolved(other));
    }
    return resolved(one).equals(resolved(other));
  }

  /** Without links; of a file that isn't there yet, where it will be. */
  private static Path resolved(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : WholeFile.destination(path);
    } catch (IOException | InputException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
