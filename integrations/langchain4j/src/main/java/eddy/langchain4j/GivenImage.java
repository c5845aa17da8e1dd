package eddy.langchain4j;

import dev.langchain4j.data.image.Image;
import eddy.error.CapacityException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.WholeFile;
import eddy.picture.file.PictureFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** An image that a program gives, as a picture. */
final class GivenImage {
  private static final System.Logger LOG = System.getLogger("eddy");

  private GivenImage() {}

  /**
   * Reads it.
   *
   * @param what it is for messages, such as "the mask"
   * @throws InputException if it is neither base64 nor a file's URL, or no picture
   */
  static PictureFile read(Image image, String what) {
    if (image.base64Data() != null) {
      return decoded(image.base64Data(), what);
    }
    if (image.url() != null) {
      return PictureFile.read(file(image.url(), what));
    }
    throw new InputException(
        "Expected " + what + " in base64 or as a file's URL, but it has neither.");
  }

  private static Path file(URI url, String what) {
    if ("file".equalsIgnoreCase(url.getScheme())) {
      try {
        return Path.of(url);
      } catch (IllegalArgumentException | FileSystemNotFoundException e) {
        throw new InputException(refusal(url, what), e);
      }
    }
    throw new InputException(refusal(url, what));
  }

  private static String refusal(URI url, String what) {
    return "Expected "
        + what
        + " in base64 or as a URL such as file:///home/me/castle.png, but got "
        + Quoted.of(url.toString())
        + "; Eddy fetches nothing, so read it first.";
  }

  /** Pictures are read from files alone, so this goes through one. */
  private static PictureFile decoded(String base64, String what) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "Expected " + what + " in base64, but its text is something else.", e);
    }
    Path file = temporary();
    try {
      WholeFile.write(file, out -> out.write(bytes));
      PictureFile read = PictureFile.read(file);
      return new PictureFile(what, read.width(), read.height(), read.rgb(), read.alpha());
    } catch (InputException e) {
      throw new InputException(named(e, file, what), e);
    } catch (CapacityException e) {
      throw new CapacityException(named(e, file, what), e);
    } finally {
      delete(file);
    }
  }

  /** The file is nobody's but ours. */
  private static String named(EddyException e, Path file, String what) {
    return e.message().toString().replace(file.toString(), what);
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("eddy-", ".image");
    } catch (IOException e) {
      throw new InputException(
          "A picture in base64 goes through a temporary file, which can't be made ("
              + IoReason.of(e)
              + "); make room, or name another folder by the system property java.io.tmpdir.",
          e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "{0}: can''t be deleted ({1}).", file, IoReason.of(e));
    }
  }
}
