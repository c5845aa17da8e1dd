package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eddy generate --init} and {@code --mask}, with the demo model. */
class FromPictureTest {
  @TempDir private Path folder;

  @BeforeEach
  void redPicture() throws IOException {
    picture("red.png", 48, 40, Color.RED, null);
    BufferedImage left = picture("left.png", 48, 40, Color.BLACK, Color.WHITE);
    assertThat(left.getRGB(0, 0)).isEqualTo(-1);
  }

  /** One colour, its left half another if that is given. */
  private BufferedImage picture(String name, int width, int height, Color all, @Nullable Color left)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(all);
    g.fillRect(0, 0, width, height);
    if (left != null) {
      g.setColor(left);
      g.fillRect(0, 0, width / 2, height);
    }
    g.dispose();
    ImageIO.write(image, "png", folder.resolve(name).toFile());
    return image;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Eddy run(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu"));
    args.addAll(List.of("--output", file(output)));
    args.addAll(List.of(arguments));
    return Eddy.run(args.toArray(String[]::new));
  }

  /** Of four steps. */
  private Eddy made(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("--steps=4"));
    args.addAll(List.of(arguments));
    Eddy eddy = run(output, args.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return eddy;
  }

  private Parameters parameters(String name) {
    return Parameters.parse(String.valueOf(PngFile.readParameters(folder.resolve(name))));
  }

  @Test
  void aPictureIsChangedMoreOrLessAndMadeAgain() throws IOException {
    made("little.png", "a blue circle", "--init", file("red.png"), "--strength=0.3", "--seed=1");
    made("much.png", "a blue circle", "--init", file("red.png"), "--strength=1", "--seed=1");
    BufferedImage little = ImageIO.read(folder.resolve("little.png").toFile());
    BufferedImage much = ImageIO.read(folder.resolve("much.png").toFile());
    assertThat(little.getWidth()).isEqualTo(48);
    assertThat(little.getHeight()).isEqualTo(40);
    assertThat(distanceFromRed(little)).isLessThan(distanceFromRed(much));
    assertThat(parameters("little.png").fields())
        .containsEntry("Denoising strength", "0.3")
        .containsEntry("Init image", "red.png")
        .containsEntry("Size", "48x40");

    Eddy refused = Eddy.run("generate", "--from", file("little.png"), "--output", file("no.png"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("red.png", "--init").hasLineCount(1);
    Eddy again =
        Eddy.run(
            "generate",
            "--from",
            file("little.png"),
            "--init",
            file("red.png"),
            "--output",
            file("again.png"),
            "--device=cpu");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("little.png"));
  }

  private static double distanceFromRed(BufferedImage image) {
    double sum = 0;
    for (int i = 0; i < 48 * 40; i++) {
      Color c = new Color(image.getRGB(i % 48, i / 48));
      sum += 255 - c.getRed() + c.getGreen() + c.getBlue();
    }
    return sum / (48 * 40);
  }

  @Test
  void onlyTheMasksWhiteIsPainted() throws IOException {
    made(
        "half.png",
        "a blue circle",
        "--init",
        file("red.png"),
        "--mask",
        file("left.png"),
        "--mask-blur=0",
        "--strength=1",
        "--seed=2");
    BufferedImage half = ImageIO.read(folder.resolve("half.png").toFile());
    for (int y = 0; y < 40; y++) {
      for (int x = 24; x < 48; x++) {
        assertThat(half.getRGB(x, y)).as(x + ", " + y).isEqualTo(Color.RED.getRGB());
      }
    }
    assertThat(half.getRGB(4, 20)).isNotEqualTo(Color.RED.getRGB());
    assertThat(parameters("half.png").fields())
        .containsEntry("Mask", "left.png")
        .containsEntry("Mask blur", "0");
  }

  /** A thin line between the pixels that latents are taken from. */
  @Test
  void aMaskThatMarksNoLatentIsRefusedOrEnlarged() throws IOException {
    BufferedImage line = picture("line.png", 48, 40, Color.BLACK, null);
    for (int i = 0; i < 2 * 24; i++) {
      line.setRGB(20 + i % 2, 8 + i / 2, -1);
    }
    ImageIO.write(line, "png", folder.resolve("line.png").toFile());
    String[] thin = {"--init", file("red.png"), "--mask", file("line.png"), "--strength=1"};
    refused("none of the 48 pixels", with(thin, "--mask-blur=0"));
    refused("its white is so thin that --mask-blur 4.0 leaves none", thin);
    made("line.out.png", with(thin, "a blue circle", "--mask-blur=0", "--mask-padding=4"));
    BufferedImage made = ImageIO.read(folder.resolve("line.out.png").toFile());
    assertThat(made.getRGB(20, 20)).isNotEqualTo(Color.RED.getRGB());
    assertThat(made.getRGB(19, 20)).isEqualTo(Color.RED.getRGB());
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void anotherSizeIsScaledOrRefused() throws IOException {
    picture("small.png", 24, 20, Color.BLACK, Color.WHITE);
    picture("square.png", 40, 40, Color.BLACK, Color.WHITE);
    Eddy scaled =
        made("a.png", "x", "--init", file("red.png"), "--mask", file("small.png"), "--seed=1");
    assertThat(scaled.err()).contains("small.png has 24x20 pixels").contains("it is scaled");
    refused("has another shape", "--init", file("red.png"), "--mask", file("square.png"));
    picture("odd.png", 50, 45, Color.RED, null);
    Eddy odd = made("b.png", "x", "--init", file("odd.png"), "--seed=1");
    assertThat(odd.err()).contains("odd.png has 50x45 pixels").contains("48x40");
    made("c.png", "x", "--init", file("odd.png"), "--width=64", "--height=32", "--resize=fit");
    assertThat(parameters("c.png").fields())
        .containsEntry("Size", "64x32")
        .containsEntry("Resize mode", "Resize and fill");
  }

  @Test
  void badInput() throws IOException {
    picture("black.png", 48, 40, Color.BLACK, null);
    Path text = Files.writeString(folder.resolve("text.png"), "text");
    refused("is no picture", "--init", text.toString());
    refused("no such file, where a picture was expected", "--init", file("absent.png"));
    refused("has no white", "--init", file("red.png"), "--mask", file("black.png"));
    refused("--strength should be from 0 to 1", "--init", file("red.png"), "--strength=2");
    refused("--mask goes with --init", "--mask", file("left.png"));
    refused("--mask-blur goes with --mask", "--init", file("red.png"), "--mask-blur=3");
    refused("--prompt-2 is for SDXL", "--prompt-2=y");
    refused("--original-size is for SDXL", "--original-size=64x64");
    refused("no WIDTHxHEIGHT", "--original-size=64");
    refused("--preview-file goes with --preview", "--preview-file", file("p.png"));
  }

  private void refused(String expected, String... arguments) {
    List<String> args = new ArrayList<>(List.of("x"));
    args.addAll(List.of(arguments));
    Eddy eddy = run("refused.png", args.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err().strip().lines()).as(eddy.err()).hasSize(1);
    assertThat(eddy.err()).contains(expected);
    assertThat(folder.resolve("refused.png")).doesNotExist();
  }

  @Test
  void aThousandWordsInEitherSyntax() {
    String words = "red blue green circle square ".repeat(200);
    Eddy plain = made("plain.png", words, "--width=32", "--height=32");
    assertThat(plain.err()).contains("was cut off");
    Eddy chunks = made("all.png", words, "--prompt-syntax=a1111", "--width=32", "--height=32");
    assertThat(chunks.err()).doesNotContain("cut off");
    assertThat(parameters("all.png").fields()).containsEntry("Prompt syntax", "a1111");
  }

  /** The preview of the last step is nearly the picture, each latent one square. */
  @Test
  void previewsLookLikeThePicture() throws IOException {
    String preview = file("preview.png");
    made("x.png", "the sun", "--seed=1", "--preview=3", "--preview-file", preview);
    BufferedImage seen = ImageIO.read(folder.resolve("preview.png").toFile());
    BufferedImage made = ImageIO.read(folder.resolve("x.png").toFile());
    assertThat(seen.getWidth()).isEqualTo(made.getWidth());
    double sum = 0;
    int count = 0;
    for (int y = 0; y < made.getHeight(); y += 8) {
      for (int x = 0; x < made.getWidth(); x += 8) {
        for (int shift = 0; shift < 24; shift += 8) {
          double mean = 0;
          for (int i = 0; i < 64; i++) {
            mean += (made.getRGB(x + i % 8, y + i / 8) >> shift & 255) / 64.0;
          }
          sum += Math.abs(mean - (seen.getRGB(x, y) >> shift & 255));
          count++;
        }
      }
    }
    assertThat(sum / count).isLessThan(25);
  }

  @Test
  void aSecondPassAfterAPictureHasAStrengthOfItsOwn() throws IOException {
    made(
        "hires.png",
        "a blue circle",
        "--init",
        file("red.png"),
        "--strength=0.5",
        "--hires-scale=2",
        "--hires-strength=0.9",
        "--seed=1");
    Eddy again = run("again.png", "--from", file("hires.png"), "--init", file("red.png"));
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("hires.png"));
  }

  @Test
  void aStrengthNeedsAPicture() {
    Eddy eddy = run("a.png", "a blue circle", "--strength=0.3");
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err()).contains("--strength goes with --init");
  }

  @Test
  void aPictureOfTheWebUiThatBeganWithAnotherWantsThat() throws IOException {
    webUi("webui.png", "Steps: 4, Sampler: DDIM, Seed: 1, Size: 48x40, Denoising strength: 0.5");
    Eddy eddy = run("a.png", "--from", file("webui.png"), "--model", Eddy.DEMO_MODEL.toString());
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err()).contains("began with a picture at strength 0.5", "--init");
  }

  @Test
  void whatAPictureOfTheWebUiHasBeyondEddyIsNamed() throws IOException {
    webUi("webui.png", "Steps: 4, Sampler: DDIM, Seed: 1, Size: 48x40, Variation seed: 5");
    Eddy eddy = run("a.png", "--from", file("webui.png"), "--model", Eddy.DEMO_MODEL.toString());
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(eddy.err()).contains("also gives Variation seed, which had no effect");
  }

  private void webUi(String name, String fields) throws IOException {
    Picture black = new Picture(1, 1, new byte[3]);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      PngFile.write(black, "a blue circle\n" + fields, out);
    }
  }
}
