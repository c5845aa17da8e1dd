package eddy.error;

import eddy.text.Quoted;

/**
 * Something the user gave cannot be used. The message is one sentence for a person: what was
 * expected, what came, in which file and key, and what to do. The command line prints it without a
 * stack trace and exits with code 2. It is one line for a terminal: characters that one would obey
 * are written as their numbers.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(Quoted.line(message));
  }

  public InputException(String message, Throwable cause) {
    super(Quoted.line(message), cause);
  }
}
