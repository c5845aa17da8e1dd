package eddy.text;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.error.InputException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void whatATerminalWouldObeyIsWrittenAsNumbers() {
    assertThat(Quoted.of("a\u001b[31m\u0000b\u2028c\u202e"))
        .isEqualTo("\"a\\u001b[31m\\u0000b\\u2028c\\u202e\"");
    assertThat(new InputException("file\u001b]0;x\u0007: bad.").getMessage())
        .isEqualTo("file\\u001b]0;x\\u0007: bad.");
  }

  @Test
  void lettersOfAnyLanguageStay() {
    assertThat(Quoted.of("Größe 大小 🦊")).isEqualTo("\"Größe 大小 🦊\"");
  }

  @Test
  void longTextsAreShortened() {
    assertThat(Quoted.of("x".repeat(1_000_000))).hasSize(83).endsWith("…\"");
    assertThat(Quoted.value(Collections.nCopies(1000, 7))).hasSizeLessThan(85);
  }

  @Test
  void ofManyNamesTheFirstAreToldAndTheRestCounted() {
    assertThat(Quoted.list(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(Quoted.list(Collections.nCopies(684, "down_blocks.0.resnets.0.conv1.weight")))
        .isEqualTo(
            "down_blocks.0.resnets.0.conv1.weight, down_blocks.0.resnets.0.conv1.weight,"
                + " down_blocks.0.resnets.0.conv1.weight and 681 more");
    assertThat(Quoted.list(List.of("y".repeat(5000)))).hasSizeLessThan(70);
    assertThat(Quoted.values(List.of("a", 1))).isEqualTo("\"a\", 1");
  }
}
