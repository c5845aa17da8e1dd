package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Availability;
import eddy.backend.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eddy tune} as a user runs it, on a model of a few thousand parameters. */
class TuneTest {
  private static final String FOLDER = "eddy.opencl.cache";
  private static final String TINY =
      Eddy.ROOT.resolve("testkit/src/test/resources/reference/models/tiny-sd15-fp16").toString();

  @TempDir private Path folder;

  private String before = "";

  /** So that the user's own measurements stay as they are. */
  @BeforeEach
  void keepInTemporaryFolder() {
    before = System.getProperty(FOLDER, "");
    System.setProperty(FOLDER, folder.toString());
  }

  @AfterEach
  void restore() {
    if (before.isEmpty()) {
      System.clearProperty(FOLDER);
    } else {
      System.setProperty(FOLDER, before);
    }
  }

  private static void requireOpenCl() {
    boolean there =
        Backends.providers().stream()
            .anyMatch(
                p -> p.name().equals("opencl") && p.probe() instanceof Availability.Available);
    boolean required =
        List.of(System.getProperty("require.backend", "").split(",")).contains("opencl");
    assumeTrue(there || required, "no OpenCL here");
  }

  @Test
  void aModelIsTunedAndItsPicturesStayTheSame() throws IOException {
    requireOpenCl();
    byte[] untuned = latents("untuned");
    Eddy tune = Eddy.run("tune", "--device=opencl", "--model", TINY, "--size=4", "--runs=1");
    assertThat(tune.code()).as(tune.err()).isZero();
    List<String> lines = tune.out().lines().toList();
    assertThat(lines.getFirst().strip().split(" +"))
        .containsExactly("op", "uses", "of", "chosen", "ms", "untuned", "ms", "speed");
    assertThat(lines).anyMatch(l -> l.startsWith("matmul-f16 "));
    assertThat(lines).anyMatch(l -> l.startsWith("conv2d-f16 "));
    assertThat(lines).anyMatch(l -> l.startsWith("causal-attention "));
    assertThat(lines).anyMatch(l -> l.startsWith("group-norm "));
    assertThat(lines.get(lines.size() - 2)).startsWith("One run of each network spends ");
    Path file = Path.of(lines.getLast().substring("Kept in ".length()));
    assertThat(file).hasParent(folder);
    // A header of four lines, then one for each line of the table.
    assertThat(Files.readAllLines(file)).hasSize(4 + lines.size() - 3);
    assertThat(tune.err()).contains("eddy: measuring 1 of " + (lines.size() - 3) + ": ");

    float[] expected = floats(untuned);
    assertThat(floats(latents("tuned")))
        .usingComparatorWithPrecision(2e-3f)
        .containsExactly(expected);
    Files.write(file, new byte[] {1, 2, 3, 0, -1});
    assertThat(floats(latents("damaged"))).containsExactly(expected);
  }

  /** What generating ends with. */
  private byte[] latents(String name) throws IOException {
    Path latents = folder.resolve(name + ".safetensors");
    Eddy generate =
        Eddy.run(
            "generate",
            "a cat",
            "--model",
            TINY,
            "--seed=3",
            "--steps=2",
            "--width=8",
            "--height=8",
            "--device=opencl",
            "--save-latents",
            latents.toString(),
            "--output",
            folder.resolve(name + ".png").toString());
    assertThat(generate.code()).as(generate.err()).isZero();
    return Files.readAllBytes(latents);
  }

  /** The numbers of a safetensors file's only tensor. */
  private static float[] floats(byte[] file) {
    var buffer = java.nio.ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    buffer.position(Math.toIntExact(8 + buffer.getLong(0)));
    float[] out = new float[buffer.remaining() / 4];
    buffer.asFloatBuffer().get(out);
    return out;
  }

  @Test
  void aDeviceWithoutAChoiceIsRefused() {
    Eddy tune = Eddy.run("tune", "--device=cpu");
    assertThat(tune.code()).isEqualTo(2);
    assertThat(tune.err())
        .isEqualTo(
            "eddy: --device cpu can't be tuned: only the OpenCL and CUDA backends choose kernels by"
                + " measurements; name one of their devices, such as --device opencl (`eddy devices`"
                + " lists what there is).\n");
  }

  @Test
  void aDeviceThatIsntThereIsRefused() {
    requireOpenCl();
    for (String command : List.of("tune", "generate x")) {
      Eddy eddy = Eddy.run((command + " --device=opencl:97:3").split(" "));
      assertThat(eddy.code()).isEqualTo(2);
      assertThat(eddy.err())
          .startsWith("eddy: --device opencl:97:3: there is no such device; there are opencl:")
          .hasLineCount(1);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidBeforeAnythingIsMeasured() throws IOException {
    requireOpenCl();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    System.setProperty(FOLDER, file.resolve("x").toString());
    Eddy tune = Eddy.run("tune", "--device=opencl", "--model", TINY);
    assertThat(tune.code()).isEqualTo(2);
    assertThat(tune.err()).contains("can't be written").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--size=0",
        "--size=100000",
        "--batch=0",
        "--runs=0",
        "--arch=sd99",
        "--device=gpu"
      })
  void badNumbersAreRefused(String option) {
    Eddy tune = Eddy.run("tune", option);
    assertThat(tune.code()).isEqualTo(2);
    assertThat(tune.err()).contains(option.substring(0, option.indexOf('='))).hasLineCount(1);
  }

  @Test
  void archAndModelTogetherAreRefused() {
    Eddy tune = Eddy.run("tune", "--arch=sd15", "--model", TINY);
    assertThat(tune.code()).isEqualTo(2);
    assertThat(tune.err()).isEqualTo("eddy: Expected --arch or --model, not both.\n");
  }
}
