package eddy.server.desk;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request that isn't served, with a sentence for whoever sent it. */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why, which decides the status of the answer. */
  public enum Reason {
    /** What was asked can't be used. */
    BAD_REQUEST,
    /** What was asked is known, and can't be done here. */
    UNSUPPORTED,
    /** It isn't known who asks. */
    UNAUTHORIZED,
    /** The request comes from where none may come from. */
    FORBIDDEN,
    /** What it is about isn't there. */
    NOT_FOUND,
    /** There is more of it than may be sent. */
    TOO_LARGE,
    /** Too many wait already. */
    BUSY,
    /** It can't be served now. */
    UNAVAILABLE
  }

  private final Reason reason;
  private final String sentence;
  private final @Nullable String parameter;
  private final int retryAfter;

  /**
   * A refusal.
   *
   * @param message one sentence: what was expected, what came, what to do
   */
  public Refusal(Reason reason, String message) {
    this(reason, message, null, 0);
  }

  /**
   * A refusal of a part of a request.
   *
   * @param parameter the key of the part
   */
  public Refusal(Reason reason, String message, String parameter) {
    this(reason, message, parameter, 0);
  }

  private Refusal(Reason reason, String message, @Nullable String parameter, int retryAfter) {
    super(message);
    this.sentence = message;
    this.reason = reason;
    this.parameter = parameter;
    this.retryAfter = retryAfter;
  }

  /**
   * A request that comes too early.
   *
   * @param retryAfter seconds after which there may be room, at least 1
   */
  public static Refusal busy(String message, int retryAfter) {
    return new Refusal(Reason.BUSY, message, null, retryAfter);
  }

  /** {@return what to tell whoever sent it} */
  public String sentence() {
    return sentence;
  }

  /** {@return why} */
  public Reason reason() {
    return reason;
  }

  /** {@return the key of the part that can't be used; null if it is about the whole} */
  public @Nullable String parameter() {
    return parameter;
  }

  /** {@return seconds after which it may be tried again; 0 where that isn't known} */
  public int retryAfter() {
    return retryAfter;
  }
}
