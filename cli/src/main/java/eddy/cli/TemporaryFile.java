package eddy.cli;

import eddy.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file in a folder of its own that is gone at the end, also when the process is stopped. */
record TemporaryFile(Path path, Thread hook) implements AutoCloseable {

  /**
   * @throws InputException if no temporary folder can be made
   */
  static TemporaryFile create(String prefix, String name) {
    Path folder;
    try {
      folder = Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new InputException(
          System.getProperty("java.io.tmpdir")
              + ": no temporary folder can be made there; choose another with"
              + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.",
          e);
    }
    Thread hook = new Thread(() -> delete(folder));
    Runtime.getRuntime().addShutdownHook(hook);
    return new TemporaryFile(folder.resolve(name), hook);
  }

  @Override
  public void close() {
    Path folder = path.getParent();
    if (folder != null) {
      delete(folder);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook does the same once more
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> files = inside.toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It is a temporary folder: what can't be deleted now, the system clears away later.
    }
  }
}
