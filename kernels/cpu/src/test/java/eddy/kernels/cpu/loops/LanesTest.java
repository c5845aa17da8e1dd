package eddy.kernels.cpu.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.kernels.cpu.loops.shape.Lanes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whether the options that this run's JVM was given led to the vector width that the run is for;
 * the other tests of the run then prove the loops right at that width.
 */
class LanesTest {
  /**
   * {@code -Deddy.lanes=N}: floats in a vector, 0 for plain Java. Skipped where the machine can't
   * do it, whatever the options.
   */
  @Test
  @EnabledIfSystemProperty(named = "eddy.lanes", matches = "\\d+")
  void areThoseThatThisRunIsFor() throws IOException, InterruptedException {
    int wanted = Integer.getInteger("eddy.lanes");
    if (lanes() < wanted) {
      int most = lanesWithoutOptions();
      assumeTrue(
          most >= wanted,
          () -> "this machine has vectors of %d floats, none of %d".formatted(most, wanted));
    }
    assertThat(lanes()).as("floats in a vector").isEqualTo(wanted);
  }

  @Test
  void tilesFillTheRegisters() {
    assertThat(Lanes.NR).isEqualTo(Lanes.NV * Lanes.VL);
    if (Lanes.VECTORS) {
      boolean many = Lanes.VL == 16 || System.getProperty("os.arch").equals("aarch64");
      int registers = Lanes.MR * Lanes.NV + Lanes.NV + 1;
      assertThat(registers).isBetween(many ? 28 : 11, many ? 32 : 16);
    }
  }

  private static int lanes() {
    return Lanes.VECTORS ? Lanes.VL : 0;
  }

  /** What the Vector API gives where there are no vector registers; no loop is made for them. */
  @Test
  @EnabledIfSystemProperty(named = "os.arch", matches = "amd64|x86_64")
  void vectorsOfTwoFloatsAreNone() throws IOException, InterruptedException {
    assertThat(said("-XX:MaxVectorSize=8"))
        .startsWith("0 ")
        .containsAnyOf("no vectors of 128 bits", "can't multiply and add");
  }

  private static int lanesWithoutOptions() throws IOException, InterruptedException {
    String said = said();
    return Integer.parseInt(said.substring(0, said.indexOf(' ')));
  }

  private static String said(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("--add-modules", "jdk.incubator.vector", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit status").isZero();
    return said;
  }

  /** Run in a JVM of its own. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      System.out.println(lanes() + " " + Lanes.describe());
    }
  }
}
