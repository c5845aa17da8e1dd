package eddy.cli.generate;

import eddy.cli.terminal.Io;
import eddy.cli.terminal.ProgressPrinter;
import eddy.cli.terminal.StandardOutput;
import eddy.cli.terminal.TerminalGraphics;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.file.WholeFile;
import eddy.output.InputFiles;
import eddy.output.OutputFiles;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOptions {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "or folder, or -; default eddy-SEED.png, never over an old one")
  private @Nullable String output;

  @Option(
      names = "--save-latents",
      paramLabel = "FILE",
      description = "or -: latents after the last step, \"latents\" [n,4,h/8,w/8]")
  private @Nullable String saveLatents;

  @Option(
      names = "--preview",
      paramLabel = "N",
      description = "show the picture at every Nth step, roughly")
  private @Nullable Integer preview;

  @Option(
      names = "--preview-file",
      paramLabel = "FILE",
      description = "where; default eddy-preview.png")
  private @Nullable String previewFile;

  @Option(
      names = "--taesd",
      paramLabel = "PATH",
      description = "draw it by this tiny VAE: folder or .safetensors")
  private @Nullable String taesd;

  /** Refuses an option without the one that it goes with. */
  void check() {
    if (previewFile != null && preview == null) {
      throw new InputException("--preview-file goes with --preview N; give that too.");
    }
  }

  /**
   * The folder for pictures of many prompts, which is made if it isn't there.
   *
   * @throws InputException if there is none, or what goes with one picture is given
   */
  Path folder() {
    if (preview != null || taesd != null || saveLatents != null) {
      throw new InputException(
          "--prompts makes many pictures, without previews and latents; leave out "
              + (saveLatents != null ? "--save-latents" : preview != null ? "--preview" : "--taesd")
              + ".");
    }
    if (output == null) {
      throw new InputException(
          "--prompts FILE goes with --output DIR, the folder for its pictures; give that too.");
    }
    Path folder = Io.path("--output", output);
    if (OutputFiles.isStandardOutput(folder)
        || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new InputException(
          "--output " + output + ": --prompts needs a folder for its pictures; name one.");
    }
    return folder;
  }

  /** Which previews to draw. */
  Settings settings() {
    return Settings.NONE
        .with(Fields.PREVIEW, preview)
        .with(Fields.TAESD, taesd == null ? null : Io.path("--taesd", taesd));
  }

  /**
   * Makes sure, before any work is done, that everything can be written, each to a file of its own
   * that isn't one of {@code inputs}.
   *
   * @param seeds of each picture
   * @throws InputException if not
   */
  OutputFiles files(Io io, List<String> seeds, InputFiles inputs) {
    OutputFiles files = OutputFiles.ofSeeds(output, seeds);
    files.tryOut(what -> StandardOutput.tryOut(what, io.out()));
    files.requireKept(inputs);
    Path latents = saveLatents();
    if (latents != null) {
      if (OutputFiles.isStandardOutput(latents)) {
        StandardOutput.tryOut("--save-latents " + latents, io.out());
        files.requireOther("--save-latents", latents);
      } else {
        tryOut("--save-latents", latents, files, inputs);
      }
    }
    if (preview != null) {
      if (OutputFiles.isStandardOutput(previewFile())) {
        throw new InputException(
            "--preview-file "
                + previewFile()
                + ": is written anew at each preview, which standard output can't be; name a file.");
      }
      tryOut("--preview-file", previewFile(), files, inputs);
      if (latents != null) {
        OutputFiles.requireOther("--preview-file", previewFile(), "--save-latents", latents);
      }
    }
    return files;
  }

  private static void tryOut(String option, Path target, OutputFiles files, InputFiles inputs) {
    WholeFile.tryOut(target);
    inputs.requireKept(option, target);
    files.requireOther(option, target);
  }

  /** {@code printer}, and what --preview asks for. */
  Consumer<Progress> listener(Io io, ProgressPrinter printer) {
    return preview == null
        ? printer
        : new PreviewFile(
            io,
            printer,
            previewFile(),
            io.terminal() ? TerminalGraphics.of(System.getenv()) : TerminalGraphics.NONE);
  }

  private Path previewFile() {
    return Io.path("--preview-file", previewFile == null ? "eddy-preview.png" : previewFile);
  }

  @Nullable Path saveLatents() {
    return saveLatents == null ? null : Io.path("--save-latents", saveLatents);
  }
}
