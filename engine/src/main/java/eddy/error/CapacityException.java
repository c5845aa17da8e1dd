package eddy.error;

/** Memory or another room doesn't suffice; less work, or more room, would. */
public final class CapacityException extends EddyException {
  private static final long serialVersionUID = 1L;

  public CapacityException(String message) {
    this(Message.of(message));
  }

  public CapacityException(String message, Throwable cause) {
    this(Message.of(message), cause);
  }

  public CapacityException(Message message) {
    super(ErrorKind.CAPACITY, message, null);
  }

  public CapacityException(Message message, Throwable cause) {
    super(ErrorKind.CAPACITY, message, cause);
  }
}
