package eddy.picture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.picture.Picture;
import eddy.settings.Recorded;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "plain, tEXt",
    "'two lines\nand \"quotes\", é ÿ', tEXt",
    "emoji 🦊, iTXt",
    "Ā, iTXt",
    "日本語, iTXt"
  })
  void textGoesIntoTheChunkThatHoldsIt(String text, String chunk) throws IOException {
    Path file = write(text);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(chunk + "parameters");
    assertThat(PngFile.readParameters(file)).isEqualTo(text);
  }

  @Test
  void pixelsAreExact() throws IOException {
    Picture picture = picture();
    BufferedImage image = ImageIO.read(write("x").toFile());
    assertThat(image.getWidth()).isEqualTo(picture.width());
    assertThat(image.getHeight()).isEqualTo(picture.height());
    for (int i = 0; i < picture.width() * picture.height(); i++) {
      byte[] rgb = picture.rgb();
      int expected = (rgb[3 * i] & 255) << 16 | (rgb[3 * i + 1] & 255) << 8 | rgb[3 * i + 2] & 255;
      assertThat(image.getRGB(i % picture.width(), i / picture.width()) & 0xffffff)
          .isEqualTo(expected);
    }
  }

  @Test
  void aPngWithoutTheTextHasNone() throws IOException {
    Path file = folder.resolve("bare.png");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    assertThat(PngFile.readParameters(file)).isNull();
    assertThatThrownBy(() -> Recorded.of(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("bare.png");
  }

  @Test
  void whatIsNoPngIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.png"), "no picture");
    Path empty = Files.createFile(folder.resolve("empty.png"));
    byte[] whole = Files.readAllBytes(write("x"));
    Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, 30));
    Path absent = folder.resolve("absent.png");
    for (Path file : new Path[] {text, empty, cut, absent, folder}) {
      assertThatThrownBy(() -> PngFile.readParameters(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file.toString());
    }
  }

  private Path write(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngFile.write(picture(), text, out);
    return Files.write(folder.resolve("picture.png"), out.toByteArray());
  }

  private static Picture picture() {
    byte[] rgb = new byte[3 * 13 * 7];
    new Random(1).nextBytes(rgb);
    return new Picture(13, 7, rgb);
  }
}
