package eddy.picture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.error.CapacityException;
import eddy.error.InputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused as a picture, and how soon. */
class PictureLimitsTest {
  @TempDir private Path folder;

  @Test
  void whatIsNoPicture() throws IOException {
    refused(Files.writeString(folder.resolve("text.png"), "no picture"), "is no picture");
    refused(Files.writeString(folder.resolve("empty.png"), ""), "is no picture");
    refused(folder.resolve("absent.png"), "no such file, where a picture was expected");
    refused(folder, "is a folder");
  }

  /** Cut at every byte: refused, or else only what stands behind the pixels was lost. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void cutShort(String format) throws IOException {
    BufferedImage noise = new BufferedImage(17, 13, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 17 * 13; i++) {
      noise.setRGB(i % 17, i / 17, random.nextInt(1 << 24));
    }
    byte[] whole = PictureBytes.bytes(noise, format);
    Path file = folder.resolve("cut." + format);
    float[] expected = PictureFile.read(Files.write(file, whole)).rgb();
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      if (length < whole.length - 16) {
        refused(file, "picture");
        continue;
      }
      try {
        assertThat(PictureFile.read(file).rgb()).isEqualTo(expected);
      } catch (InputException e) {
        refused(file, "picture");
      }
    }
  }

  /** ImageIO knows this form too, but nobody has tried it here. */
  @Test
  void formsThatAreNotPromised() throws IOException {
    refused(tiff(), "is no picture in a known form");
  }

  /** A gigabyte of zeros in chunks that aren't pixels. */
  @Test
  void chunksThatInflateWithoutEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new java.util.zip.DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1 << 10; i++) {
        out.write(zeros);
      }
    }
    byte[] png = PictureBytes.bytes(PictureBytes.rgb(1, 1, 0xffffff), "png");
    for (String start : List.of("zTXt a\0\0", "iTXt a\0\1\0\0\0", "iCCP a\0\0")) {
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      data.write(start.substring(5).getBytes(StandardCharsets.US_ASCII));
      packed.writeTo(data);
      Path file = folder.resolve("inflates.png");
      Files.write(
          file,
          PictureBytes.withChunk(
              png, PictureBytes.chunk(start.substring(0, 4), data.toByteArray())));
      assertThat(PictureFile.read(file).rgb()).containsOnly(1f);
    }
  }

  @Test
  void pipesAreNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.png");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertThat(made.waitFor()).isZero();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> refused(pipe, "is a pipe or a device, where a picture"));
  }

  /** Only the header: nobody should have to wait for 400 million pixels to be refused. */
  @Test
  void tooManyPixels() throws IOException {
    refused(declaring(20000, 20000), "has 20000x20000 pixels");
    refused(declaring(65536, 65537), "has 65536x65537 pixels");
    refused(declaring(Integer.MAX_VALUE, Integer.MAX_VALUE), "more than the 134 million");
  }

  /** What the bytes can't hold isn't looked for in them. */
  @Test
  void fewBytesForManyPixels() throws IOException {
    Path file = declaring(11500, 11500);
    refused(file, "11500x11500 pixels, which its " + Files.size(file) + " bytes can't hold");
  }

  /** A PNG of one pixel that says it has others. */
  private Path declaring(int width, int height) throws IOException {
    byte[] png = PictureBytes.bytes(PictureBytes.rgb(1, 1, 0), "png");
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    byte[] chunk = PictureBytes.chunk("IHDR", header.put((byte) 8).put((byte) 2).array());
    System.arraycopy(chunk, 0, png, 8, chunk.length);
    return Files.write(folder.resolve("large.png"), png);
  }

  /** What decoding would take is reckoned before, against the memory that Java has. */
  @Test
  void morePixelsThanMemory() {
    Path file = folder.resolve("large.webp");
    StoredPicture large =
        new StoredPicture() {
          @Override
          public int width() {
            return 5000;
          }

          @Override
          public int height() {
            return 4000;
          }

          @Override
          public boolean hasAlpha() {
            return false;
          }

          @Override
          public long bytesToDecode() {
            return 999_760_000_000L;
          }

          @Override
          public boolean canHoldItsPixels() {
            return true;
          }

          @Override
          public BufferedImage decode() {
            throw new AssertionError();
          }

          @Override
          public Orientation orientation() {
            throw new AssertionError();
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> PictureFile.requireRoom(file, file.toString(), large))
        .isInstanceOf(CapacityException.class)
        .hasMessageStartingWith(
            file + ": has 5000x4000 pixels, which take 1.00 TB of memory to read; Java has ")
        .hasMessageContaining("or allow more with EDDY_JAVA_OPTS=-Xmx")
        .hasMessageEndingWith("g.");
  }

  private Path tiff() throws IOException {
    return Files.write(
        folder.resolve("a.tiff"), PictureBytes.bytes(PictureBytes.rgb(1, 1, 0), "tiff"));
  }

  static void refused(Path file, String expected) {
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(expected)
        .hasMessageEndingWith(".")
        .message()
        .doesNotContain("\n", "null")
        .satisfies(m -> assertThat(m.length() - file.toString().length()).isLessThan(250));
  }
}
