package eddy.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.error.InputException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200,000 characters of what makes a pattern look back take no longer than other text. */
class LongPromptsTest {
  private static final Duration MOST = Duration.ofSeconds(30);

  private static String repeated(String part) {
    return part.repeat(200_000 / part.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a",
        "1",
        ".",
        ":",
        ",",
        "\n",
        "\\",
        "\"",
        "|",
        "a ",
        "a:",
        ": ",
        ":1 ",
        ":1",
        "1:",
        "\\(",
        "BREAK",
        "BREAK ",
        " BREAK",
        "AND",
        "(a)",
        "[a]",
        "(a:1.1)",
        "a:1)",
        ")",
        "]",
        "a)",
        "a]",
        "x (a (b (c:1.1)))",
        "é",
        "\u00a0",
        "\u0301",
        "[a:b]",
        "<lora:"
      })
  void textOfAnyKind(String part) {
    String prompt = repeated(part);
    for (String end : new String[] {"", "x", ":1x", "\n"}) {
      assertTimeoutPreemptively(MOST, () -> parseOrRefuse(prompt + end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "(a", "[a", "([", "[a:", "[a:b:", "((", "(a:1.1 "})
  void bracketsWithinBrackets(String open) {
    String prompt = repeated(open);
    String closed = prompt.substring(0, 100_000) + "])".repeat(50_000);
    for (String text : new String[] {prompt, closed, prompt + ")", prompt + ":1]"}) {
      assertTimeoutPreemptively(MOST, () -> parseOrRefuse(text));
      assertThatThrownBy(() -> PromptAttention.parse(text))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("Expected at most 256 brackets open at one time");
    }
  }

  private static void parseOrRefuse(String prompt) {
    try {
      PromptSchedule.requireOne(prompt);
      PromptSchedule.requireNone(prompt);
      PromptAttention.parse(prompt).forEach(WeightedText::isBreakInBrackets);
    } catch (InputException e) {
      assertThat(e.getMessage()).hasSizeLessThan(420);
    }
  }

  @Test
  void manyBracketsMayStandBesideEachOther() {
    String prompt = repeated("(((a)))");
    assertThat(PromptAttention.parse(prompt)).hasSize(1);
    String text =
        PromptAttention.parse("(".repeat(256) + "a" + ")".repeat(256)).stream()
            .map(WeightedText::text)
            .collect(Collectors.joining());
    assertThat(text).isEqualTo("a");
  }

  /** Infinity times nothing is no number, and equal to none. */
  @ParameterizedTest
  @ValueSource(strings = {"((a:0):HUGE)", "(a:HUGE)", "((a:1e):2)", "(((a:BIG):BIG):BIG)"})
  void weightsThatNoNumberHolds(String prompt) {
    String text = prompt.replace("HUGE", "9".repeat(400)).replace("BIG", "9".repeat(30));
    assertTimeoutPreemptively(
        MOST,
        () -> {
          if (prompt.contains("1e")) {
            assertThat(PromptAttention.parse(text)).isNotEmpty(); // no weight at all
          } else {
            assertThatThrownBy(() -> PromptAttention.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("weights that a float can hold");
          }
        });
  }

  @Test
  void digitsOfOtherScriptsAreNumbers() {
    assertThat(PromptAttention.parse("(a:١.٥)")).containsExactly(WeightedText.of("a", 1.5));
    assertThatThrownBy(() -> PromptSchedule.requireOne("a:٣"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("weight ٣");
  }
}
