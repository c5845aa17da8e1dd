package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.report.Bytes;
import eddy.report.PeakMemory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "diffuse",
        "devices",
        "inspect",
        "bench",
        "tune",
        "completion",
        "help",
        "version"
      })
  void helpFitsAScreenAndHasExamples(String command) {
    Eddy help = command.isEmpty() ? Eddy.run("--help") : Eddy.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out().lines()).hasSizeLessThanOrEqualTo(40);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(help.out()).contains("Examples:", "  eddy ");
  }

  /** It has too many options for one screen, so they stand in sections. */
  @Test
  void everySectionOfGenerateFitsAScreen() {
    Eddy help = Eddy.run("generate", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(List.of(help.out().split("\\R\\R")))
        .hasSizeGreaterThan(5)
        .allSatisfy(section -> assertThat(section.lines()).hasSizeLessThanOrEqualTo(30))
        .last()
        .asString()
        .startsWith("Examples:")
        .contains("  eddy ");
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(Eddy.run("--help").out())
        .contains("generate", "diffuse", "devices", "inspect", "bench", "tune", "check")
        .contains("completion", "help", "version");
  }

  @Test
  void version() {
    Eddy version = Eddy.run("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("eddy ").contains("Java " + Runtime.version());
  }

  @ParameterizedTest
  @CsvSource({
    "generat, There is no command 'generat'. Did you mean generate",
    "generate x --seed 99999999999999999999, is not a whole number from 0 to",
    "generate x --cfg many, is not a number",
    "--versoin, Did you mean --version",
    "generate --step=5 x, Did you mean --steps",
    "device, Did you mean devices",
    "generate --steps=many x, --steps",
    "generate --rng=gpu x, --rng",
    "generate --dtype=f8 x, --dtype",
    "generate --steps, --steps",
    "generate x --steps=1 --seed=2 --steps=3, only once",
    "bench unet --arch=sd3, --arch",
    "bench net, NETWORK",
    "'', generate"
  })
  void wrongArgumentsGetOneLine(String arguments, String hint) {
    Eddy eddy = Eddy.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.out()).isEmpty();
    assertThat(eddy.err().lines()).hasSize(1);
    assertThat(eddy.err()).startsWith("eddy: ").contains(hint).contains("--help");
  }

  @Test
  void inputErrorsAreOneLineAndBugsAreNot() {
    assertThat(failed(new InputException("One sentence."))).isEqualTo("2 eddy: One sentence.\n");
    assertThat(failed(new RuntimeException(new InputException("Inner."))))
        .isEqualTo("2 eddy: Inner.\n");
    assertThat(failed(new IllegalStateException("oops")))
        .startsWith("1 eddy: this is a bug in Eddy")
        .contains("oops", "MainTest");
  }

  @Test
  void outOfMemoryIsExplained() {
    assertThat(failed(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
        .startsWith("2 eddy: Out of memory (Java heap space)")
        .contains("B", "--dtype f16", "-Xmx")
        .hasLineCount(1);
  }

  private static String failed(Throwable problem) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.failed(new Io(stream, stream, false, null), problem);
    return code + " " + err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1, 1 byte",
    "999, 999 bytes",
    "1000, 1.00 KB",
    "9996, 10.0 KB",
    "14420000, 14.4 MB",
    "999600000, 1.00 GB",
    "3438083856, 3.44 GB"
  })
  void sizes(long bytes, String text) {
    assertThat(Bytes.text(bytes)).isEqualTo(text);
  }

  @Test
  void peakMemory() {
    assertThat(PeakMemory.parse("VmPeak:\t 9 kB\nVmHWM:\t  123456 kB\nVmRSS:\t 1 kB\n"))
        .hasValue(123456L * 1024);
    assertThat(PeakMemory.parse("nothing of the kind")).isEmpty();
  }

  /** These tests don't have the module that brings it. */
  @Test
  void aCommandWhoseModuleIsMissingNamesItsJar() {
    for (String line : List.of("bench ops", "bench ops --list --op x", "bench ops a b")) {
      Eddy eddy = Eddy.run(line.split(" "));
      assertThat(eddy.code()).isEqualTo(2);
      assertThat(eddy.err())
          .isEqualTo(
              "eddy: eddy bench ops is part of the module eddy-bench-kit, whose jar isn't there; put"
                  + " eddy-bench-kit-VERSION.jar beside eddy-cli.jar.\n");
    }
    assertThat(Eddy.run("help", "bench").out()).contains("ops").contains("is missing");
  }
}
