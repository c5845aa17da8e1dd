package eddy.file;

import eddy.error.InputException;
import eddy.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that somebody typed. */
public final class PathText {
  private PathText() {}

  /**
   * The path that a text is.
   *
   * @param what whose value it is, such as "The LoRA"
   * @throws InputException if it is empty, or none on this system: with a NUL, or with letters that
   *     the locale's encoding of file names lacks
   */
  public static Path of(String what, String text) {
    if (text.isEmpty()) {
      throw new InputException(what + ": expected a path, but its value is empty.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InputException(
          what + " " + Quoted.plain(text) + ": is no path on this system (" + e.getReason() + ").",
          e);
    }
  }
}
