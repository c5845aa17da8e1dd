package eddy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Steps", "25");
    fields.put("Sampler", "DPM++ 2M Karras");
    fields.put("CFG scale", "7.5");
    fields.put("Seed", "4294967295");
    fields.put("Size", "512x768");
    fields.put("Model", "my, \"model\": a\\b");
    return fields;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the sun over mountains at sunset",
        "a (red:1.2) circle, <lora:x:0.5>, \"quoted\", it's 100 % \\ back",
        "first line\nsecond line\n\nfourth line",
        "Steps: 12, Sampler: Euler, CFG scale: 3",
        "a cat\nSteps: 12, Sampler: Euler, CFG scale: 3",
        "Negative prompt: not really",
        "a cat\nNegative prompt: a dog",
        "  blanks around \t",
        "\nlines around\n",
        "line with a blank at its end \nnext",
        "windows\r\nlines",
        "emoji 🦊 and 日本語 and é",
        "ends with a backslash \\",
        "\"",
        "\u2028 odd separators \u0085",
        "Exact prompt: x, Steps: 1",
      })
  void everyTextComesBackAsItWas(String text) {
    Parameters asPrompt = new Parameters(text, "", fields());
    Parameters asNegative = new Parameters("a cat", text, fields());
    Parameters asBoth = new Parameters(text, text, fields());
    assertThat(Parameters.parse(asPrompt.format())).isEqualTo(asPrompt);
    assertThat(Parameters.parse(asNegative.format())).isEqualTo(asNegative);
    assertThat(Parameters.parse(asBoth.format())).isEqualTo(asBoth);
  }

  @Test
  void longTextsComeBack() {
    String text = "a \\ and a \" ".repeat(20_000) + "\n end ";
    Parameters p = new Parameters(text, text, fields());
    assertThat(Parameters.parse(p.format())).isEqualTo(p);
  }

  @Test
  void isWhatTheWebUiWrites() {
    Parameters p = new Parameters("a cat,\non a mat", "dogs", fields());
    assertThat(p.format())
        .isEqualTo(
            """
            a cat,
            on a mat
            Negative prompt: dogs
            Steps: 25, Sampler: DPM++ 2M Karras, CFG scale: 7.5, Seed: 4294967295, Size: 512x768, \
            Model: "my, \\"model\\": a\\\\b\"""");
  }

  @Test
  void withoutANegativePromptThereIsNoLineForIt() {
    assertThat(new Parameters("a cat", "", fields()).format())
        .startsWith("a cat\nSteps: 25, ")
        .doesNotContain("Negative");
  }

  @Test
  void readsWhatOthersWrite() {
    Parameters p =
        Parameters.parse(
            """
            masterpiece, (a fox:1.1)
            Negative prompt: blurry,
            lowres
            Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 1, \
            Size: 512x512, Model hash: 6ce0161689, Model: v1-5-pruned, Clip skip: 2, \
            Lora hashes: "a: 1234, b: 5678", Hires resize: 1x1, Version: v1.9.4""");
    assertThat(p.prompt()).isEqualTo("masterpiece, (a fox:1.1)");
    assertThat(p.negative()).isEqualTo("blurry,\nlowres");
    assertThat(p.fields())
        .containsEntry("Schedule type", "Karras")
        .containsEntry("Clip skip", "2")
        .containsEntry("Lora hashes", "a: 1234, b: 5678")
        .containsEntry("Version", "v1.9.4")
        .hasSize(12);
  }

  @Test
  void aTextWithoutFieldsIsAllPrompt() {
    Parameters p = Parameters.parse("just words: with a colon\nand another line");
    assertThat(p.prompt()).isEqualTo("just words: with a colon\nand another line");
    assertThat(p.fields()).isEmpty();
  }
}
