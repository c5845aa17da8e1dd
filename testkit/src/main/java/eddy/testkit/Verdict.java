package eddy.testkit;

/** What came of a case on a backend. */
public sealed interface Verdict {
  /** The result is right; {@code nmse} says how exact. */
  record Pass(double nmse) implements Verdict {}

  /** The result is wrong, or something else was changed; the text says it all. */
  record Fail(String text) implements Verdict {}

  /** The backend says that it can't do it. */
  record NotSupported(String reason) implements Verdict {}
}
