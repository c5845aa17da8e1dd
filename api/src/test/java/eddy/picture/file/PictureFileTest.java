package eddy.picture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  /** 8x8 pixels of red, as Adobe's programs write them. */
  private static final String CMYK =
      "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1"
          + "hpCeo6utq2eAvMm6pseZqKuk/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYH"
          + "CAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBka"
          + "JSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeo"
          + "qaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwDpq5mu"
          + "Zrpq/9k=";

  @TempDir private Path folder;

  private Path write(BufferedImage image, String name) throws IOException {
    Path file = folder.resolve(name);
    String format = name.substring(name.lastIndexOf('.') + 1);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private static float[] pixel(PictureFile p, int x, int y) {
    int n = p.width() * p.height();
    int at = y * p.width() + x;
    return new float[] {p.rgb()[at], p.rgb()[n + at], p.rgb()[2 * n + at]};
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.bmp"})
  void rgbAsItStandsInTheFile(String name) throws IOException {
    PictureFile p = PictureFile.read(write(PictureBytes.rgb(2, 1, 0xff8000, 0x010203), name));
    assertThat(p.width()).isEqualTo(2);
    assertThat(p.height()).isEqualTo(1);
    assertThat(p.alpha()).isNull();
    assertThat(pixel(p, 0, 0)).containsExactly(1f, 128 / 255f, 0f);
    assertThat(pixel(p, 1, 0)).containsExactly(1 / 255f, 2 / 255f, 3 / 255f);
    assertThat(p.name()).isEqualTo(name);
  }

  /** Java's own conversion would make 55 of 255 out of the grey 128. */
  @Test
  void greyIsNotTakenForLinearLight() throws IOException {
    BufferedImage eight = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    eight.getRaster().setSample(0, 0, 0, 128);
    assertThat(pixel(PictureFile.read(write(eight, "8.png")), 0, 0)).containsOnly(128 / 255f);
    BufferedImage sixteen = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    sixteen.getRaster().setSample(0, 0, 0, 12345);
    assertThat(pixel(PictureFile.read(write(sixteen, "16.png")), 0, 0))
        .containsOnly(12345 / 65535f);
    BufferedImage one = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
    one.setRGB(1, 0, -1);
    PictureFile bits = PictureFile.read(write(one, "1.png"));
    assertThat(pixel(bits, 0, 0)).containsOnly(0f);
    assertThat(pixel(bits, 1, 0)).containsOnly(1f);
  }

  @Test
  void sixteenBitsStayWhole() throws IOException {
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, 3, DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(1, 1);
    raster.setPixel(0, 0, new int[] {300, 40000, 65535, 32768});
    Path file = write(new BufferedImage(model, raster, false, null), "a.png");
    PictureFile p = PictureFile.read(file);
    assertThat(pixel(p, 0, 0)).containsExactly(300 / 65535f, 40000 / 65535f, 1f);
    assertThat(p.alpha()).containsExactly(32768 / 65535f);
  }

  @Test
  void palettesAndTheirTransparentColour() throws IOException {
    byte[] r = {0, (byte) 255};
    byte[] g = {0, (byte) 128};
    byte[] b = {0, 64};
    var palette = new IndexColorModel(8, 2, r, g, b, 0);
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_INDEXED, palette);
    image.getRaster().setSample(1, 0, 0, 1);
    for (String name : List.of("a.png", "a.gif")) {
      PictureFile p = PictureFile.read(write(image, name));
      assertThat(pixel(p, 1, 0)).containsExactly(1f, 128 / 255f, 64 / 255f);
      assertThat(p.alpha()).containsExactly(0f, 1f);
    }
  }

  @Test
  void transparentPixelsLieOnWhite() throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 3, 1, new int[] {0x00102030, 0xff102030, 0x33000000}, 0, 3);
    PictureFile p = PictureFile.read(write(image, "a.png"));
    assertThat(p.alpha()).containsExactly(0f, 1f, 0.2f);
    float[] flat = p.onWhite();
    assertThat(flat[0]).isEqualTo(1f);
    assertThat(flat[1]).isEqualTo(16 / 255f);
    assertThat(flat[2]).isCloseTo(0.8f, within(1e-6f));
    image.setRGB(0, 0, 3, 1, new int[] {-1, -1, -1}, 0, 3);
    assertThat(PictureFile.read(write(image, "b.png")).alpha()).isNull();
  }

  /**
   * A picture whose stored first corner is red and whose stored second, on the right, is blue;
   * where they are seen by EXIF 2.32, table 6.
   */
  @ParameterizedTest
  @CsvSource({
    "1, top left, top right",
    "2, top right, top left",
    "3, bottom right, bottom left",
    "4, bottom left, bottom right",
    "5, top left, bottom left",
    "6, top right, bottom right",
    "7, bottom right, top right",
    "8, bottom left, top left"
  })
  void camerasThatWereTurned(int tag, String red, String blue) throws IOException {
    BufferedImage image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, 32, 32);
    g.setColor(Color.BLUE);
    g.fillRect(64, 0, 32, 32);
    g.dispose();
    for (Path file : List.of(jpegWithExif(image, tag), pngWithExif(image, tag))) {
      PictureFile p = PictureFile.read(file);
      assertThat(p.width()).isEqualTo(tag < 5 ? 96 : 64);
      assertThat(p.height()).isEqualTo(tag < 5 ? 64 : 96);
      for (String corner : List.of("top left", "top right", "bottom left", "bottom right")) {
        int x = corner.endsWith("left") ? 8 : p.width() - 8;
        int y = corner.startsWith("top") ? 8 : p.height() - 8;
        float[] expected = {corner.equals(red) ? 1 : 0, 0, corner.equals(blue) ? 1 : 0};
        assertThat(pixel(p, x, y)).as(file + " " + corner).containsExactly(expected, within(0.03f));
      }
    }
  }

  @Test
  void cmykJpeg() throws IOException {
    byte[] jpeg = Base64.getMimeDecoder().decode(CMYK);
    PictureFile p = PictureFile.read(Files.write(folder.resolve("cmyk.jpg"), jpeg));
    float[] seen = pixel(p, 4, 4);
    assertThat(seen[0]).isGreaterThan(0.75f);
    assertThat(seen[1]).isLessThan(0.3f);
    assertThat(seen[2]).isLessThan(0.3f);
  }

  @Test
  void onePixel() throws IOException {
    PictureFile p = PictureFile.read(write(PictureBytes.rgb(1, 1, 0xffffff), "a.jpg"));
    assertThat(p.rgb()).containsOnly(1f).hasSize(3);
  }

  /** As other programs show it: a part of a GIF's screen, which is transparent beside it. */
  @Test
  void gifOnItsScreen() throws IOException {
    Path file = folder.resolve("a.gif");
    PictureFile p = PictureFile.read(Files.write(file, gif(4, 3, 2, 1)));
    assertThat(p.width()).isEqualTo(4);
    assertThat(p.height()).isEqualTo(3);
    assertThat(p.alpha()).containsExactly(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    assertThat(pixel(p, 2, 1)).containsExactly(1f, 0f, 0f);
    PictureFile beyond = PictureFile.read(Files.write(file, gif(2, 2, 4, 0)));
    assertThat(beyond.width()).isEqualTo(5);
    assertThat(beyond.height()).isEqualTo(2);
    PictureLimitsTest.refused(Files.write(file, gif(65535, 65535, 0, 0)), "has 65535x65535 pixels");
  }

  /** One red pixel at (left, top). */
  private static byte[] gif(int width, int height, int left, int top) {
    ByteBuffer b = ByteBuffer.allocate(35);
    b.order(ByteOrder.LITTLE_ENDIAN);
    b.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
    b.putShort((short) width).putShort((short) height).put(new byte[] {(byte) 0x80, 0, 0});
    b.put(new byte[] {(byte) 255, 0, 0, 0, (byte) 255, 0, ','});
    b.putShort((short) left).putShort((short) top).putShort((short) 1).putShort((short) 1);
    b.put(new byte[] {0, 2, 2, 0x44, 1, 0, ';'});
    return b.array();
  }

  private Path jpegWithExif(BufferedImage image, int tag) throws IOException {
    byte[] jpeg = PictureBytes.bytes(image, "jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    byte[] exif = PictureBytes.exif(tag);
    int length = 2 + 6 + exif.length;
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
    out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return Files.write(folder.resolve("turned.jpg"), out.toByteArray());
  }

  private Path pngWithExif(BufferedImage image, int tag) throws IOException {
    byte[] turned =
        PictureBytes.withChunk(
            PictureBytes.bytes(image, "png"), PictureBytes.chunk("eXIf", PictureBytes.exif(tag)));
    return Files.write(folder.resolve("turned.png"), turned);
  }
}
