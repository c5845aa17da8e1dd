package eddy.cli;

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
    return files;
  }

  @Nullable Path saveLatents() {
    return saveLatents == null ? null : Io.path("--save-latents", saveLatents);
  }
}
