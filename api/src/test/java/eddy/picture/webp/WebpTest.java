package eddy.picture.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.error.InputException;
import eddy.picture.file.PictureFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WebP pictures against what libwebp makes of them. */
class WebpTest {
  /** 16x8 pixels of (51, 153, 204), lossy and lossless. */
  private static final String LOSSY_COLOUR =
      "UklGRjoAAABXRUJQVlA4IC4AAADwAQCdASoQAAgAAUAmJaACdLoB+AAEyAAA8Y/8zRMcx+1f/6nH40jxpH0KAAAA";

  private static final String LOSSLESS_COLOUR =
      "UklGRh4AAABXRUJQVlA4TBEAAAAvD8ABAAfQzM6Uuf+BiOh/AAA=";

  /** 7x5 pixels, lossy, alpha as it is. */
  private static final String ALPHA =
      "UklGRoQAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSCQAAAAAWhQoWlBkWhQoWlBkWowoWlBkWoygWlBkWoyg"
          + "WlBkWoygWshWUDggOgAAAPABAJ0BKgcABQADgFolsAJ0ugADCEBbkAD+qhzNWUZUjA3/y41aSWaHfKHm87/s7uHO"
          + "Z0A6j9z4AAA=";

  private static final String ALPHA_PIXELS =
      "5a100fd8,142312ce,284413b5,5a6a1296,50961273,64bd1255,5ade143d,141938e6,282a39da,5a4c3ac2,"
          + "50723ba4,649f3b81,5ac53b63,8ce73c4b,281778ee,5a2a7be4,504b7bca,64717bac,5a9f7a89,8cc57b6b,"
          + "a0e67d53,5a14a8ee,5026aae4,6448accc,5a6facae,8c9bac8b,a0c2ac6d,5ae3ad55,5027e3ff,643ae6f9,"
          + "5a5ae6e0,8c81e6c2,a0ade69f,5ad3e680,c8f5e868";

  private static final String LOSSLESS =
      "UklGRkQAAABXRUJQVlA4TDcAAAAvBgABELmM6H/sChHR/4BAIAlsf7IhBuXi/4bZSJIYktE5hwMcsH13gaeE1IQW"
          + "7WSwE+FOxXZ6AA==";

  private static final String LOSSLESS_PIXELS =
      "5a0000ff,142800e1,285000c3,5a7800a5,50a00087,64c80069,5af0004b,14003cff,28283ce1,5a503cc3,"
          + "50783ca5,64a03c87,5ac83c69,8cf03c4b,280078ff,5a2878e1,505078c3,647878a5,5aa07887,8cc87869,"
          + "a0f0784b,5a00b4ff,5028b4e1,6450b4c3,5a78b4a5,8ca0b487,a0c8b469,5af0b44b,5000f0ff,6428f0e1,"
          + "5a50f0c3,8c78f0a5,a0a0f087,5ac8f069,c8f0f04b";

  /** Of two frames: the first has the pixels above, at (2, 2) on a canvas of 9x8. */
  private static final String ANIMATED =
      "UklGRvQAAABXRUJQVlA4WAoAAAASAAAACAAABwAAQU5JTQYAAAAAAAAAAABBTk1GlAAAAAEAAAEAAAYAAAQAAAAA"
          + "AAJWUDhMewAAAC8GAAEQF6GQkSRpEQ5owRZsEAroFD4Ig2wjDacIj/OIj/M4BtlGOpInObAnecCKPJG2bar4eCJO"
          + "NmmzJ2nv6D6YnwD29QAAtbsUACkWfq7ndo78b3INYMrBIADAsrHZts6I/oeCxMtVALZiphsZPuL1adbDeSttbj/5"
          + "BwBBTk1GLAAAAAAAAAAAAAgAAAcAAAAAAABWUDhMFAAAAC8IwAEAB1CBVAggAAqa/seIiP4H";

  /** 24x20 pixels whose alpha, which is compressed, is 5 x + 3 y. */
  private static final String COMPRESSED_ALPHA =
      "UklGRnAAAABXRUJQVlA4WAoAAAAQAAAAFwAAEwAAQUxQSBcAAAABuYzof0Bp2wZM5/9vl5ZFTMAEYK3tRgBWUDgg"
          + "MgAAABADAJ0BKhgAFAA+0WKqT6glo6IoCAEAGgllAMoAFqcUAAD+4Ll/X3lDsTHZ/324UAAA";

  @TempDir private Path folder;

  static Path shared(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(WebpTest.class.getResource("/cases/" + name), name).toURI());
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("a.webp"), content);
  }

  private PictureFile read(byte[] content) throws IOException {
    return PictureFile.read(file(content));
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  /** As ARGB in hexadecimal, with commas between. */
  private static String pixels(PictureFile p) {
    StringBuilder out = new StringBuilder();
    int n = p.width() * p.height();
    float[] alpha = p.alpha();
    for (int i = 0; i < n; i++) {
      out.append(i == 0 ? "" : ",").append(hex(alpha == null ? 1 : alpha[i]));
      for (int c = 0; c < 3; c++) {
        out.append(hex(p.rgb()[c * n + i]));
      }
    }
    return out.toString();
  }

  private static String hex(float value) {
    return String.format("%02x", Math.round(255 * value));
  }

  /** The mean may differ by 1.5 of 255; libwebp's whole numbers are met exactly. */
  @ParameterizedTest
  @CsvSource({
    "webp/gray-q80m4.webp, webp/gray-q80m4.decoded.png",
    "webp/odd-q80m4.webp, webp/odd-q80m4.decoded.png",
    "webp/smooth-q80m4.webp, webp/smooth-q80m4.decoded.png",
    "webp/sunset-q80m4.webp, webp/sunset-q80m4.decoded.png",
    "webp/sunset-q95m0.webp, webp/sunset-q95m0.decoded.png",
    "pictures/lossy.webp, pictures/lossy.webp.upright.png",
    "pictures/ll.webp, pictures/ll.webp.upright.png",
    "pictures/exif3.webp, pictures/exif3.webp.upright.png",
    "pictures/exif6.webp, pictures/exif6.webp.upright.png"
  })
  void asLibwebpDecodesIt(String webp, String png) throws URISyntaxException {
    PictureFile actual = PictureFile.read(shared(webp));
    PictureFile expected = PictureFile.read(shared(png));
    assertThat(actual.width()).isEqualTo(expected.width());
    assertThat(actual.height()).isEqualTo(expected.height());
    double sum = 0;
    for (int i = 0; i < actual.rgb().length; i++) {
      sum += Math.abs(actual.rgb()[i] - expected.rgb()[i]);
    }
    assertThat(255 * sum / actual.rgb().length).isLessThan(1e-3);
    assertThat(actual.alpha()).isEqualTo(expected.alpha());
  }

  @Test
  void oneColour() throws IOException {
    for (String base64 : new String[] {LOSSY_COLOUR, LOSSLESS_COLOUR}) {
      PictureFile p = read(decoded(base64));
      assertThat(p.width()).isEqualTo(16);
      assertThat(p.height()).isEqualTo(8);
      for (int i = 0; i < 128; i++) {
        assertThat(p.rgb()[i]).isCloseTo(0.2f, within(0.03f));
        assertThat(p.rgb()[128 + i]).isCloseTo(0.6f, within(0.03f));
        assertThat(p.rgb()[256 + i]).isCloseTo(0.8f, within(0.03f));
      }
    }
  }

  @Test
  void losslessAndAlpha() throws IOException {
    assertThat(pixels(read(decoded(LOSSLESS)))).isEqualTo(LOSSLESS_PIXELS);
    assertThat(pixels(read(decoded(ALPHA)))).isEqualTo(ALPHA_PIXELS);
    PictureFile compressed = read(decoded(COMPRESSED_ALPHA));
    float[] alpha = Objects.requireNonNull(compressed.alpha());
    for (int i = 0; i < alpha.length; i++) {
      assertThat(alpha[i]).isEqualTo((5 * (i % 24) + 3 * (i / 24)) / 255f);
    }
  }

  /** The first frame lies on a canvas, which is transparent beside it. */
  @Test
  void animation() throws IOException {
    PictureFile p = read(decoded(ANIMATED));
    assertThat(p.width()).isEqualTo(9);
    assertThat(p.height()).isEqualTo(8);
    String[] actual = pixels(p).split(",", -1);
    String[] frame = LOSSLESS_PIXELS.split(",", -1);
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 9; x++) {
        boolean inside = x >= 2 && y >= 2 && y < 7;
        assertThat(actual[9 * y + x]).isEqualTo(inside ? frame[7 * (y - 2) + x - 2] : "00000000");
      }
    }
  }

  /** However EXIF is written, and wherever it stands: as a JPEG with that tag would be turned. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void cameraThatWasTurned(int tag) throws IOException {
    String[] stored = LOSSLESS_PIXELS.split(",", -1);
    byte[] picture = chunk("VP8L", picture(LOSSLESS));
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      for (String name : new String[] {"", "Exif\0\0"}) {
        byte[] exif = chunk("EXIF", exif(tag, order, name));
        byte[] other = chunk("ICCP", new byte[129]);
        byte[] canvas = canvas(7, 5);
        for (byte[] file :
            new byte[][] {
              webp(canvas, other, picture, exif, chunk("XMP ", new byte[3])),
              webp(canvas, exif, other, picture)
            }) {
          PictureFile p = read(file);
          assertThat(p.width()).isEqualTo(tag < 5 ? 7 : 5);
          String[] upright = pixels(p).split(",", -1);
          for (int y = 0; y < p.height(); y++) {
            for (int x = 0; x < p.width(); x++) {
              assertThat(upright[y * p.width() + x]).isEqualTo(stored[storedAt(tag, x, y)]);
            }
          }
        }
      }
    }
  }

  /** Where the upright pixel (x, y) is stored in 7x5 pixels, by the words of EXIF 2.32. */
  private static int storedAt(int tag, int x, int y) {
    // Which stored row and column the upright row and column are; the last ones are 4 and 6.
    return switch (tag) {
      case 1 -> 7 * y + x; // row 0 at the top, column 0 on the left
      case 2 -> 7 * y + 6 - x; // top, right
      case 3 -> 7 * (4 - y) + 6 - x; // bottom, right
      case 4 -> 7 * (4 - y) + x; // bottom, left
      case 5 -> 7 * x + y; // row 0 on the left, column 0 at the top
      case 6 -> 7 * (4 - x) + y; // right, top
      case 7 -> 7 * (4 - x) + 6 - y; // right, bottom
      default -> 7 * x + 6 - y; // left, bottom
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "I", "II*\0", "Exif\0\0", "Exif\0\0MM\0*\0\0\0\377", "nonsense, and a lot"})
  void exifThatMakesNoSense(String exif) throws IOException {
    byte[] chunk = chunk("EXIF", exif.getBytes(StandardCharsets.ISO_8859_1));
    PictureFile p = read(webp(canvas(7, 5), chunk, chunk("VP8L", picture(LOSSLESS))));
    assertThat(pixels(p)).isEqualTo(LOSSLESS_PIXELS);
  }

  @Test
  void sizesThatDisagree() throws IOException {
    byte[] picture = chunk("VP8L", picture(LOSSLESS));
    refused(webp(canvas(8, 5), picture), "its header says 8x5 and its picture 7x5");
    refused(webp(canvas(7, 5)), "it holds no picture");
    refused(webp(chunk("VP8L", new byte[4])), "too short");
    byte[] frame = new byte[16];
    frame[6] = 6;
    frame[9] = 4;
    byte[] whole = webp(canvas(7, 5), chunk("ANMF", joined(frame, picture)));
    assertThat(pixels(read(whole))).isEqualTo(LOSSLESS_PIXELS);
    frame[0] = 1;
    refused(webp(canvas(7, 5), chunk("ANMF", joined(frame, picture))), "lies outside of 7x5");
    frame[9] = 5;
    refused(webp(canvas(7, 5), chunk("ANMF", joined(frame, picture))), "its first frame says 7x6");
    refused(
        webp(
            canvas(1 << 24, 1 << 24),
            chunk(
                "ANMF",
                joined(new byte[] {0, 0, 0, 0, 0, 0, 6, 0, 0, 4, 0, 0, 0, 0, 0, 0}, picture))),
        "has 16777216x16777216 pixels");
  }

  /** Cut at any byte, with the file's size or its own. */
  @ParameterizedTest
  @ValueSource(strings = {ALPHA, LOSSLESS, ANIMATED, COMPRESSED_ALPHA})
  void cutShort(String base64) throws IOException {
    byte[] whole = decoded(base64);
    for (int length = 12; length < whole.length - 1; length++) {
      refused(Arrays.copyOf(whole, length), "it ends after " + length + " of " + whole.length);
    }
    byte[] picture = picture(LOSSLESS);
    for (int length = 0; length < picture.length - 1; length++) {
      refused(webp(chunk("VP8L", Arrays.copyOf(picture, length))), "can't be read as a picture");
    }
  }

  private void refused(byte[] content, String expected) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(expected)
        .hasMessageEndingWith(".")
        .message()
        .doesNotContain("null", "\n")
        .hasSizeLessThan(300);
  }

  /** What is in the chunk of a file that has only one. */
  private static byte[] picture(String base64) {
    byte[] file = decoded(base64);
    int size = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(16);
    return Arrays.copyOfRange(file, 20, 20 + size);
  }

  private static byte[] canvas(int width, int height) {
    ByteBuffer b = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    b.putInt(4, width - 1).putInt(7, height - 1);
    return chunk("VP8X", Arrays.copyOf(b.array(), 10));
  }

  private static byte[] webp(byte[]... chunks) {
    byte[] content = joined("WEBP".getBytes(StandardCharsets.US_ASCII), joined(chunks));
    return chunk("RIFF", content);
  }

  private static byte[] chunk(String name, byte[] data) {
    ByteBuffer b =
        ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
    b.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data);
    return b.array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A TIFF directory with another entry before the one for the orientation. */
  private static byte[] exif(int tag, ByteOrder order, String name) {
    ByteBuffer b = ByteBuffer.allocate(38).order(order);
    String mark = order == ByteOrder.BIG_ENDIAN ? "MM" : "II";
    b.put(mark.getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    b.putShort((short) 2);
    b.putShort((short) 0x10f).putShort((short) 2).putInt(Integer.MAX_VALUE).putInt(-1);
    b.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) tag);
    return joined(name.getBytes(StandardCharsets.US_ASCII), b.array());
  }
}
