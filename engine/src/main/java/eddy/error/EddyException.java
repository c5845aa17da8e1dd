package eddy.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user can do something about. The message is one sentence for a person: what was
 * expected, what came, in which file and key, and what to do. A front end says it in its own words
 * with {@link #message(Wording)}; {@link #getMessage} names settings by their keys. It is one line
 * for a terminal: characters that one would obey are written as their numbers.
 *
 * <p>{@link #kind}, {@link #about} and {@link #remedy} say the same as data.
 */
public abstract sealed class EddyException extends RuntimeException
    permits InputException,
        CapacityException,
        DeviceException,
        NumericException,
        CancelledException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as a program can act on it. */
  public enum ErrorKind {
    /** What was given can't be used. */
    INPUT,
    /** Memory or another room doesn't suffice; less work, or more room, would. */
    CAPACITY,
    /** A device can't be had, can't do what it was asked, or its driver failed. */
    DEVICE,
    /** A result is infinite or no number. */
    NUMERIC,
    /** Whoever asked for the work called it off. */
    CANCELLED
  }

  private final ErrorKind kind;
  private final Message message;

  EddyException(ErrorKind kind, Message message, @Nullable Throwable cause) {
    super(message.toString(), cause);
    this.kind = kind;
    this.message = message;
  }

  /** Which of the subclasses this is, for a {@code switch} or a protocol. */
  public final ErrorKind kind() {
    return kind;
  }

  /** The sentence, to be put into another. */
  public final Message message() {
    return message;
  }

  /** The sentence in a front end's words. */
  public final String message(Wording wording) {
    return message.text(wording);
  }

  /** The setting or file that it is about; null if that isn't known. */
  public final @Nullable Subject about() {
    return message.about();
  }

  /**
   * Values of settings that together would make it work, in the order in which the sentence names
   * them; empty if there are none, or the sentence names other ways.
   */
  public final Map<Setting, String> remedy() {
    return message.remedy();
  }
}
