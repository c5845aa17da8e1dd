package eddy.cli;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.loader.StableDiffusionModel;
import eddy.pipeline.LatentPreview;
import eddy.pipeline.ProgressListener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOptions {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "default eddy-SEED.png, never over an old one")
  private @Nullable String output;

  @Option(
      names = "--save-latents",
      paramLabel = "FILE",
      description = "latents after the last step, as \"latents\" [n,4,h/8,w/8]")
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

  /** Refuses numbers out of range, and options without the one that they go with. */
  void check() {
    Checks.range("--preview", preview, 1, Integer.MAX_VALUE);
    if (previewFile != null && preview == null) {
      throw new InputException("--preview-file goes with --preview N; give that too.");
    }
  }

  /** Makes sure that everything can be written, before any work is done. */
  OutputFiles files(long seed, int count) {
    OutputFiles files =
        OutputFiles.of(output == null ? null : Io.path("--output", output), seed, count);
    files.tryOut();
    Path latents = saveLatents();
    if (latents != null) {
      OutputFiles.tryOut(latents);
      files.requireOther(latents);
    }
    if (preview != null) {
      OutputFiles.tryOut(previewFile());
      files.requireOther(previewFile());
    }
    return files;
  }

  /**
   * {@code progress}, and what --preview asks for. The model's VAE is used for a moment, to know
   * what its latents look like.
   */
  ProgressListener listener(
      Io io, ProgressListener progress, StableDiffusionModel model, Backend backend) {
    if (preview == null) {
      return progress;
    }
    progress.stage("Preparing the preview");
    return new Preview(
        io,
        progress,
        LatentPreview.fit(model.components(), backend),
        preview,
        model.vae().config().factor(),
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
