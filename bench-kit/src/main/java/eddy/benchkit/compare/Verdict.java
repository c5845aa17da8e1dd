package eddy.benchkit.compare;

import eddy.error.Message;

/** What came of a case on a backend. */
public sealed interface Verdict {
  /** The result is right; {@code nmse} says how exact. */
  record Pass(double nmse) implements Verdict {}

  /**
   * The result is wrong, something else was changed, or the case couldn't be prepared or run.
   *
   * @param reason one clause or sentence
   * @param text says it all: the case, the operands, how to run it again
   */
  record Fail(Message reason, String text) implements Verdict {}

  /** The backend says that it can't do it. */
  record NotSupported(String reason) implements Verdict {}
}
