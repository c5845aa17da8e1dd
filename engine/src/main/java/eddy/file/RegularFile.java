package eddy.file;

import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The check before any file is opened for reading. Opening a FIFO waits for somebody to write into
 * it, and reading a device may never end, so both are refused before that.
 */
public final class RegularFile {
  /** Characters of a path that is told whole. */
  private static final int LONGEST = 255;

  private RegularFile() {}

  /**
   * Makes sure that {@code file} is a regular file, through whatever links.
   *
   * @param what it should be, with its article: "a picture", "a JSON file"
   * @return {@code file}
   * @throws InputException if it isn't there, or is a folder, a FIFO or a device
   */
  public static Path require(Path file, String what) {
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      String reason = IoReason.of(e);
      if (reason.equals("no such file") && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        reason = "it is a link to a file that isn't there";
      }
      throw new InputException(
          reason.equals("no such file")
              ? about(file, ": no such file, where " + what + " was expected; check the path.")
              : about(file, ": can't be read as " + what + " (" + reason + "); check the path."),
          e);
    }
    if (found.isDirectory()) {
      throw new InputException(
          about(file, ": is a folder, where " + what + " was expected; name a file."));
    }
    if (!found.isRegularFile()) {
      throw new InputException(
          Message.in(
              file,
              ": is a pipe or a device, where ",
              what,
              " was expected; write it to a file and name that."));
    }
    return file;
  }

  private static Message about(Path file, String rest) {
    return Message.of(shown(file), rest).about(new FileKey(file.toString(), null));
  }

  /** Of a path that no file can have, its beginning. */
  private static String shown(Path file) {
    String text = file.toString();
    return text.length() > LONGEST ? Quoted.plain(text) : text;
  }
}
