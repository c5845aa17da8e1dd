package eddy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CharsTest {
  /** Java's regular expressions are the oracle, for every character there is. */
  @Test
  void agreesWithRegularExpressions() {
    var word = Pattern.compile("\\w", Pattern.UNICODE_CHARACTER_CLASS).asMatchPredicate();
    var space = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS).asMatchPredicate();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      assertThat(Chars.isWord(c)).as("U+%04x", c).isEqualTo(word.test(text));
      assertThat(Chars.isSpace(c)).as("U+%04x", c).isEqualTo(space.test(text));
    }
  }

  @Test
  void digitsOfAnyScript() {
    assertThat(Chars.asciiDigits("-1.٣७𝟗e")).isEqualTo("-1.379e");
    assertThat(Chars.asciiDigits("")).isEmpty();
  }
}
