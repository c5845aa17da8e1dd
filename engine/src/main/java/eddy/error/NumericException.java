package eddy.error;

/** A result, or a number on the way to one, is infinite or no number. */
public final class NumericException extends EddyException {
  private static final long serialVersionUID = 1L;

  public NumericException(String message) {
    this(Message.of(message));
  }

  public NumericException(String message, Throwable cause) {
    this(Message.of(message), cause);
  }

  public NumericException(Message message) {
    super(ErrorKind.NUMERIC, message, null);
  }

  public NumericException(Message message, Throwable cause) {
    super(ErrorKind.NUMERIC, message, cause);
  }
}
