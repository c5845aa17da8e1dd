package eddy.picture.file;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A decoded picture's samples as they stand in the file, divided by the largest one, and turned
 * upright. Java's own {@code getRGB} would convert grey pictures from linear light, and cut 16 bits
 * to 8.
 *
 * @param rgb [3, height, width], 0 to 1
 * @param alpha [height, width], 0 to 1; null if every pixel is opaque
 */
record Samples(int width, int height, float[] rgb, float @Nullable [] alpha) {

  static Samples of(BufferedImage image, Orientation orientation) {
    int pixels = image.getWidth() * image.getHeight();
    float[] rgb = new float[3 * pixels];
    float[] alpha = image.getColorModel().hasAlpha() ? new float[pixels] : null;
    int type = image.getRaster().getDataBuffer().getDataType();
    boolean whole = type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT;
    if (image.getColorModel() instanceof ComponentColorModel && whole) {
      readComponents(image, orientation, rgb, alpha);
    } else {
      readPacked(image, orientation, rgb, alpha);
    }
    boolean sideways = orientation.swapsSides();
    return new Samples(
        sideways ? image.getHeight() : image.getWidth(),
        sideways ? image.getWidth() : image.getHeight(),
        rgb,
        seeThrough(alpha));
  }

  /** Bytes that the samples of a picture take. */
  static long bytes(long pixels, boolean alpha) {
    return pixels * Float.BYTES * (alpha ? 4 : 3);
  }

  /** Grey or RGB, 8 or 16 bits, with or without alpha. */
  private static void readComponents(
      BufferedImage image, Orientation orientation, float[] rgb, float @Nullable [] alpha) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    int height = image.getHeight();
    int pixels = width * height;
    int bands = raster.getNumBands();
    boolean grey = bands <= 2;
    int[] bits = raster.getSampleModel().getSampleSize();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int band = 0; band < bands; band++) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, band, row);
        float most = (1 << bits[band]) - 1;
        boolean isAlpha = alpha != null && band == bands - 1;
        for (int x = 0; x < width; x++) {
          float value = row[x] / most;
          int at = orientation.at(x, y, width, height);
          if (isAlpha && alpha != null) {
            alpha[at] = value;
          } else if (grey) {
            rgb[at] = value;
            rgb[pixels + at] = value;
            rgb[2 * pixels + at] = value;
          } else {
            rgb[band * pixels + at] = value;
          }
        }
      }
    }
  }

  /** Palettes and pixels packed into one number, which are sRGB. */
  private static void readPacked(
      BufferedImage image, Orientation orientation, float[] rgb, float @Nullable [] alpha) {
    int width = image.getWidth();
    int height = image.getHeight();
    int pixels = width * height;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = orientation.at(x, y, width, height);
        if (alpha != null) {
          alpha[at] = (row[x] >>> 24) / 255f;
        }
        for (int c = 0; c < 3; c++) {
          rgb[c * pixels + at] = (row[x] >> (16 - 8 * c) & 255) / 255f;
        }
      }
    }
  }

  private static float @Nullable [] seeThrough(float @Nullable [] alpha) {
    if (alpha != null) {
      for (float a : alpha) {
        if (a < 1) {
          return alpha;
        }
      }
    }
    return null;
  }
}
