package eddy.picture.file;

import eddy.picture.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEG pictures, which say nothing of how they were made. */
public final class JpegFile {
  private JpegFile() {}

  /**
   * Writes a picture.
   *
   * @param quality 1 small to 100 good
   * @throws IllegalArgumentException for another quality
   */
  public static void write(Picture picture, int quality, OutputStream out) throws IOException {
    if (quality < 1 || quality > 100) {
      throw new IllegalArgumentException("a JPEG's quality is from 1 to 100, not " + quality);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageIO.setUseCache(false);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream(); // as for PngFile
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(jpeg)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality / 100f);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image(picture), null, null), param);
    } finally {
      writer.dispose();
    }
    jpeg.writeTo(out);
  }

  /** The same picture as Java's writers take it. */
  static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] rgb = picture.rgb();
    for (int i = 0; i < rgb.length; i += 3) {
      bgr[i] = rgb[i + 2];
      bgr[i + 1] = rgb[i + 1];
      bgr[i + 2] = rgb[i];
    }
    return image;
  }
}
