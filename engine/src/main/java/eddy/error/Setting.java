package eddy.error;

/**
 * A setting that a user can change, whatever front end it is changed by. In a message it stands for
 * its name, which the front end's {@link Wording} gives.
 *
 * @param key its name in every front end's table: lower-case words with hyphens, {@code max-memory}
 */
public record Setting(String key) implements MessagePart, Subject {
  /** Which backend and device computes. */
  public static final Setting DEVICE = new Setting("device");

  /** How weights are kept in memory. */
  public static final Setting DTYPE = new Setting("dtype");

  /** How the values between ops are kept in memory. */
  public static final Setting ACTIVATIONS = new Setting("activations");

  /**
   * @throws IllegalArgumentException if {@code key} is no such name
   */
  public Setting {
    if (!key.matches("[a-z][a-z0-9]*+(-[a-z0-9]++)*+")) {
      throw new IllegalArgumentException("no setting's key: " + key);
    }
  }

  public static Setting of(String key) {
    return new Setting(key);
  }

  /** This setting with a value, for a message that names or proposes both. */
  public Assignment to(Object value) {
    return new Assignment(this, String.valueOf(value));
  }

  /** The key. */
  @Override
  public String toString() {
    return key;
  }
}
