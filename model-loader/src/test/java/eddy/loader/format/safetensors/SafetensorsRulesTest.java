package eddy.loader.format.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the safetensors format, broken one at a time. */
class SafetensorsRulesTest {
  private static final String DAMAGED = "; the file is damaged: download or export it again.";

  @TempDir Path dir;

  /** Opens the file and checks the whole message behind the file's name. */
  private static void refuses(Path file, String message) {
    assertThatThrownBy(() -> SafetensorsFile.open(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": " + message);
  }

  private Path file() {
    return dir.resolve("m.safetensors");
  }

  static Stream<Arguments> brokenHeaders() {
    return Stream.of(
        // not one JSON object
        Arguments.of("[]", 0, "its header should be a JSON object, but is a list"),
        Arguments.of("  ", 0, "its header should be a JSON object, but is nothing"),
        Arguments.of(
            "{} {}",
            0,
            "its header has something behind the JSON object where only spaces may stand"),
        // entries
        Arguments.of(
            entry("\"F32\"", java.util.Collections.nCopies(65, 1).toString(), "[0,4]"),
            4,
            "tensor a: its shape has 65 sizes, more than any tensor's"),
        Arguments.of(
            "{\"a\":3}",
            0,
            "tensor a: should be an object with dtype, shape and data_offsets, but is a whole number"),
        Arguments.of("{\"a\":{\"shape\":[1],\"data_offsets\":[0,4]}}", 4, "tensor a: has no dtype"),
        Arguments.of(
            "{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,4]}}", 4, "tensor a: has no shape"),
        Arguments.of(
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", 4, "tensor a: has no data_offsets"),
        Arguments.of(
            entry("7", "[1]", "[0,4]"),
            4,
            "tensor a: its dtype should be a string, but is a whole number"),
        // shapes
        Arguments.of(
            entry("\"F32\"", "{}", "[0,4]"),
            4,
            "tensor a: its shape should be a list of whole numbers, but is an object"),
        Arguments.of(
            entry("\"F32\"", "[1.0]", "[0,4]"),
            4,
            "tensor a: its shape should hold whole numbers, but holds a number with a fraction"),
        Arguments.of(
            entry("\"F32\"", "[\"1\"]", "[0,4]"),
            4,
            "tensor a: its shape should hold whole numbers, but holds a string"),
        Arguments.of(
            entry("\"F32\"", "[null]", "[0,4]"),
            4,
            "tensor a: its shape should hold whole numbers, but holds null"),
        Arguments.of(
            entry("\"F32\"", "[-1]", "[0,4]"),
            4,
            "tensor a: its shape holds the negative number -1"),
        Arguments.of(
            entry("\"F32\"", "[18446744073709551617]", "[0,4]"),
            4,
            "tensor a: its shape holds a number of 20 digits, more than 64 bits can"),
        Arguments.of(
            entry("\"F32\"", "[4294967296]", "[0,4]"),
            4,
            "tensor a: its shape [4294967296] has a size above 2147483647"),
        Arguments.of(
            entry("\"F32\"", "[2147483647,2147483647,4]", "[0,4]"),
            4,
            "tensor a: its shape [2147483647, 2147483647, 4] of F32 takes more bytes than 64 bits can count"),
        // 2^32 elements of 2^32 bytes: a product that wraps to 0
        Arguments.of(
            entry("\"F32\"", "[1073741824,1073741824,4]", "[0,0]"),
            0,
            "tensor a: its shape [1073741824, 1073741824, 4] of F32 takes more bytes than 64 bits can count"),
        // ranges
        Arguments.of(
            entry("\"F32\"", "[1]", "[0]"),
            4,
            "tensor a: its data_offsets should be [begin, end], but is [0]"),
        Arguments.of(
            entry("\"F32\"", "[1]", "[0,4,8]"),
            4,
            "tensor a: its data_offsets should be [begin, end], but is [0, 4, 8]"),
        Arguments.of(
            entry("\"F32\"", "[1]", "[4,0]"),
            4,
            "tensor a: its data_offsets [4, 0] end before they begin"),
        Arguments.of(
            entry("\"F32\"", "[1]", "[-4,0]"),
            4,
            "tensor a: its data_offsets holds the negative number -4"),
        Arguments.of(
            entry("\"F32\"", "[2]", "[0,4]"),
            4,
            "tensor a: its shape [2] of F32 takes 8 bytes, but its data_offsets span 4"),
        Arguments.of(
            entry("\"F16\"", "[]", "[0,4]"),
            4,
            "tensor a: its shape [] of F16 takes 2 bytes, but its data_offsets span 4"),
        Arguments.of(
            entry("\"F32\"", "[0]", "[0,4]"),
            4,
            "tensor a: its shape [0] of F32 takes 0 bytes, but its data_offsets span 4"),
        // layout
        Arguments.of(
            two("[0,4]", "[2,6]"),
            6,
            "tensor b: begins at byte 2 of the data, inside the tensor before it, which ends at 4"),
        Arguments.of(
            two("[0,4]", "[0,4]"),
            4,
            "tensor b: begins at byte 0 of the data, inside the tensor before it, which ends at 4"),
        Arguments.of(
            two("[0,4]", "[5,9]"),
            9,
            "tensor b: begins at byte 5 of the data, but what is before it ends at 4, which leaves a hole"),
        Arguments.of(
            two("[4,8]", "[8,12]"),
            12,
            "tensor a: begins at byte 4 of the data, but what is before it ends at 0, which leaves a hole"),
        Arguments.of(
            entry("\"F32\"", "[1]", "[0,4]"),
            7,
            "its tensors end at byte 4 of the data, but the file has 3 bytes more"),
        Arguments.of(
            "{}", 1, "its tensors end at byte 0 of the data, but the file has 1 bytes more"),
        // metadata
        Arguments.of(
            "{\"__metadata__\":[]}",
            0,
            "__metadata__ should be an object of strings, but is a list"),
        Arguments.of(
            "{\"__metadata__\":{\"k\":1}}",
            0,
            "__metadata__: key \"k\" should be a string, but is a whole number"),
        Arguments.of(
            "{\"__metadata__\":{\"k\":{}}}",
            0,
            "__metadata__: key \"k\" should be a string, but is an object"));
  }

  private static String entry(String dtype, String shape, String offsets) {
    return "{\"a\":{\"dtype\":"
        + dtype
        + ",\"shape\":"
        + shape
        + ",\"data_offsets\":"
        + offsets
        + "}}";
  }

  private static String two(String a, String b) {
    return "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":"
        + a
        + "},"
        + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":"
        + b
        + "}}";
  }

  @ParameterizedTest
  @MethodSource("brokenHeaders")
  void brokenHeader(String header, int dataBytes, String problem) throws IOException {
    refuses(RawSafetensors.write(file(), header, new byte[dataBytes]), problem + DAMAGED);
  }

  static List<Arguments> notJson() {
    return List.of(
        Arguments.of("{\"a\"", "Unexpected end-of-input"),
        Arguments.of("{'a':1}", "Unexpected character (''' (code 39))"),
        Arguments.of("{\"a\":{\"dtype\":\"F32\",\"shape\":[NaN],\"data_offsets\":[0,4]}}", "NaN"),
        Arguments.of(
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[01],\"data_offsets\":[0,4]}}", "Leading zeroes"),
        // no key twice, at any level, known or not
        Arguments.of(
            entry("\"F32\"", "[1]", "[0,4]").replace("}}", "},\"a\":{}}"), "Duplicate field 'a'"),
        Arguments.of(entry("\"F32\",\"dtype\":\"F16\"", "[1]", "[0,4]"), "Duplicate field 'dtype'"),
        Arguments.of("{\"__metadata__\":{\"k\":\"1\",\"k\":\"2\"}}", "Duplicate field 'k'"),
        Arguments.of("{\"__metadata__\":{},\"__metadata__\":{}}", "Duplicate field '__metadata__'"),
        Arguments.of(
            entry("\"F32\",\"x\":{\"y\":1,\"y\":2}", "[1]", "[0,4]"), "Duplicate field 'y'"),
        // costly to read, so refused while reading
        Arguments.of(
            entry("\"F32\"", "[" + "9".repeat(5000) + "]", "[0,4]"), "Number value length"),
        Arguments.of("{\"a\":" + "[".repeat(100_000), "should be an object"),
        Arguments.of(
            entry("\"F32\",\"x\":" + "[".repeat(100_000), "[1]", "[0,4]"), "nesting depth"));
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void notJson(String header, String reason) throws IOException {
    Path file = RawSafetensors.write(file(), header, new byte[4]);
    assertThatThrownBy(() -> SafetensorsFile.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(reason)
        .hasMessageEndingWith(DAMAGED)
        .message()
        .hasSizeLessThan(600)
        .doesNotContain("\n");
  }

  @Test
  void unknownDTypesAreRefusedByName() throws IOException {
    for (String dtype : List.of("F4", "F6_E2M3", "F8_E8M0", "C64", "f32", "")) {
      refuses(
          RawSafetensors.write(file(), entry("\"" + dtype + "\"", "[1]", "[0,4]"), new byte[4]),
          "tensor a: its dtype is \""
              + dtype
              + "\", which Eddy doesn't read; export it as F32, F16 or BF16.");
    }
  }

  @Test
  void headerThatIsNotUtf8() throws IOException {
    byte[] header = "{\"?\":{}}".getBytes(StandardCharsets.UTF_8);
    header[2] = (byte) 0xff;
    refuses(
        RawSafetensors.write(file(), header, new byte[0]),
        "its header should be JSON in UTF-8, but is not valid UTF-8" + DAMAGED);
  }

  @Test
  void headerLengthLimits() throws IOException {
    byte[] header = "{}".getBytes(StandardCharsets.UTF_8);
    refuses(
        RawSafetensors.write(file(), 1, header, new byte[0]),
        "its header should have at least 2 bytes, but says that it has 1; the file is damaged, so download it"
            + " again.");
    refuses(
        RawSafetensors.write(file(), 0, header, new byte[0]),
        "its header should have at least 2 bytes, but says that it has 0; the file is damaged, so download it"
            + " again.");
    refuses(
        RawSafetensors.write(file(), 100_000_001, header, new byte[0]),
        "its header should have at most 100000000 bytes, but says that it has 100000001; the file is damaged,"
            + " so download it again.");
    refuses(
        RawSafetensors.write(file(), -1, header, new byte[0]),
        "its header should have at most 100000000 bytes, but says that it has 18446744073709551615; the file"
            + " is damaged, so download it again.");
    refuses(
        RawSafetensors.write(file(), 100, header, new byte[0]),
        "the file is cut short: its header should have 100 bytes, but only 2 are there; download it again.");
  }

  @Test
  void headerLengthLimitHoldsInAFileThatHasThatMuch() throws IOException {
    Path file =
        RawSafetensors.write(
            file(), 100_000_001, "{}".getBytes(StandardCharsets.UTF_8), new byte[0]);
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.position(100_000_100);
      channel.write(ByteBuffer.wrap(new byte[1]));
    }
    refuses(
        file,
        "its header should have at most 100000000 bytes, but says that it has 100000001; the file is damaged,"
            + " so download it again.");
  }

  @Test
  void dataCutShort() throws IOException {
    Path file = RawSafetensors.write(file(), entry("\"F32\"", "[3]", "[0,12]"), new byte[5]);
    long size = Files.size(file);
    refuses(
        file,
        "the file is cut short: its tensors need 12 bytes behind the header, but only 5 are there ("
            + size
            + " of "
            + (size + 7)
            + " bytes in all); download it again.");
  }

  @Test
  void otherFilesAreNamed() throws IOException {
    record Other(byte[] content, String guess) {}
    for (Other o :
        List.of(
            new Other(
                bytes("a red circle\non blue"),
                "it looks like text, beginning with \"a red circle\""),
            new Other(
                bytes("größer als alles"),
                "it looks like text, beginning with \"größer als alles\""),
            new Other(
                bytes("PK\3\4\24\0\0\0\10\10abc"),
                "it looks like a zip archive, as PyTorch's .ckpt, .pt and .bin files are; convert it to safetensors"),
            new Other(
                new byte[] {(byte) 0x80, 2, (byte) 0x8a, 10, 'l', (byte) 0xfc, (byte) 0x9c, 'F', 0},
                "it looks like a Python pickle, as old .ckpt and .bin files are; convert it to safetensors"),
            new Other(
                bytes("GGUF\3\0\0\0\1\0\0\0"),
                "it looks like a GGUF file; get the safetensors version of the model"),
            new Other(
                bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0"),
                "it looks like a Git LFS pointer, not the file itself; fetch it with: git lfs pull"),
            new Other(
                bytes("<!DOCTYPE html><html>"),
                "it looks like a web page, so the download probably needs a login"),
            new Other(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                "it looks like a PNG picture"),
            new Other(
                new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9},
                "its first 8 bytes should be the length of the header that follows"))) {
      refuses(
          Files.write(file(), o.content),
          "this is not a safetensors file: " + o.guess + "; check that it is the right file.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void noFileAtAll() throws IOException {
    refuses(dir.resolve("none.safetensors"), "no such file; check the path.");
    refuses(dir, "is a folder, not a safetensors file; name the file inside it.");
    refuses(
        Files.write(file(), new byte[0]),
        "this is not a safetensors file: it is empty; download it again.");
    refuses(
        Files.write(file(), new byte[] {1, 2, 3}),
        "this is not a safetensors file: it has 3 bytes, and the shortest has 10; check that it is the right"
            + " file.");
  }

  @Test
  void namesFromTheFileDontGarbleTheMessage() throws IOException {
    String name = "\\u001b[31mred\\n" + "x".repeat(1000);
    Path file = RawSafetensors.write(file(), "{\"" + name + "\":3}", new byte[0]);
    assertThatThrownBy(() -> SafetensorsFile.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("tensor \\u001b[31mred\\u000axxx")
        .message()
        .hasSizeLessThan(500)
        .doesNotContain("\u001b", "\n");
  }

  static List<String> allowed() {
    return List.of(
        "{}",
        "   {}",
        "{}        ",
        "{\"__metadata__\":{}}",
        "{\"__metadata__\":null}",
        "{\"__metadata__\":{\"format\":\"pt\"}}",
        "{\"empty\":{\"dtype\":\"F32\",\"shape\":[0,5],\"data_offsets\":[0,0]}}",
        "{\"\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0],\"unknown\":{\"a\":[1]}}}");
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void allowed(String header) throws IOException {
    try (SafetensorsFile file =
        SafetensorsFile.open(RawSafetensors.write(file(), header, new byte[0]))) {
      for (String key : file.keys()) {
        assertThat(file.floats(key)).isEmpty();
      }
      assertThat(file.tensors().size() + file.metadata().size()).isLessThanOrEqualTo(1);
    }
  }
}
