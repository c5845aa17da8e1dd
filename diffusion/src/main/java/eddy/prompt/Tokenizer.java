package eddy.prompt;

/** Turns prompts into token ids. */
public interface Tokenizer {
  /** The ids of a prompt, as long as the text encoder wants them (77), padded or cut. */
  Tokenized encode(String prompt);

  /** The ids of a text alone: neither begin nor end, neither padded nor cut. */
  int[] tokenize(String text);

  /**
   * How many ids stand for a word that was learned (textual inversion), by the first of them; 1 for
   * the vocabulary's own ids.
   */
  default int vectors(int id) {
    return 1;
  }

  /** The id that every encoded prompt begins with. */
  int bosId();

  /** The id that ends a prompt. */
  int eosId();

  /** The id that fills up short prompts: the end's for 1.x, that of "!" for 2.x. */
  int padId();

  /** How many ids {@link #encode} gives: 77. */
  int length();
}
