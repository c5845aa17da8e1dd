package eddy.prompt;

import java.util.List;
import java.util.function.Consumer;

/** Reads the text of a prompt as chunks of tokens. */
public interface PromptReader {
  /**
   * A prompt's chunks, at least one.
   *
   * @throws eddy.error.InputException when the text can't be read
   */
  List<PromptChunk> read(String text, Tokenizer tokenizer);

  /** A negative prompt's chunks. */
  default List<PromptChunk> readNegative(String text, Tokenizer tokenizer) {
    return read(text, tokenizer);
  }

  /** What fills up a prompt that has fewer chunks than another. */
  default PromptChunk empty(Tokenizer tokenizer) {
    return read("", tokenizer).getFirst();
  }

  /** A reader that hands over what the user should know, such as that a prompt was cut. */
  static PromptReader of(PromptSyntax syntax, Consumer<String> warnings) {
    return switch (syntax) {
      case PLAIN -> new PlainPromptReader(warnings);
      case A1111 -> new A1111PromptReader(warnings);
    };
  }
}
