package eddy.error;

/** What the user gave can't be used. */
public final class InputException extends EddyException {
  private static final long serialVersionUID = 1L;

  /**
   * About a file, whose name begins the message.
   *
   * @param rest what follows the name: ": no such file; check the path."
   */
  public static InputException in(Object file, String rest) {
    return new InputException(Message.in(file, rest));
  }

  /** The same with a cause. */
  public static InputException in(Object file, String rest, Throwable cause) {
    return new InputException(Message.in(file, rest), cause);
  }

  public InputException(String message) {
    this(Message.of(message));
  }

  public InputException(String message, Throwable cause) {
    this(Message.of(message), cause);
  }

  public InputException(Message message) {
    super(ErrorKind.INPUT, message, null);
  }

  public InputException(Message message, Throwable cause) {
    super(ErrorKind.INPUT, message, cause);
  }
}
