package eddy.benchkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.benchkit.Eddy;
import eddy.cli.terminal.Io;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code eddy check} as it is typed. */
class CheckCommandTest {
  @TempDir private Path folder;

  private static void refused(Eddy eddy, String expected) {
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.out()).isEmpty();
    assertThat(eddy.err()).startsWith("eddy: ").contains(expected).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --device=nonsense     | --device nonsense: there is no such backend
          --device=opencl:99:99 | --device opencl:99:99
          --minutes=0           | --minutes should be from 0.1 to 600, but is 0.
          --minutes=601         | --minutes should be from 0.1 to 600, but is 601.
          --minutes=NaN         | --minutes should be from 0.1 to 600, but is NaN.
          --minutes=x           | --minutes
          --json=-              | --json -: expected the name of a file
          """)
  void badOptionsAreRefused(String option, String expected) {
    refused(Eddy.run("check", option), expected);
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedBeforeAnyWork() throws IOException {
    Path there = Files.writeString(folder.resolve("there.json"), "mine");
    refused(Eddy.run("check", "--json", there.toString()), "there.json: is there already; name");
    assertThat(there).hasContent("mine");
    refused(
        Eddy.run("check", "--json", folder.resolve("no/report.json").toString()),
        "there is no folder");
    refused(Eddy.run("check", "--json", folder.toString()), "is a folder");
  }

  @Test
  void aShortCheckOfTheProcessorHasAllParts() throws IOException {
    Path file = folder.resolve("report.json");
    Eddy eddy = Eddy.run("check", "--device", "cpu", "--minutes", "0.1", "--json", file.toString());
    assertThat(eddy.code()).as(eddy.out() + eddy.err()).isZero();
    assertThat(eddy.out()).startsWith("Eddy ").contains(" on cpu (", ", within 0.1 minutes");
    assertThat(eddy.out()).contains("Kept in " + file);
    String text = Files.readString(file);
    JsonNode json = JsonMapper.builder().build().readTree(text);
    assertThat(json.get("format").asInt()).isEqualTo(1);
    List<String> verdicts = json.get("parts").findValuesAsText("verdict");
    assertThat(verdicts.getFirst()).isEqualTo("passed");
    // In so little time a slow machine may see no number; device and speed look at none.
    boolean any = verdicts.subList(1, 6).contains("passed");
    assertThat(json.get("verdict").asText()).isEqualTo(any ? "passed" : "left out");
    assertThat(json.get("device").asText()).isEqualTo("cpu");
    assertThat(json.get("parts").findValuesAsText("part"))
        .containsExactly("device", "ops", "determinism", "memory", "picture", "sizes", "speed");
    JsonNode device = json.get("parts").get(0);
    assertThat(device.get("peakGflopPerSecond").asDouble()).isPositive();
    JsonNode ops = json.get("parts").get(1);
    assertThat(
            ops.get("right").asInt()
                + ops.get("notReached").asInt()
                + ops.get("notSupported").asInt())
        .isEqualTo(ops.get("cases").asInt());
    for (JsonNode part : json.get("parts")) {
      assertThat(eddy.out())
          .contains(part.get("verdict").asText() + " ".repeat(1))
          .contains(part.get("text").asText());
    }
    assertThat(text).doesNotContain(Eddy.ROOT.toString(), folder.toString());
  }

  @Test
  void whereSomethingFailedTheExitCodeIsOneAndTheFileIsWritten() throws IOException {
    Path file = folder.resolve("failed.json");
    Eddy eddy =
        Eddy.run(
            "check",
            "--device",
            "crooked:" + CrookedBackend.Fault.NO_PEAKS.ordinal(),
            "--minutes",
            "0.1",
            "--json",
            file.toString());
    assertThat(eddy.code()).isEqualTo(1);
    assertThat(eddy.err()).doesNotContain("\tat ", "please report");
    assertThat(eddy.out()).contains("device       failed    a bug in Eddy").contains("failed: ");
    JsonNode json = JsonMapper.builder().build().readTree(file.toFile());
    assertThat(json.get("verdict").asText()).isEqualTo("failed");
    assertThat(json.get("parts").get(0).get("text").asText())
        .contains("no clock in (a path)")
        .doesNotContain("somebody");
  }

  @Test
  void helpFitsAScreen() {
    Eddy help = Eddy.run("check", "--help");
    assertThat(help).isEqualTo(Eddy.run("help", "check"));
    assertThat(help.code()).isZero();
    assertThat(help.out().lines())
        .hasSizeLessThanOrEqualTo(40)
        .allMatch(line -> line.length() <= 80);
    assertThat(help.out()).contains("Examples:", "  eddy check");
    assertThat(Eddy.run("--help").out()).contains("check");
  }

  @Test
  void usageHasEveryOption() throws IOException {
    String page = Files.readString(Eddy.ROOT.resolve("docs/usage.md"));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    CommandLine line =
        new CommandLine(new CheckCommand(new Io(nowhere, nowhere, false, Eddy.ROOT)));
    assertThat(line.getCommandSpec().options())
        .allSatisfy(option -> assertThat(page).contains(option.longestName()));
  }
}
