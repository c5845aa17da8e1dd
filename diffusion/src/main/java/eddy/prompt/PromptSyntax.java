package eddy.prompt;

/** How the text of a prompt is read. */
public enum PromptSyntax {
  /** As diffusers reads it: brackets are text, and what doesn't fit into 77 tokens is cut off. */
  PLAIN,

  /**
   * As AUTOMATIC1111's web UI reads it: {@code (word)}, {@code (word:1.3)} and {@code [word]} weigh
   * words, {@code BREAK} begins a new chunk, and a prompt of any length is encoded in chunks of 75
   * tokens.
   */
  A1111
}
