package eddy.benchkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.cli.terminal.Io;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code bench ops} has the manners of the other commands, though it is found and not built in. */
class BenchOpsMannersTest {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void itHasHelpAndIsListed() {
    Eddy help = Eddy.run("help", "bench", "ops");
    assertThat(help).isEqualTo(Eddy.run("bench", "ops", "--help"));
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("--budget");
    assertThat(Eddy.run("completion").out()).contains("'--op'");
    assertThat(Eddy.run("bench", "--help").out()).contains("Times single ops");
  }

  @Test
  void itsOptionsHaveOtherSpellingsAndRanges() {
    for (String n : List.of("0", "-1", "1025")) {
      Eddy refused = Eddy.run("bench", "ops", "--list", "-t", n);
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err())
          .isEqualTo("eddy: --threads should be from 1 to 1024, but is " + n + ".\n");
    }
    assertThat(Eddy.run("bench", "ops", "--list", "--type", "half", "-t", "2").code()).isZero();
  }

  @Test
  void int8IsTakenWhereThereIsIt() throws IOException {
    Eddy list =
        Eddy.run(
            "bench", "ops", "--list", "--json", "--dtype=int8", "--op=linear.tokens/1x77x768-768");
    JsonNode operands =
        JsonMapper.builder().build().readTree(list.out()).get("cases").get(0).get("operands");
    assertThat(operands.get(1).asText()).startsWith("I8");
    assertThat(operands.get(2).asText()).startsWith("F32");
    Eddy refused =
        Eddy.run(
            "bench",
            "ops",
            "--device=cpu,reference",
            "--dtype=int8",
            "--op=linear.tokens/1x77x768");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "--device reference keeps weights as f32 or f16 only, but int8 was asked for",
            "--dtype f16",
            "--device cpu")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bench ops --list",
        "bench ops --op softmax --small --device reference --runs 1 --min-time 0"
      })
  void whatCannotBeWrittenIsSaid(String line) {
    Eddy full = Eddy.run(failing("No space left on device"), line.split(" "));
    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err())
        .endsWith(
            "eddy: standard output can't be written (no space left on the disk); send it"
                + " elsewhere.\n")
        .doesNotContain("bug", "\tat ");
    Eddy closed = Eddy.run(failing("Broken pipe"), line.split(" "));
    assertThat(closed.code()).isEqualTo(141);
    assertThat(closed.err()).doesNotContain("standard output", "bug", "\tat ");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void theDocsCommandsAreCommands() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(Eddy.ROOT.resolve("docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        Files.readAllLines(page).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("./eddy bench ops"))
            .forEach(found::add);
      }
    }
    assertThat(found).isNotEmpty();
    for (String line : found) {
      String command = line.substring("./eddy ".length()).replaceFirst(" #.*", "");
      Eddy eddy = Eddy.run((command.replace("--list", "") + " --list").split(" +"));
      assertThat(eddy.code()).as(line + "\n" + eddy.err()).isZero();
    }
  }

  @Test
  void usageHasEveryOption() throws IOException {
    String page = Files.readString(Eddy.ROOT.resolve("docs/usage.md"));
    CommandLine line =
        new CommandLine(new BenchOpsCommand(new Io(NOWHERE, NOWHERE, false, Eddy.ROOT)));
    assertThat(line.getCommandSpec().options())
        .allSatisfy(option -> assertThat(page).contains(option.longestName()));
  }

  @Test
  void whatItsMessagesNameIsAnOption() {
    Eddy unknown = Eddy.run("bench", "ops", "--op", "sotfmax", "--list");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--op").contains("`eddy bench ops --list`");
  }

  /** picocli's warnings go past the streams that a command is given. */
  @Test
  void aQuoteInANameIsACharacterLikeAnyOther() {
    PrintStream before = System.err;
    ByteArrayOutputStream warned = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warned, true, UTF_8));
    try {
      Eddy eddy = Eddy.run("bench", "ops", "--list", "--op=con\"v2d,softmax");
      assertThat(eddy.code()).isEqualTo(2);
      assertThat(eddy.err()).contains("con\"v2d").hasLineCount(1);
    } finally {
      System.setErr(before);
    }
    assertThat(warned.toString(UTF_8)).isEmpty();
  }

  /** A thousand spoilt names: each is taken, or refused by one line that doesn't show a bug. */
  @Test
  void spoiltNamesAreRefusedInALine() {
    Random random = new Random(1);
    String name = "conv2d.3x3/1x320x64x64-320";
    for (int i = 0; i < 1000; i++) {
      StringBuilder spoilt = new StringBuilder(name.substring(0, random.nextInt(name.length())));
      for (int n = random.nextInt(4); n > 0; n--) {
        spoilt.insert(random.nextInt(spoilt.length() + 1), (char) (1 + random.nextInt(300)));
      }
      Eddy eddy = Eddy.run("bench", "ops", "--list", "--op=" + spoilt);
      assertThat(eddy.code()).as(spoilt + ": " + eddy.err()).isIn(0, 2);
      assertThat(eddy.err().lines().count()).as(spoilt.toString()).isLessThanOrEqualTo(1);
      assertThat(eddy.err()).doesNotContain("bug", "Exception");
    }
  }
}
