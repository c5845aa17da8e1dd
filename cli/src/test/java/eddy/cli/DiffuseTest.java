package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.cli.diffuse.PixelFont;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eddy diffuse}: noise being added, as a sheet and as numbers. */
class DiffuseTest {
  @TempDir private Path folder;
  private Path picture;

  @BeforeEach
  void halfBlackHalfWhite() throws IOException {
    BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40 * 40; i++) {
      image.setRGB(i % 40, i / 40, 0xffffff);
    }
    picture = folder.resolve("picture.png");
    ImageIO.write(image, "png", picture.toFile());
  }

  private Eddy diffuse(String... arguments) {
    List<String> args = new ArrayList<>(List.of("diffuse", picture.toString()));
    args.addAll(List.of("--output", folder.resolve("sheet.png").toString()));
    args.addAll(List.of(arguments));
    return Eddy.run(args.toArray(String[]::new));
  }

  @Test
  void tableAndSheet() throws IOException {
    Eddy eddy = diffuse("--steps", "4", "--tile", "80");
    assertThat(eddy.code()).as(eddy.err()).isZero();
    List<String> lines = eddy.out().lines().toList();
    assertThat(lines).hasSize(1 + 5 + 1);
    assertThat(lines.get(1)).startsWith("clean").contains("1.0000");
    // alphas_cumprod of Stable Diffusion at 249 and 999, from NumPy.
    assertThat(lines.get(2).strip().split("\\s+"))
        .startsWith("249", "0.6754")
        .endsWith("+3.2", "dB");
    assertThat(lines.get(5).strip().split("\\s+"))
        .startsWith("999", "0.0047")
        .endsWith("-23.3", "dB");
    BufferedImage sheet = ImageIO.read(folder.resolve("sheet.png").toFile());
    assertThat(sheet.getWidth()).isGreaterThan(5 * 80);
    // The clean picture stands first, its halves black and white; the last is noise on both.
    assertThat(mean(sheet, 8, 38)).isEqualTo(255);
    assertThat(mean(sheet, 50, 80)).isZero();
    int last = sheet.getWidth() - (sheet.getWidth() - 8) / 5;
    assertThat(mean(sheet, last + 4, last + 34)).isCloseTo(133, within(20.0));
  }

  /** Mean of red over rows 12 to 44. */
  private static double mean(BufferedImage image, int from, int to) {
    double sum = 0;
    for (int y = 12; y < 44; y++) {
      for (int x = from; x < to; x++) {
        sum += image.getRGB(x, y) >> 16 & 255;
      }
    }
    return sum / (32.0 * (to - from));
  }

  @Test
  void withAModelItsLatentsDrownToo() throws IOException {
    Eddy eddy = diffuse("--steps=2", "--tile=64", "--device=cpu", "--model=" + Eddy.DEMO_MODEL);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    BufferedImage sheet = ImageIO.read(folder.resolve("sheet.png").toFile());
    assertThat(sheet.getHeight()).isGreaterThan(2 * 32 + 50);
    Eddy again = diffuse("--steps=2", "--tile=64", "--device=cpu", "--model=" + Eddy.DEMO_MODEL);
    assertThat(again.out()).isEqualTo(eddy.out());
  }

  @Test
  void everyLetterOfTheSheetHasItsDots() {
    BufferedImage paper = new BufferedImage(400, 20, BufferedImage.TYPE_INT_RGB);
    PixelFont.draw(paper, "clean t=0123456789 \u1fb1=1 +-. dB", 0, 0, 2, 0xffffff);
    assertThat(PixelFont.width("abc", 2)).isEqualTo(36);
  }

  @Test
  void badInput() throws IOException {
    refused(diffuse("--steps", "0"), "--steps should be from 1 to 100");
    refused(diffuse("--tile", "1"), "--tile");
    Eddy over = Eddy.run("diffuse", picture.toString(), "--output", picture.toString());
    refused(over, "would be written over the file that PICTURE reads");
    picture = Files.writeString(folder.resolve("text.jpg"), "text");
    refused(diffuse(), "is no picture");
    picture = folder.resolve("absent.jpg");
    refused(diffuse(), "no such file, where a picture was expected");
    assertThat(folder.resolve("sheet.png")).doesNotExist();
  }

  private static void refused(Eddy eddy, String expected) {
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.out()).isEmpty();
    assertThat(eddy.err().lines()).hasSize(1);
    assertThat(eddy.err()).contains(expected);
  }
}
