package eddy.pipeline;

import java.util.List;

/** Reads the text of a prompt as chunks of tokens. */
interface PromptReader {
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

  static PromptReader of(PromptSyntax syntax, ProgressListener listener) {
    return switch (syntax) {
      case PLAIN -> new PlainPromptReader(listener);
      case A1111 -> new A1111PromptReader(listener);
    };
  }
}
