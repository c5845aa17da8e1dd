package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.backend.Availability;
import eddy.backend.Backends;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The demo model's pictures, made as a user makes them: nothing given but the prompt and the seed,
 * compared with those of the reference implementation.
 */
class DemoModelTest {
  private static final Path EXPECTED =
      Eddy.ROOT.resolve("testkit/src/test/resources/demo-expected");

  /** Of 255: what rounding to 8 bits makes of differences in fp32. */
  private static final int TOLERANCE = 2;

  @TempDir private Path folder;

  record Case(String prompt, long seed, String file) {}

  static List<Case> cases() throws IOException {
    JsonNode json =
        JsonMapper.builder().build().readTree(EXPECTED.resolve("expected.json").toFile());
    List<Case> cases = new ArrayList<>();
    for (JsonNode c : json) {
      cases.add(new Case(c.get("prompt").asText(), c.get("seed").asLong(), c.get("file").asText()));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheReferencesPicture(Case c) throws IOException {
    compare(c, "cpu");
  }

  /**
   * Values and matrices rounded to 2⁻¹¹ of themselves by each of the networks' ops move edges a
   * little: 5/255 at the worst pixel and 0.1 on average, when this was written. Small and with few
   * steps, since processors are slow at it.
   */
  @Test
  void fp16ActivationsOnOpenClMakeNearlyTheSamePicture() throws IOException {
    assumeOpenCl();
    Case c = cases().getFirst();
    String[] small = {"--width=64", "--height=64", "--steps=8"};
    BufferedImage exact = picture(c, "cpu", small);
    BufferedImage rounded =
        picture(
            c,
            "opencl",
            Stream.concat(Stream.of(small), Stream.of("--activations=f16")).toArray(String[]::new));
    assertThat(meanDifference(rounded, exact)).isPositive().isLessThan(0.3);
    assertThat(worstDifference(rounded, exact)).isLessThanOrEqualTo(10);
  }

  /** One picture on an OpenCL device, if there is one; {@code -Drequire.backend} wants one. */
  @Test
  void isTheReferencesPictureOnOpenClToo() throws IOException {
    assumeOpenCl();
    compare(cases().getFirst(), "opencl");
  }

  private static void assumeOpenCl() {
    boolean there =
        Backends.providers().stream()
            .anyMatch(
                p -> p.name().equals("opencl") && p.probe() instanceof Availability.Available);
    boolean required =
        List.of(System.getProperty("require.backend", "").split(",")).contains("opencl");
    assumeTrue(there || required, "no OpenCL here");
  }

  private BufferedImage picture(Case c, String device, String... more) throws IOException {
    Path output = folder.resolve(device + ".png");
    List<String> arguments =
        new ArrayList<>(List.of("generate", c.prompt, "--seed", Long.toString(c.seed)));
    arguments.addAll(List.of("--output", output.toString(), "--device", device));
    arguments.addAll(List.of(more));
    Eddy eddy = Eddy.run(arguments.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return ImageIO.read(output.toFile());
  }

  private void compare(Case c, String device) throws IOException {
    BufferedImage actual = picture(c, device);
    BufferedImage expected = ImageIO.read(EXPECTED.resolve(c.file).toFile());
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    assertThat(worstDifference(actual, expected)).isLessThanOrEqualTo(TOLERANCE);
  }

  private static double meanDifference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
        }
      }
    }
    return sum / (3.0 * a.getWidth() * a.getHeight());
  }

  private static int worstDifference(BufferedImage a, BufferedImage b) {
    int worst = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          int difference = (a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255);
          worst = Math.max(worst, Math.abs(difference));
        }
      }
    }
    return worst;
  }
}
