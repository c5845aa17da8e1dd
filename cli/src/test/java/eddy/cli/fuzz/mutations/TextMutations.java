package eddy.cli.fuzz.mutations;

import eddy.cli.fuzz.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes of a text: repetition, brackets, numbers, characters that few think of. */
final class TextMutations {
  /** No text becomes longer than that by repetition. */
  private static final int LONGEST = 100_000;

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "-0",
          "1",
          "0.5",
          "2147483647",
          "2147483648",
          "-2147483649",
          "1e8",
          "1e300",
          "-1e300",
          "1e-300",
          "1e999",
          "NaN",
          "Infinity",
          "-Infinity",
          "9223372036854775807",
          "9223372036854775808",
          "18446744073709551616",
          "0x10",
          "1,5",
          "١٢",
          "1".repeat(400),
          ".",
          "-",
          "1.",
          ".5",
          "1_000",
          "1d",
          "1e");

  private static final List<String> BITS =
      List.of(
          "(",
          ")",
          "((",
          "))",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          ":",
          ";",
          ",",
          "=",
          "\\",
          "\"",
          "'",
          "|",
          "#",
          "@",
          "%s",
          "%n",
          "$1",
          "\\(",
          "(a:1.5)",
          "(a:",
          ":1e9)",
          "[a:b:0.5]",
          "BREAK",
          " BREAK ",
          "AND",
          "<lora:a:1>",
          "<lora:",
          "<lora:a:b:c:d>",
          "<hypernet:a>",
          "Steps: ",
          "Negative prompt:",
          ", Size: 64x64",
          "Seed: -1",
          "x".repeat(300),
          " ".repeat(300),
          "\n",
          "\r\n",
          "\t",
          "\0",
          "\u001b[2J",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud800",
          "\udc00",
          "\udc00\ud800",
          "😀",
          "👩‍👩‍👧",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "ﷺ",
          "日本語",
          "عربي",
          "a\u0300".repeat(50),
          "--",
          "-",
          "--help",
          "../",
          "/",
          "~",
          "C:\\",
          "null",
          "true",
          "");

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern WORD = Pattern.compile("[\\w]+|[^\\w\\s]");

  private TextMutations() {}

  static String spoilt(String text, Draw draw) {
    int at = draw.below(text.length() + 1);
    int end = Math.min(text.length(), at + draw.length(64));
    return switch (draw.below(10)) {
      case 0 -> replaced(text, NUMBER, draw.of(NUMBERS), draw);
      case 1 -> replaced(text, WORD, draw.of(BITS), draw);
      case 2, 3 -> text.substring(0, at) + draw.of(BITS) + text.substring(at);
      case 4 -> text.substring(0, at) + text.substring(end);
      case 5 -> text.substring(0, at);
      case 6 -> text.substring(0, at) + repeated(draw.of(BITS), draw) + text.substring(at);
      case 7 ->
          text.substring(0, at) + repeated(text.substring(at, end), draw) + text.substring(end);
      case 8 -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
      default -> text.substring(0, at) + (char) draw.below(1 << 16) + text.substring(at);
    };
  }

  private static String repeated(String part, Draw draw) {
    if (part.isEmpty()) {
      return part;
    }
    int times = draw.once(3) ? LONGEST / part.length() : draw.length(1000);
    return part.repeat(Math.min(times, LONGEST / part.length()));
  }

  private static String replaced(String text, Pattern what, String by, Draw draw) {
    List<MatchResult> found = new ArrayList<>(what.matcher(text).results().limit(2000).toList());
    if (found.isEmpty()) {
      return text + by;
    }
    MatchResult m = draw.of(found);
    return text.substring(0, m.start()) + by + text.substring(m.end());
  }
}
