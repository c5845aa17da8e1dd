package eddy.cli;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/**
 * A picture made small for a contact sheet, on white where it is transparent.
 *
 * @param image RGB
 */
record Thumbnail(BufferedImage image) {
  /**
   * @param side the longer side, at most; small pictures are not enlarged
   * @param multiple of which both sides are to be; the middle is kept
   */
  static Thumbnail of(PictureFile file, int side, int multiple) {
    BufferedImage whole =
        new BufferedImage(file.width(), file.height(), BufferedImage.TYPE_INT_RGB);
    float[] rgb = file.onWhite();
    int pixels = file.width() * file.height();
    for (int i = 0; i < pixels; i++) {
      int value = 0;
      for (int c = 0; c < 3; c++) {
        value = value << 8 | Math.round(rgb[c * pixels + i] * 255);
      }
      whole.setRGB(i % file.width(), i / file.width(), value);
    }
    double scale = Math.min(1, (double) side / Math.max(file.width(), file.height()));
    int width = (int) Math.max(multiple, Math.round(file.width() * scale));
    int height = (int) Math.max(multiple, Math.round(file.height() * scale));
    Image scaled = whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
    int cropWidth = width / multiple * multiple;
    int cropHeight = height / multiple * multiple;
    BufferedImage image = new BufferedImage(cropWidth, cropHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.drawImage(scaled, -(width - cropWidth) / 2, -(height - cropHeight) / 2, null);
    graphics.dispose();
    return new Thumbnail(image);
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** Values in {@link #signed}. */
  int count() {
    return 3 * width() * height();
  }

  /** [3, height, width], -1 black to 1 white, as models see pictures. */
  float[] signed() {
    int pixels = width() * height();
    float[] out = new float[3 * pixels];
    for (int i = 0; i < pixels; i++) {
      int rgb = image.getRGB(i % width(), i / width());
      for (int c = 0; c < 3; c++) {
        out[c * pixels + i] = (rgb >> (16 - 8 * c) & 255) / 127.5f - 1;
      }
    }
    return out;
  }
}
