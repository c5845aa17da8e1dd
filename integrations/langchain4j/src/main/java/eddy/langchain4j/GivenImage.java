package eddy.langchain4j;

import dev.langchain4j.data.image.Image;
import eddy.error.InputException;
import eddy.picture.file.PictureFile;
import eddy.text.Quoted;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Base64;

/** An image that a program gives, as a picture. */
final class GivenImage {
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

  private static PictureFile decoded(String base64, String what) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "Expected " + what + " in base64, but its text is something else.", e);
    }
    return PictureFile.read(bytes, what);
  }
}
