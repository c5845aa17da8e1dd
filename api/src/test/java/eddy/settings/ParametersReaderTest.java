package eddy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of parameters that aren't the web UI's, and very long ones. */
class ParametersReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Steps: 2 | Sampler: Euler a | CFG scale: 7 | Seed: 3 | Size: 64x64",
        "Steps: 2| Sampler: Euler a| CFG scale: 7| Seed: 3| Size: 64x64",
        "Steps: 2\nSampler: Euler a\nCFG scale: 7\r\nSeed: 3\nSize: 64x64",
        "Steps: 2, Sampler: Euler a, CFG scale: 7\nSeed: 3, Size: 64x64\n and more",
        "Steps: 2, Sampler: Euler a, CFG scale: 7, Seed: 3, Size: 64x64\n\nbehind it",
      })
  void settingsInOtherFormsAreReadAndTold(String settings) {
    ParametersReader read = ParametersReader.of("a cat\nNegative prompt: bad\n" + settings);
    assertThat(read.parameters().prompt()).isEqualTo("a cat");
    assertThat(read.parameters().negative()).isEqualTo("bad");
    assertThat(read.parameters().fields())
        .containsExactlyEntriesOf(
            entries("Steps=2", "Sampler=Euler a", "CFG scale=7", "Seed=3", "Size=64x64"));
    assertThat(read.unlike()).contains("Steps, Sampler, CFG scale, Seed, Size");
  }

  private static Map<String, String> entries(String... entries) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String each : entries) {
      String[] pair = each.split("=", 2);
      out.put(pair[0], pair[1]);
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a cat",
        "a cat\nSteps: 2 Seed 3",
        "a cat\nSteps: 2, Seed: 3",
        "a | b: c | d: e | f: g",
        "a cat\nSteps: | a: b | c: d",
        "",
        "{a|b}"
      })
  void whatIsntUnderstoodIsTold(String text) {
    ParametersReader read = ParametersReader.of(text);
    assertThat(read.parameters()).isEqualTo(new Parameters(text, "", Map.of()));
    assertThat(read.unlike())
        .contains(text.substring(text.lastIndexOf('\n') + 1))
        .contains("part of the prompt");
  }

  @Test
  void theWebUisFormNeedsNoWord() {
    assertThat(ParametersReader.of("a\r\nSteps: 2, Seed: 3, Size: 64x64").unlike()).isNull();
    Parameters bom = Parameters.parse("\ufeffa\nSteps: 2, Seed: 3, Size: 64x64");
    assertThat(bom.prompt()).isEqualTo("a");
    Parameters kept = new Parameters("\ufeffa", "\ufeff", entries("Steps=2", "Seed=3", "Size=1x1"));
    assertThat(Parameters.parse(kept.format())).isEqualTo(kept);
  }

  /** Whatever the prompts and values hold. */
  @Test
  void randomParametersComeBack() {
    String[] bits = {
      "a", " ", ",", ":", "\"", "\\", "\n", "\r", "|", "Steps: 1", "Seed: 2, ", "Negative prompt:",
      "Exact prompt: ", "\ufeff", "é", "🦊", "\u2028", "\u0000", "{", "}", "-", "/", "<lora:x:1>",
          "\t"
    };
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Map<String, String> fields = entries("Steps=25", "Seed=1", "Size=8x8");
      fields.put("Model", text(bits, random));
      Parameters p = new Parameters(text(bits, random), text(bits, random), fields);
      assertThat(Parameters.parse(p.format())).isEqualTo(p);
    }
  }

  private static String text(String[] bits, Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      out.append(bits[random.nextInt(bits.length)]);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a",
        "1",
        ":",
        ",",
        "\"",
        "\\",
        "\n",
        "\r\n",
        "|",
        "-",
        "a:",
        "ab:",
        "ab: ",
        "ab: \"",
        "ab: \"\\\"",
        "ab: \"x\", ",
        "Steps: 1\n",
        "Steps: 1, ",
        "Negative prompt:\n",
        "(",
        "<lora",
        "\u00a0",
        "é",
        "🦊",
        "a b-c/d",
        "ab|",
        "{"
      })
  void aMillionCharacters(String part) {
    String text = part.repeat(1_000_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (String end : new String[] {"", "x", ": ", "\nSteps: 1, Seed: 2, Size: 1x1", text}) {
            Parameters p = Parameters.parse(text + end);
            assertThat(p.prompt().length()).isLessThanOrEqualTo(2_000_000);
          }
          Map<String, String> fields = entries("Steps=2", "Seed=3", "Size=64x64");
          fields.put("Model", text);
          Parameters whole = new Parameters(text, text, fields);
          assertThat(Parameters.parse(whole.format())).isEqualTo(whole);
        });
  }
}
