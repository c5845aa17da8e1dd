package eddy.cli;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.StableDiffusionModel;
import eddy.pipeline.latents.LatentPreview;
import eddy.pipeline.latents.TaesdPreview;
import eddy.pipeline.request.ProgressListener;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Refuses numbers out of range, and options without the one that they go with. */
  void check() {
    Checks.range("--preview", preview, 1, Integer.MAX_VALUE);
    if (previewFile != null && preview == null) {
      throw new InputException("--preview-file goes with --preview N; give that too.");
    }
    if (taesd != null && preview == null) {
      throw new InputException("--taesd goes with --preview N, which it draws; give that too.");
    }
  }

  /**
   * Opens the file of {@code --taesd}; null if there is none.
   *
   * @throws InputException if it isn't one, or one of another family
   */
  @Nullable TaesdFile openTaesd(StableDiffusionModel model) {
    if (taesd == null) {
      return null;
    }
    TaesdFile file = TaesdFile.open(Io.path("--taesd", taesd));
    try {
      TaesdPreview.requireFits(file.network(), model.vae().config(), taesd);
      return file;
    } catch (InputException e) {
      file.close();
      throw e;
    }
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
    files.tryOut(io);
    files.requireKept(inputs);
    Path latents = saveLatents();
    if (latents != null) {
      if (StandardOutput.is(latents)) {
        StandardOutput.tryOut("--save-latents " + latents, io.out());
        files.requireOther("--save-latents", latents);
      } else {
        tryOut("--save-latents", latents, files, inputs);
      }
    }
    if (preview != null) {
      if (StandardOutput.is(previewFile())) {
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

  /**
   * {@code progress}, and what --preview asks for. Without TAESD the model's VAE is used for a
   * moment, to know what its latents look like.
   */
  ProgressListener listener(
      Io io,
      ProgressListener progress,
      StableDiffusionModel model,
      @Nullable TaesdFile tiny,
      Backend backend) {
    if (preview == null) {
      return progress;
    }
    progress.stage("Preparing the preview");
    return new Preview(
        io,
        progress,
        tiny == null
            ? projection(model, backend)
            : new TaesdPreview(tiny.network(), backend)::pictures,
        preview,
        model.vae().config().factor(),
        previewFile(),
        io.terminal() ? TerminalGraphics.of(System.getenv()) : TerminalGraphics.NONE);
  }

  private static Preview.Source projection(StableDiffusionModel model, Backend backend) {
    LatentPreview preview =
        LatentPreview.fit(
            model.components().codec(), model.vae().config().latentChannels(), backend);
    return (latents, shape) ->
        IntStream.range(0, shape.dim(0)).mapToObj(i -> preview.picture(latents, shape, i)).toList();
  }

  private Path previewFile() {
    return Io.path("--preview-file", previewFile == null ? "eddy-preview.png" : previewFile);
  }

  @Nullable Path saveLatents() {
    return saveLatents == null ? null : Io.path("--save-latents", saveLatents);
  }
}
