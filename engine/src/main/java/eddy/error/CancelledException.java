package eddy.error;

/** Whoever asked for the work called it off before it was done. */
public final class CancelledException extends EddyException {
  private static final long serialVersionUID = 1L;

  public CancelledException(String message) {
    this(Message.of(message));
  }

  public CancelledException(String message, Throwable cause) {
    this(Message.of(message), cause);
  }

  public CancelledException(Message message) {
    super(ErrorKind.CANCELLED, message, null);
  }

  public CancelledException(Message message, Throwable cause) {
    super(ErrorKind.CANCELLED, message, cause);
  }
}
