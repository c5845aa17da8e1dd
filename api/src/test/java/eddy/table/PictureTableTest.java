package eddy.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTableTest {
  private static PictureTable table(Settings defaults, String... lines) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(UTF_8);
    return PictureTable.read(new ByteArrayInputStream(text), "t.jsonl", defaults);
  }

  private static PictureTable table(String... lines) throws IOException {
    return table(Settings.NONE, lines);
  }

  private static PictureRow only(String line) throws IOException {
    return (PictureRow) table(line).rows().getFirst();
  }

  /** The rule of the documentation, said independently. */
  private static String seed(String text) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return String.valueOf(ByteBuffer.wrap(hash).getLong() >>> 11);
  }

  @Test
  void aRowWithoutASeedHasOneOfItsOwn() throws Exception {
    assertThat(only("{\"prompt\":\"a castle\",\"id\":\"c1\"}").seed()).isEqualTo(seed("id:c1"));
    assertThat(only("{\"prompt\":\"another\",\"id\":\"c1\"}").seed()).isEqualTo(seed("id:c1"));
    String canonical = "{\"prompt\":\"a castle\",\"steps\":20}";
    assertThat(only("{ \"steps\": 20.0, \"prompt\": \"a castle\"}").seed())
        .isEqualTo(seed("row:" + canonical));
    assertThat(only("{\"prompt\":\"x\",\"seed\":\"18446744073709551615\"}").seed())
        .isEqualTo("18446744073709551615");
  }

  @Test
  void minusOneIsNoRandomSeedAndDefaultsDoNotChangeIt() throws IOException {
    PictureRow row = only("{\"prompt\":\"a\"}");
    assertThat(only("{\"prompt\":\"a\",\"seed\":-1}").seed()).isEqualTo(row.seed());
    assertThat(only("{\"prompt\":\"a\",\"seed\":\"-1\"}").seed()).isEqualTo(row.seed());
    Settings defaults = Settings.NONE.steps(7);
    PictureRow other = (PictureRow) table(defaults, "{\"prompt\":\"a\"}").rows().getFirst();
    assertThat(other.seed()).isEqualTo(row.seed());
    assertThat(other.settings().get(Fields.STEPS)).isEqualTo(7);
    assertThat(
            ((PictureRow) table(defaults.seed(3), "{\"prompt\":\"a\"}").rows().getFirst()).seed())
        .isEqualTo("3");
  }

  @Test
  void aRowWithoutAnIdIsNamedByWhatItSays() throws Exception {
    PictureRow row = only("{\"prompt\":\"a\"}");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest("row:{\"prompt\":\"a\"}".getBytes(UTF_8));
    assertThat(row.id()).isEqualTo("row-" + HexFormat.of().formatHex(hash).substring(0, 16));
    assertThat(row.file()).isEqualTo(row.id() + ".png");
    assertThat(only("{\"prompt\":\"b\"}").id()).isNotEqualTo(row.id());
    assertThat(only("{\"prompt\":\"b\",\"id\":17}").id()).isEqualTo("17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"../a\"",
        "\"a/b\"",
        "\"/a\"",
        "\"a\\\\b\"",
        "\".a\"",
        "\"\"",
        "\"a b\"",
        "\"é\"",
        "true",
        "\"a\\u0000\"",
        "\"a\\n\"",
        "[1]",
        "1.5e400"
      })
  void anIdIsASafeFileName(String id) throws IOException {
    TableRow row = table("{\"prompt\":\"a\",\"id\":" + id + "}").rows().getFirst();
    assertThat(row).isInstanceOf(BadRow.class);
    assertThat(((BadRow) row).problem().toString())
        .startsWith("t.jsonl, line 1: ")
        .endsWith(".")
        .doesNotContain("Exception");
    assertThat(row.id()).matches("row-[0-9a-f]{16}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"prompt\":\"a\" | should be one JSON object, such as",
        "[1] | should be one JSON object, such as",
        "a castle | should be one JSON object, such as",
        "{\"prompt\":\"a\"} {} | should be one JSON object, such as",
        "{\"prompt\":\"a\",\"prompt\":\"b\"} | should be one JSON object, such as",
        "{\"promt\":\"a\"} | There is no setting \"promt\"",
        "{\"prompt\":7} | prompt should be a string, but is \"7\".",
        "{\"prompt\":\"a\",\"steps\":\"x\"} | steps should be a whole number, but is \"x\".",
        "{\"prompt\":\"a\",\"steps\":0} | steps should be",
        "{\"prompt\":\"a\",\"batch\":2} | batch is 1 for a row, which makes one picture",
      })
  void aBadLineIsToldWithItsPlace(String line, String expected) throws IOException {
    PictureTable table = table("{\"prompt\":\"good\"}", "", line);
    assertThat(table.rows()).hasSize(2);
    BadRow bad = (BadRow) table.rows().get(1);
    assertThat(bad.place()).isEqualTo("t.jsonl, line 3");
    assertThat(bad.problem().toString())
        .startsWith("t.jsonl, line 3: " + expected)
        .endsWith(".")
        .hasSizeLessThan(400);
  }

  @Test
  void bytesThatAreNoTextAndLinesOfAnyLengthAreRefused() throws IOException {
    byte[] bytes =
        "{\"prompt\":\"\u00ff\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    PictureTable broken =
        PictureTable.read(new ByteArrayInputStream(bytes), "t.jsonl", Settings.NONE);
    assertThat(((BadRow) broken.rows().getFirst()).problem().toString()).contains("UTF-8");
    BadRow longest =
        (BadRow) table("{\"prompt\":\"" + "a".repeat(3 << 20) + "\"}").rows().getFirst();
    assertThat(longest.problem().toString()).contains("more than 1 MiB");
    assertThatThrownBy(() -> table("", " ", "\r"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("t.jsonl: has no rows; write a JSON object on each line");
  }

  @Test
  void whatIsSaidTwiceIsMadeOnceAndTheSameIdForAnotherIsRefused() throws IOException {
    PictureTable table =
        table(
            "{\"prompt\":\"a\",\"id\":\"x\"}",
            "{\"id\":\"x\",\"prompt\":\"a\"}",
            "{\"prompt\":\"b\",\"id\":\"x\"}",
            "{\"prompt\":\"a\",\"id\":\"X\"}",
            "{\"prompt\":\"a\"}",
            "{\"prompt\":\"a\"}");
    assertThat(table.repeated()).isEqualTo(2);
    assertThat(table.rows()).hasSize(4);
    assertThat(((BadRow) table.rows().get(1)).problem().toString())
        .isEqualTo(
            "t.jsonl, line 3: the id x is that of t.jsonl, line 1, which says something else; give"
                + " this row another id.");
    assertThat(((BadRow) table.rows().get(2)).problem().toString())
        .contains("the id X is that of t.jsonl, line 1 in other letters (x)");
  }

  @Test
  void shardsHaveEachRowOnce() throws IOException {
    PictureTable table =
        table(
            IntStream.range(0, 13)
                .mapToObj(i -> "{\"prompt\":\"" + i + "\"}")
                .toArray(String[]::new));
    for (int n : List.of(1, 2, 5, 13, 20)) {
      List<TableRow> all =
          IntStream.rangeClosed(1, n)
              .boxed()
              .flatMap(i -> table.shard(i, n).rows().stream())
              .toList();
      assertThat(all).containsExactlyInAnyOrderElementsOf(table.rows());
      assertThat(table.shard(1, n).rows()).hasSize((13 + n - 1) / n);
    }
    assertThatThrownBy(() -> table.shard(0, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nullCountsAsLeftOut() throws IOException {
    assertThat(only("{\"prompt\":\"a\",\"steps\":null,\"id\":null,\"seed\":null}"))
        .isEqualTo(only("{\"prompt\":\"a\"}"));
    assertThat(Stream.of(PictureRow.of(Map.of(), "here", Settings.of("p")))).hasSize(1);
  }
}
