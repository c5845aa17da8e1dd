package eddy.cli;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A decoded picture's samples as they stand in the file, divided by the largest one. Java's own
 * {@code getRGB} would convert grey pictures from linear light, and cut 16 bits to 8.
 *
 * @param rgb [3, height, width], 0 to 1
 * @param alpha [height, width], 0 to 1; null if every pixel is opaque
 */
record Samples(int width, int height, float[] rgb, float @Nullable [] alpha) {

  static Samples of(BufferedImage image) {
    int type = image.getRaster().getDataBuffer().getDataType();
    boolean whole = type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT;
    return image.getColorModel() instanceof ComponentColorModel && whole
        ? ofComponents(image)
        : ofPacked(image);
  }

  /** Grey or RGB, 8 or 16 bits, with or without alpha. */
  private static Samples ofComponents(BufferedImage image) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    int height = image.getHeight();
    int pixels = width * height;
    int bands = raster.getNumBands();
    boolean grey = bands <= 2;
    float[] rgb = new float[3 * pixels];
    float[] alpha = image.getColorModel().hasAlpha() ? new float[pixels] : null;
    int[] bits = raster.getSampleModel().getSampleSize();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int band = 0; band < bands; band++) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, band, row);
        float most = (1 << bits[band]) - 1;
        boolean isAlpha = alpha != null && band == bands - 1;
        for (int x = 0; x < width; x++) {
          float value = row[x] / most;
          int at = y * width + x;
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
    return new Samples(width, height, rgb, seeThrough(alpha));
  }

  /** Palettes and pixels packed into one number, which are sRGB. */
  private static Samples ofPacked(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int pixels = width * height;
    float[] rgb = new float[3 * pixels];
    float[] alpha = new float[pixels];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        alpha[at] = (row[x] >>> 24) / 255f;
        for (int c = 0; c < 3; c++) {
          rgb[c * pixels + at] = (row[x] >> (16 - 8 * c) & 255) / 255f;
        }
      }
    }
    return new Samples(width, height, rgb, seeThrough(alpha));
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
