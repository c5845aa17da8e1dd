package eddy.error;

/**
 * A setting with a value: what was given, or what would help.
 *
 * @param value as a user would write it
 */
public record Assignment(Setting setting, String value) implements MessagePart {
  /** As {@link Wording#PLAIN} says it. */
  @Override
  public String toString() {
    return text(Wording.PLAIN);
  }
}
