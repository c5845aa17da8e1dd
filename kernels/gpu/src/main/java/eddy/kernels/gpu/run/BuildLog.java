package eddy.kernels.gpu.run;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a driver's compiler says of a kernel that it can't build: a clause, and the whole in a file.
 */
public final class BuildLog {
  private final String backend;
  private final @Nullable Path folder;

  /**
   * @param backend whose logger is told where nothing can be written
   * @param folder for the files, made when the first is written; null for the temporary one
   */
  public BuildLog(String backend, @Nullable Path folder) {
    this.backend = backend;
    this.folder = folder;
  }

  /**
   * A clause with the first error of a log, and where the whole is.
   *
   * @param title the file's first line
   * @param log may be empty; then the driver's code is all that is known
   */
  public String describe(String title, String log, RuntimeException e) {
    String first =
        log.lines()
            .filter(line -> line.contains("error"))
            .findFirst()
            .map(String::strip)
            .orElse(String.valueOf(e.getMessage()));
    Path file = log.isEmpty() ? null : newFile();
    if (file == null) {
      return first;
    }
    try {
      Files.writeString(file, title + "\n\n" + log + "\n");
      return first + "; the whole log is in " + file;
    } catch (IOException unwritten) {
      warn(file, unwritten);
      return first;
    }
  }

  private @Nullable Path newFile() {
    try {
      if (folder != null) {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "build", ".log");
      }
    } catch (IOException e) {
      warn(folder, e);
    }
    try {
      return Files.createTempFile("eddy-" + backend + "-build", ".log");
    } catch (IOException e) {
      return null;
    }
  }

  private void warn(Path where, IOException e) {
    System.getLogger("eddy." + backend)
        .log(Level.DEBUG, "Can''t write the log of a kernel to {0} ({1}).", where, e);
  }
}
