package eddy.output;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that somebody gave for a setting. */
public final class Paths {
  private Paths() {}

  /**
   * The path that a text is.
   *
   * @param what whose value it is: a setting, or text
   * @throws InputException if it is empty, or none on this system: with a NUL, or with letters that
   *     the locale's encoding of file names lacks
   */
  public static Path of(Object what, String text) {
    if (text.isEmpty()) {
      throw new InputException(Message.of(what, ": expected a path, but its value is empty."));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InputException(
          Message.of(
              what, " ", Quoted.plain(text), ": is no path on this system (", e.getReason(), ")."),
          e);
    }
  }
}
