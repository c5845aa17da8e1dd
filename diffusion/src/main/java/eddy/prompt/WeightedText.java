package eddy.prompt;

/**
 * A part of a prompt.
 *
 * @param text what it says, without the brackets that weigh it
 * @param weight 1 for words that nothing weighs
 * @param isBreak a new chunk begins here; {@code text} is then empty
 */
public record WeightedText(String text, double weight, boolean isBreak) {
  static final WeightedText BREAK = new WeightedText("", 1, true);

  /** True for a BREAK whose weight brackets have changed, which makes it a word. */
  public boolean isBreakInBrackets() {
    return !isBreak && PromptAttention.hasBreak(text);
  }

  static WeightedText of(String text, double weight) {
    return new WeightedText(text, weight, false);
  }
}
