package eddy.kernels.budget.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that tools wrote, kept until the code that they were made of changes. */
record Written(Path folder) {
  /** Has a tool write a file. */
  interface Writer {
    void write(Path to) throws IOException;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A file's text, written first if it isn't there. */
  String text(String name, Writer writer) {
    try {
      Path file = path(name);
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        // Under another name until it is whole.
        Path part = Files.createTempFile(folder, name, ".part");
        writer.write(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
