package eddy.picture;

import eddy.media.Medium;

/**
 * An RGB picture with 8 bits a channel.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb 3 bytes a pixel, rows from the top
 */
public record Picture(int width, int height, byte[] rgb) implements Medium {
  public Picture {
    if (rgb.length != 3 * width * height) {
      throw new IllegalArgumentException(
          width
              + "x"
              + height
              + " pixels take "
              + 3 * width * height
              + " bytes, not "
              + rgb.length);
    }
  }

  /**
   * From what the VAE decodes.
   *
   * @param chw values of one picture, [3, height, width], -1 black to 1 white; clamped
   */
  public static Picture ofDecoded(float[] chw, int width, int height) {
    return ofUnit(unit(chw), width, height);
  }

  /**
   * From numbers.
   *
   * @param chw values of one picture, [3, height, width], 0 black to 1 white
   */
  public static Picture ofUnit(float[] chw, int width, int height) {
    int pixels = width * height;
    byte[] rgb = new byte[3 * pixels];
    for (int c = 0; c < 3; c++) {
      for (int i = 0; i < pixels; i++) {
        rgb[3 * i + c] = (byte) Math.rint(Math.clamp(chw[c * pixels + i], 0f, 1f) * 255.0);
      }
    }
    return new Picture(width, height, rgb);
  }

  /** What the VAE decodes, -1 to 1 or beyond, as 0 to 1. */
  public static float[] unit(float[] decoded) {
    float[] unit = new float[decoded.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = Math.clamp(decoded[i] / 2 + 0.5f, 0f, 1f);
    }
    return unit;
  }
}
