package eddy.picture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as the bytes of their files, and chunks to put into them. */
final class PictureBytes {
  private PictureBytes() {}

  static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  static BufferedImage rgb(int width, int height, int... pixels) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  static byte[] withChunk(byte[] png, byte[] chunk) {
    int afterHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, afterHeader);
    out.writeBytes(chunk);
    out.write(png, afterHeader, png.length - afterHeader);
    return out.toByteArray();
  }

  /** A TIFF directory, little-endian, with the one entry 0x112 of type SHORT. */
  static byte[] exif(int tag) {
    return new byte[] {
      'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) tag, 0, 0, 0, 0, 0, 0, 0
    };
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] out = new byte[12 + data.length];
    put(out, 0, data.length);
    System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, out, 4, 4);
    System.arraycopy(data, 0, out, 8, data.length);
    CRC32 crc = new CRC32();
    crc.update(out, 4, 4 + data.length);
    put(out, 8 + data.length, (int) crc.getValue());
    return out;
  }

  private static void put(byte[] out, int at, int value) {
    for (int i = 0; i < 4; i++) {
      out[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }
}
