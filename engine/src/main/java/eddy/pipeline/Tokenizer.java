package eddy.pipeline;

/** Turns prompts into token ids. */
public interface Tokenizer {
  /** The ids of a prompt, as long as the text encoder wants them (77), padded or cut. */
  Tokenized encode(String prompt);

  /** The id that ends a prompt. */
  int eosId();
}
