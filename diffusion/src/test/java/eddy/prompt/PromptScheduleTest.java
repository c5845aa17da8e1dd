package eddy.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptScheduleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a [b:c:0.5] d; [b:c:0.5]",
        "a [b:3]; [b:3]",
        "a [b: .5 ]; [b: .5 ]",
        "a [in the back::0.6]; [in the back::0.6]",
        "[(a:2):3]; [(a:2):3]",
        "((a][:b:c [d:3]; [d:3]",
        "[a [b] c:-1e1]; [a [b] c:-1e1]"
      })
  void refusesPromptEditingByQuotingIt(String prompt, String quoted) {
    assertThatThrownBy(() -> PromptSchedule.requireNone(prompt))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("changes the prompt during the run")
        .hasMessageContaining('"' + quoted + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a|b]", "[fe|]male", "x [a|(b:1.1)] y", "([a|b|c])"})
  void refusesAlternation(String prompt) {
    assertThatThrownBy(() -> PromptSchedule.requireNone(prompt))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("alternates from step to step");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain, text",
        "[a]",
        "[[a]] (b:1.2)",
        "[a:b]",
        "\\[a:0.5\\]",
        "[a:b:c:0.5]",
        "a | b",
        "[unbalanced:0.5",
        "0.5]",
        "(a:0.5)",
        "[(a:0.5)]",
        "[a (b|c)]",
        ""
      })
  void lieInAllOtherBracketsNoSchedules(String prompt) {
    assertThatCode(() -> PromptSchedule.requireNone(prompt)).doesNotThrowAnyException();
  }

  @Test
  void refusesSeveralPromptsAndAWeightOfTheWhole() {
    assertThatThrownBy(() -> PromptSchedule.requireOne("a cat AND a dog"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("joined by AND");
    assertThatThrownBy(() -> PromptSchedule.requireOne("a clock at 12:30"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("weight 30");
    assertThatThrownBy(() -> PromptSchedule.requireOne("a : -.5 "))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("weight -.5");
  }

  @Test
  void leavesOtherPromptsAsTheyAre() {
    assertThat(PromptSchedule.requireOne("a cat :1 ")).isEqualTo("a cat");
    assertThat(PromptSchedule.requireOne("a (cat:1.3)")).isEqualTo("a (cat:1.3)");
    assertThat(PromptSchedule.requireOne("SAND and 12:30,")).isEqualTo("SAND and 12:30,");
  }
}
