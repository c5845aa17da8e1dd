package eddy.loader.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.error.InputException;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.adapter.LoraTags;
import eddy.loader.folder.Reference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200,000 characters of what makes a pattern look back take no longer than other text. */
class LongTextsTest {
  private static final Duration MOST = Duration.ofSeconds(60);

  private static final ClipTokenizer TOKENIZER =
      ClipTokenizer.open(Reference.demoModel().resolve("tokenizer")).withWords(manyWords());

  private static Map<String, List<Integer>> manyWords() {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      words.put("word" + i, List.of(i));
    }
    words.put("Cat-Toy", List.of(7, 8));
    return words;
  }

  private static String repeated(String part) {
    return part.repeat(200_000 / part.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a",
        "1",
        ":",
        ",",
        "\n",
        "\\",
        "\"",
        "(",
        "<",
        ">",
        "<lora",
        "<lora:",
        "<lora:a",
        "<a:>",
        "<a:b>",
        "a:",
        ":1",
        ":1.",
        "1.1",
        "te=",
        ":te=1",
        "=",
        "a=",
        "'s",
        "word",
        "word9 ",
        "embedding:",
        "cat-",
        "é",
        "日",
        "\u0301",
        "\u0301\u0323",
        "🦊",
        "<|startoftext|>",
        "<|",
        "_"
      })
  void textOfAnyKind(String part) {
    String text = repeated(part);
    assertTimeoutPreemptively(
        MOST,
        () -> {
          assertThat(LoraTags.parse(text + "x").prompt()).isEqualTo(text + "x");
          orRefused(() -> LoraSpec.parse(text + "x"));
          orRefused(() -> LoraSpec.parse("a" + text));
          orRefused(() -> EmbeddingSpec.parse(text));
          assertThat(TOKENIZER.tokenize(text)).isNotNull();
        });
  }

  private static void orRefused(Runnable parse) {
    try {
      parse.run();
    } catch (InputException e) {
      assertThat(e.getMessage()).hasSizeLessThan(420);
    }
  }

  /** Small and capital letters that change into each other one way only. */
  @Test
  void lettersThatAreAlike() {
    ClipTokenizer tokenizer =
        TOKENIZER.withWords(Map.of("style", List.of(3, 4), "ΟΔΟΣ", List.of(5)));
    assertThat(tokenizer.tokenize("STYLE")).containsExactly(3, 4);
    assertThat(tokenizer.tokenize("ſtyle")).containsExactly(3, 4);
    assertThat(tokenizer.tokenize("οδος")).containsExactly(5);
    assertThat(tokenizer.tokenize("οδοσ")).containsExactly(5);
    assertThat(tokenizer.tokenize("embedding:Style")).containsExactly(3, 4);
    assertThat(tokenizer.tokenize("restyle")).doesNotContain(4);
  }
}
