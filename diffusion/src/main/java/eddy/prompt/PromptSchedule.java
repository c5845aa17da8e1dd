package eddy.prompt;

import eddy.error.InputException;
import eddy.text.Chars;
import eddy.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what A1111's syntax has for prompts that change from step to step, or for several at
 * once. Read as text it would silently make another picture.
 */
public final class PromptSchedule {
  private static final Pattern AND = Pattern.compile("\\bAND\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** A weight of the whole prompt, which stands behind its last colon. */
  private static final Pattern WEIGHT =
      Pattern.compile(
          "\\s*+([-+]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++))\\s*+", Pattern.UNICODE_CHARACTER_CLASS);

  /** The time at which a part of the prompt comes or goes. */
  private static final Pattern WHEN =
      Pattern.compile("\\s*+[+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+\\s*+");

  private PromptSchedule() {}

  /** A bracket that is open. */
  private static final class Open {
    final char sign;
    final int at;
    int colons;
    int lastColon;
    boolean alternates;

    Open(char sign, int at) {
      this.sign = sign;
      this.at = at;
    }
  }

  /**
   * Refuses {@code [from:to:when]} and {@code [a|b]}.
   *
   * @throws InputException which quotes them
   */
  public static void requireNone(String prompt) {
    Deque<Open> open = new ArrayDeque<>();
    int openSquares = 0;
    for (int i = 0; i < prompt.length(); i++) {
      char c = prompt.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        open.push(new Open(c, i));
        openSquares += c == '[' ? 1 : 0;
      } else if (c == ')' && !open.isEmpty() && open.peek().sign == '(') {
        open.pop();
      } else if (c == ']' && openSquares > 0) {
        while (open.peek().sign != '[') {
          open.pop();
        }
        openSquares--;
        requireFixed(open.pop(), i, prompt);
      } else if (c == ':' && !open.isEmpty()) {
        open.peek().colons++;
        open.peek().lastColon = i;
      } else if (c == '|' && !open.isEmpty()) {
        open.peek().alternates = true;
      }
    }
  }

  /**
   * A prompt without a weight of 1 at its end.
   *
   * @throws InputException for {@code AND}, and for another weight of the whole prompt
   */
  public static String requireOne(String prompt) {
    if (AND.matcher(prompt).find()) {
      throw new InputException(
          "Expected one prompt, but got several joined by AND: "
              + Quoted.of(prompt)
              + "; Eddy doesn't compose prompts, so write \"and\", or a comma instead.");
    }
    int colon = prompt.lastIndexOf(':');
    Matcher weight = WEIGHT.matcher(prompt);
    if (colon < 0 || !weight.region(colon + 1, prompt.length()).matches()) {
      return prompt;
    }
    if (Double.parseDouble(Chars.asciiDigits(weight.group(1))) != 1) {
      throw new InputException(
          "Expected a prompt without a weight for all of it, but got "
              + Quoted.of(prompt)
              + ", which A1111 takes for one of weight "
              + Quoted.plain(weight.group(1))
              + "; if it is text, write a comma after it.");
    }
    int end = colon;
    while (end > 0 && Chars.isSpace(prompt.charAt(end - 1))) {
      end--;
    }
    return prompt.substring(0, end);
  }

  private static void requireFixed(Open bracket, int end, String prompt) {
    if (bracket.alternates) {
      throw new InputException(
          "Expected one text for all steps, but got "
              + Quoted.of(prompt.substring(bracket.at, end + 1))
              + ", which alternates from step to step; Eddy doesn't do that, so write one of"
              + " them.");
    }
    boolean timed =
        (bracket.colons == 1 || bracket.colons == 2)
            && WHEN.matcher(prompt).region(bracket.lastColon + 1, end).matches();
    if (timed) {
      throw new InputException(
          "Expected one text for all steps, but got "
              + Quoted.of(prompt.substring(bracket.at, end + 1))
              + ", which changes the prompt during the run; Eddy doesn't do that, so write one"
              + " text, or for less weight (word:0.9) in round brackets.");
    }
  }
}
