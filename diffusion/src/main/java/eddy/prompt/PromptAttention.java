package eddy.prompt;

import eddy.error.InputException;
import eddy.text.Chars;
import eddy.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weights in a prompt of AUTOMATIC1111's web UI.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><td>{@code (word)}</td><td>times 1.1; brackets in brackets multiply</td></tr>
 * <tr><td>{@code [word]}</td><td>divided by 1.1</td></tr>
 * <tr><td>{@code (word:1.3)}</td><td>times 1.3; round brackets only</td></tr>
 * <tr><td>{@code \( \) \[ \] \\}</td><td>the sign itself; another backslash is dropped</td></tr>
 * <tr><td>{@code BREAK}</td><td>a new chunk, outside of brackets</td></tr>
 * </table>
 *
 * <p>A bracket that is never closed reaches to the end; one that was never opened is text.
 */
public final class PromptAttention {
  private static final double ROUND = 1.1;
  private static final double SQUARE = 1 / 1.1;
  private static final String BREAK = "BREAK";

  /** A backslash and what it escapes; a bracket; a weight with its closing bracket; text. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\\\[()\\[\\]\\\\]?|[(\\[]|:\\s*+([+-]?+[.\\d]++)\\s*+\\)|[)\\]]|[^\\\\()\\[\\]:]++|:",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** White space is looked at from its beginning only, so that long stretches of it cost little. */
  private static final Pattern BREAKS =
      Pattern.compile("(?:(?<!\\s)\\s++)?+\\bBREAK\\b\\s*+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Brackets open at one time; each weighs all the parts within it. */
  private static final int MOST_OPEN = 256;

  private final List<Part> parts = new ArrayList<>();
  private final Deque<Integer> round = new ArrayDeque<>();
  private final Deque<Integer> square = new ArrayDeque<>();

  private PromptAttention() {}

  /** A part whose weight is not known before its brackets close. */
  private static final class Part {
    String text;
    double weight;

    Part(String text, double weight) {
      this.text = text;
      this.weight = weight;
    }
  }

  /**
   * Reads a prompt.
   *
   * @return its parts in order, neighbours of one weight joined; at least one
   * @throws InputException for a weight that is no number, for weights that multiply to more than a
   *     float holds, and for more than 256 brackets open at one time
   */
  public static List<WeightedText> parse(String prompt) {
    PromptAttention reading = new PromptAttention();
    SIGNS.matcher(prompt).results().forEach(sign -> reading.read(sign, prompt));
    return reading.result();
  }

  static boolean hasBreak(String text) {
    return BREAKS.matcher(text).find();
  }

  private void read(MatchResult sign, String prompt) {
    String text = sign.group();
    @Nullable String weight = sign.group(1);
    if (text.startsWith("\\")) {
      parts.add(new Part(text.substring(1), 1));
    } else if (text.equals("(")) {
      open(round);
    } else if (text.equals("[")) {
      open(square);
    } else if (weight != null && !round.isEmpty()) {
      weigh(round.pop(), number(weight, prompt));
    } else if (text.equals(")") && !round.isEmpty()) {
      weigh(round.pop(), ROUND);
    } else if (text.equals("]") && !square.isEmpty()) {
      weigh(square.pop(), SQUARE);
    } else {
      String[] between = BREAKS.split(text, -1);
      for (int i = 0; i < between.length; i++) {
        if (i > 0) {
          parts.add(new Part(BREAK, -1));
        }
        parts.add(new Part(between[i], 1));
      }
    }
  }

  private void open(Deque<Integer> brackets) {
    if (round.size() + square.size() == MOST_OPEN) {
      throw new InputException(
          "Expected at most "
              + MOST_OPEN
              + " brackets open at one time in a prompt, but got more; close some, or write \\( and \\["
              + " where they are text.");
    }
    brackets.push(parts.size());
  }

  private void weigh(int from, double factor) {
    for (Part part : parts.subList(from, parts.size())) {
      part.weight *= factor;
    }
  }

  private List<WeightedText> result() {
    round.forEach(from -> weigh(from, ROUND));
    square.forEach(from -> weigh(from, SQUARE));
    if (parts.isEmpty()) {
      return List.of(WeightedText.of("", 1));
    }
    List<WeightedText> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      double weight = parts.get(i).weight;
      if (!Float.isFinite((float) weight)) {
        throw new InputException(
            "Expected weights that a float can hold when multiplied, but those of "
                + Quoted.of(parts.get(i).text)
                + " in the prompt can't be; make them smaller.");
      }
      StringBuilder text = new StringBuilder();
      for (; i < parts.size() && parts.get(i).weight == weight; i++) {
        text.append(parts.get(i).text);
      }
      // In brackets the break's own weight has changed, and it is a word like any other.
      boolean isBreak = weight == -1 && text.toString().equals(BREAK);
      joined.add(isBreak ? WeightedText.BREAK : WeightedText.of(text.toString(), weight));
    }
    return List.copyOf(joined);
  }

  private static double number(String weight, String prompt) {
    try {
      return Double.parseDouble(Chars.asciiDigits(weight));
    } catch (NumberFormatException e) {
      throw new InputException(
          "Expected a number as weight, as in (word:1.3), but got "
              + Quoted.of(weight)
              + " in the prompt "
              + Quoted.of(prompt)
              + ".");
    }
  }
}
