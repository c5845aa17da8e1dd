package eddy.pipeline;

import eddy.prompt.PromptReader;
import eddy.prompt.PromptSyntax;
import eddy.prompt.Tokenizer;

/** Lets the fuzzer read prompts without the network behind. */
public final class PromptAccess {
  private PromptAccess() {}

  /** Reads a prompt, and the same as a negative one. */
  public static void read(PromptSyntax syntax, String text, Tokenizer tokenizer) {
    PromptReader reader = PromptReader.of(syntax, _ -> {});
    reader.read(text, tokenizer);
    reader.readNegative(text, tokenizer);
  }
}
