package eddy.loader.format.safetensors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.format.WeightFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardedSafetensorsTest {
  private static final String ONE = "m-00001-of-00002.safetensors";
  private static final String TWO = "m-00002-of-00002.safetensors";
  private static final String NOT_OF_ONE =
      "; index and shards are not of one download, so fetch them together.";

  @TempDir Path dir;
  private Path index = Path.of("");

  @BeforeEach
  void shards() throws IOException {
    index = dir.resolve("m.safetensors.index.json");
    RawSafetensors.floats(dir.resolve(ONE), new int[] {2}, "a", "b");
    RawSafetensors.floats(dir.resolve(TWO), new int[] {3}, "c");
  }

  private void weightMap(String... keysAndFiles) throws IOException {
    StringBuilder map = new StringBuilder();
    for (int i = 0; i < keysAndFiles.length; i += 2) {
      map.append(i == 0 ? "" : ",")
          .append("\"%s\":\"%s\"".formatted(keysAndFiles[i], keysAndFiles[i + 1]));
    }
    Files.writeString(index, "{\"metadata\":{\"total_size\":28},\"weight_map\":{" + map + "}}");
  }

  private void refuses(String message) {
    assertThatThrownBy(() -> ShardedSafetensors.open(index))
        .isInstanceOf(InputException.class)
        .hasMessage(index + ": " + message);
  }

  @Test
  void shardsAreOneSource() throws IOException {
    weightMap("a", ONE, "b", ONE, "c", TWO);
    try (ShardedSafetensors s = ShardedSafetensors.open(index)) {
      assertThat(s.name()).isEqualTo(index.toString());
      assertThat(s.keys()).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(s.tensors()).containsOnlyKeys("a", "b", "c");
      assertThat(s.shards()).containsOnlyKeys(ONE, TWO);
      assertThat(requireNonNull(s.find("b")).toFloats()).containsExactly(0, 1);
      assertThat(requireNonNull(s.find("c")).toFloats()).containsExactly(0, 1, 2);
      assertThat(s.find("d")).isNull();
    }
    try (WeightFile same = WeightFile.open(index)) {
      assertThat(same).isInstanceOf(ShardedSafetensors.class);
    }
  }

  @Test
  void aShardMayLieInAFolderBelow() throws IOException {
    RawSafetensors.floats(dir.resolve("sub").resolve("d.safetensors"), new int[] {1}, "d");
    weightMap("d", "sub/d.safetensors");
    try (ShardedSafetensors s = ShardedSafetensors.open(index)) {
      assertThat(s.keys()).containsExactly("d");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../m.safetensors",
        "sub/../../m.safetensors",
        "..",
        "/etc/m.safetensors",
        "..\\\\m.safetensors",
        "\\\\\\\\server\\\\m.safetensors",
        "C:\\\\m.safetensors",
        "C:m.safetensors",
        "a\\u0000b",
        ""
      })
  void pathsOutOfTheFolderAreRefused(String name) throws IOException {
    weightMap("a", name);
    assertThatThrownBy(() -> ShardedSafetensors.open(index))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(index + ": weight_map names the file \"")
        .hasMessageEndingWith(
            "\", but a shard must lie below the index's own folder; don't use this model unless you trust"
                + " where it is from.");
  }

  @Test
  void aShardThatIsntThere() throws IOException {
    weightMap("a", ONE, "b", ONE, "c", "gone.safetensors");
    refuses(
        "weight_map names the file \"gone.safetensors\", which isn't there; download the missing shard into "
            + dir
            + ".");
  }

  @Test
  void aDamagedShardIsNamedItself() throws IOException {
    weightMap("a", ONE, "b", ONE, "c", TWO);
    Files.writeString(dir.resolve(TWO), "not at all");
    assertThatThrownBy(() -> ShardedSafetensors.open(index))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            dir.resolve(TWO) + ": this is not a safetensors file: it looks like text");
  }

  @Test
  void aKeyInAnotherShard() throws IOException {
    weightMap("a", ONE, "b", TWO, "c", TWO);
    refuses("tensor b should be in " + TWO + ", but is in " + dir.resolve(ONE) + NOT_OF_ONE);
  }

  @Test
  void aKeyInNoShard() throws IOException {
    weightMap("a", ONE, "b", ONE, "c", TWO, "d", TWO);
    refuses("tensor d should be in " + TWO + ", but is in no shard" + NOT_OF_ONE);
  }

  @Test
  void aKeyInTwoShards() throws IOException {
    RawSafetensors.floats(dir.resolve(TWO), new int[] {3}, "c", "a");
    weightMap("a", ONE, "b", ONE, "c", TWO);
    refuses(
        "tensor a is in " + dir.resolve(ONE) + " and again in " + dir.resolve(TWO) + NOT_OF_ONE);
  }

  @Test
  void aKeyThatTheIndexDoesntName() throws IOException {
    weightMap("a", ONE, "c", TWO);
    refuses("tensor b is in " + dir.resolve(ONE) + ", but weight_map doesn't name it" + NOT_OF_ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | key weight_map should be an object from tensor to file name, but is missing; download the"
            + " index again.",
        "{\"weight_map\":[]} | key weight_map should be an object from tensor to file name, but is [];"
            + " download the index again.",
        "{\"weight_map\":{}} | weight_map names no tensor; download the index again.",
        "{\"weight_map\":{\"a\":3}} | weight_map: key a should be a file name, but is 3; download the index"
            + " again.",
        "[] | should hold one JSON object, which begins with \"{\", but begins with \"[]\"; download it"
            + " again.",
        "{} {} | has something behind its JSON object; remove it or download the file again."
      })
  void malformedIndex(String json, String message) throws IOException {
    Files.writeString(index, json);
    refuses(message);
  }

  @Test
  void anIndexWithAKeyTwice() throws IOException {
    Files.writeString(index, "{\"weight_map\":{\"a\":\"x\",\"a\":\"y\"}}");
    refuses(
        "is not valid JSON: Duplicate field 'a' (line 1, column 27); mend it or download it again.");
  }
}
