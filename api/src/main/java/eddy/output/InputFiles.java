package eddy.output;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files and folders that a run reads, which it must not write over. */
public final class InputFiles {
  private record Input(Object option, Path path) {}

  private final List<Input> inputs = new ArrayList<>();

  /** None yet. */
  public InputFiles() {}

  /**
   * Adds one.
   *
   * @param option which names {@code path}, a file or a folder: a setting, or text
   * @param path needn't be there
   * @return this
   */
  public InputFiles add(Object option, Path path) {
    inputs.add(new Input(option, path));
    return this;
  }

  /**
   * Refuses to write over them.
   *
   * @param option which names {@code target}: a setting, or text
   * @param target a file to write, in a folder that is there
   * @throws InputException if it is one of these files, or lies in one of these folders
   */
  public void requireKept(Object option, Path target) {
    for (Input input : inputs) {
      if (same(target, input.path())) {
        throw new InputException(
            Message.of(
                option,
                " ",
                target,
                ": would be written over the file that ",
                input.option(),
                " reads; name another file."));
      }
      if (Files.isDirectory(input.path()) && resolved(target).startsWith(resolved(input.path()))) {
        throw new InputException(
            Message.of(
                option,
                " ",
                target,
                ": lies in the folder ",
                input.path(),
                ", which ",
                input.option(),
                " reads; name a file elsewhere."));
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
