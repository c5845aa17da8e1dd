package eddy.server.desk;

import eddy.picture.file.PictureFile;
import eddy.settings.PictureSource;
import java.util.Base64;

/** Pictures that came over the network. */
public final class SentPicture {
  private static final String DATA_URL = "data:";
  private static final String BASE64 = ";base64,";

  private SentPicture() {}

  /**
   * A picture.
   *
   * @param bytes of a PNG, JPEG, WebP, GIF or BMP, which the content decides, not a name
   * @param called what messages and the result's parameters call it
   * @return the picture
   * @throws eddy.error.EddyException if it is none, damaged or too large
   */
  public static synchronized PictureSource of(byte[] bytes, String called) {
    // One at a time, as each looks whether memory suffices before it takes it.
    return PictureSource.of(PictureFile.read(bytes, called));
  }

  /**
   * A picture in text.
   *
   * @param text base64, or a data URL with base64
   * @param called as in {@link #of}; the key that it stands under
   * @return the picture
   * @throws Refusal if it is neither
   * @throws eddy.error.EddyException if it is no picture, damaged or too large
   */
  public static PictureSource ofBase64(String text, String called) {
    return of(bytes(text, called), called);
  }

  /**
   * The bytes of a picture in text.
   *
   * @param text base64, or a data URL with base64
   * @param called the key that it stands under
   * @return its bytes
   * @throws Refusal if it is neither
   */
  public static byte[] bytes(String text, String called) {
    String base64 = text;
    if (text.startsWith(DATA_URL)) {
      int comma = text.indexOf(BASE64);
      base64 = comma < 0 ? "," : text.substring(comma + BASE64.length());
    }
    try {
      // Some clients break lines. What else is between is no base64, but MIME would pass over it.
      byte[] bytes = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
      if (bytes.length == 0) {
        throw new IllegalArgumentException("nothing there");
      }
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          called
              + " should be a picture in base64, or a data URL with one; paths and URLs aren't"
              + " read.",
          called);
    }
  }
}
