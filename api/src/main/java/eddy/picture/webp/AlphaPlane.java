package eddy.picture.webp;

import java.util.Arrays;
import javax.imageio.IIOException;

/** How opaque the pixels of a lossy picture are: a chunk "ALPH". */
final class AlphaPlane {
  /** What a sample is predicted from: nothing, the one to the left, the one above, both. */
  private static final int NONE = 0;

  private static final int LEFT = 1;
  private static final int ABOVE = 2;

  private AlphaPlane() {}

  /**
   * Sets the highest byte of each pixel.
   *
   * @param data the chunk
   * @param pixels [height, width]
   * @throws IIOException if the data are damaged or cut short
   */
  static void apply(byte[] data, int width, int height, int[] pixels) throws IIOException {
    if (data.length == 0) {
      throw new IIOException("its alpha ends too early");
    }
    byte[] alpha;
    switch (data[0] & 3) {
      case 0 -> {
        if (data.length - 1 < pixels.length) {
          throw new IIOException("its alpha ends too early");
        }
        alpha = Arrays.copyOfRange(data, 1, 1 + pixels.length);
      }
      case 1 -> {
        int[] coded = new int[pixels.length];
        Lossless.decode(data, 1, width, height, coded);
        alpha = new byte[pixels.length];
        for (int i = 0; i < alpha.length; i++) {
          alpha[i] = (byte) (coded[i] >> 8);
        }
      }
      default -> throw new IIOException("its alpha is coded in a way that there isn't");
    }
    addPredicted(alpha, width, height, data[0] >> 2 & 3);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] & 0xffffff | alpha[i] << 24;
    }
  }

  private static void addPredicted(byte[] alpha, int width, int height, int filter) {
    if (filter == NONE) {
      return;
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int left = x == 0 ? 0 : alpha[at - 1] & 0xff;
        int above = y == 0 ? 0 : alpha[at - width] & 0xff;
        int predicted;
        if (y == 0 || x > 0 && filter == LEFT) {
          predicted = left;
        } else if (x == 0 || filter == ABOVE) {
          predicted = above;
        } else {
          predicted = Plane.clip(left + above - (alpha[at - width - 1] & 0xff));
        }
        alpha[at] += (byte) predicted;
      }
    }
  }
}
