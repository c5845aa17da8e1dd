package eddy.error;

/** A device can't be had, can't do what it was asked, or its driver failed. */
public final class DeviceException extends EddyException {
  private static final long serialVersionUID = 1L;

  public DeviceException(String message) {
    this(Message.of(message));
  }

  public DeviceException(String message, Throwable cause) {
    this(Message.of(message), cause);
  }

  public DeviceException(Message message) {
    super(ErrorKind.DEVICE, message, null);
  }

  public DeviceException(Message message, Throwable cause) {
    super(ErrorKind.DEVICE, message, cause);
  }
}
