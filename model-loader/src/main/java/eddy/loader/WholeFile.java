package eddy.loader;

import eddy.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file so that under its name there is always a whole one, the old or the new: into a
 * temporary name in the same folder, which then takes the file's name.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content} to {@code target}, in place of what is there. When it fails, or the
   * program is stopped, {@code target} is as before and the temporary file is gone.
   *
   * @throws InputException if the folder isn't there or may not be written, or the disk is full
   */
  public static void write(Path target, Content content) {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new InputException(
          target + ": is a folder, so nothing can be written there; name a file.");
    }
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          target + ": can't be written, for there is no folder " + folder + "; make it first.");
    }
    Path temporary =
        folder.resolve("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    // Covers a stop by Ctrl-C, where no finally block runs.
    temporary.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
        content.writeTo(out);
      }
      move(temporary, absolute);
    } catch (IOException e) {
      throw new InputException(
          target
              + ": can't be written ("
              + IoReason.of(e)
              + "); check that the folder may be written and the disk isn't full.",
          e);
    } finally {
      temporary.toFile().delete();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
