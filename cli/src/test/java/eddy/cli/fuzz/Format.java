package eddy.cli.fuzz;

/** The form of a piece of an input, which says how it can be spoilt. */
public enum Format {
  /** A text that is no file: a prompt, an argument. */
  TEXT,
  /** A text file in UTF-8. */
  LINES,
  JSON,
  SAFETENSORS,
  PNG,
  /** WebP. */
  RIFF,
  JPEG,
  BYTES
}
