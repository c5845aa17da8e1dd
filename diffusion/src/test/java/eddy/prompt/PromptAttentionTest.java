package eddy.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected parts and weights are what A1111's own parser (version 1.10) gives. */
class PromptAttentionTest {
  @ParameterizedTest
  @MethodSource("parses")
  void readsWhatTheReferenceReads(String prompt, List<WeightedText> expected) {
    assertThat(PromptAttention.parse(prompt)).isEqualTo(expected);
  }

  static Stream<Arguments> parses() {
    return Stream.of(
        of("normal text", text("normal text", 1)),
        of("", text("", 1)),
        of("an (important) word", text("an ", 1), text("important", 1.1), text(" word", 1)),
        of("(unbalanced", text("unbalanced", 1.1)),
        of("a) b] c", text("a) b] c", 1)),
        of("(two)(in a row)", text("twoin a row", 1.1)),
        of("([a) b]", text("a", 1), text(" b", 0.9090909090909091)),
        of(
            "[[x]] ((y))",
            text("x", 0.8264462809917354),
            text(" ", 1),
            text("y", 1.2100000000000002)),
        of(
            "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).",
            text("a ", 1),
            text("house", 1.5730000000000004),
            text(" ", 1.1),
            text("on", 1),
            text(" a ", 1.1),
            text("hill", 0.55),
            text(", sun, ", 1.1),
            text("sky", 1.4641000000000006),
            text(".", 1.1)),
        of("(a:-0.5)", text("a", -0.5)),
        of("(a : 1.3 )", text("a ", 1.3)),
        of("(a:b:1.2)", text("a:b", 1.2)),
        of("[a:b]", text("a:b", 0.9090909090909091)),
        of("x:1.5)", text("x:1.5)", 1)),
        of("\\(literal\\]", text("(literal]", 1)),
        of("a \\\\ b \\x (c\\)d:1.5)", text("a \\ b x ", 1), text("c)d", 1.5)),
        of("a BREAK b", text("a", 1), WeightedText.BREAK, text("b", 1)),
        of("BREAK", text("", 1), WeightedText.BREAK, text("", 1)),
        of("a\nBREAK\n(b)", text("a", 1), WeightedText.BREAK, text("", 1), text("b", 1.1)),
        of(
            "a BREAK BREAK b",
            text("a", 1),
            WeightedText.BREAK,
            text("", 1),
            WeightedText.BREAK,
            text("b", 1)),
        of("BREAKFAST break", text("BREAKFAST break", 1)),
        of(
            "(a BREAK b:1.2) c",
            text("a", 1.2),
            text("BREAK", -1.2),
            text("b", 1.2),
            text(" c", 1)));
  }

  @Test
  void tellsBreaksThatBracketsMadeWords() {
    List<WeightedText> parts = PromptAttention.parse("(a BREAK b:1.2)");
    assertThat(parts).map(WeightedText::isBreakInBrackets).containsExactly(false, true, false);
    assertThat(PromptAttention.parse("a BREAK b")).noneMatch(WeightedText::isBreakInBrackets);
  }

  @Test
  void refusesAWeightThatIsNoNumber() {
    assertThatThrownBy(() -> PromptAttention.parse("a (cat:1.2.3)"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("\"1.2.3\"")
        .hasMessageContaining("a (cat:1.2.3)");
  }

  private static Arguments of(String prompt, WeightedText... expected) {
    return Arguments.of(prompt, List.of(expected));
  }

  private static WeightedText text(String text, double weight) {
    return WeightedText.of(text, weight);
  }
}
