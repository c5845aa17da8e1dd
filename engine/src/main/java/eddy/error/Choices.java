package eddy.error;

/**
 * Where a user finds which values a setting can have.
 *
 * @param code what a Java program asks for them
 * @param given the setting was given just now, so that its name is enough to find them
 */
public record Choices(Setting setting, String code, boolean given) implements MessagePart {
  /** As {@link Wording#PLAIN} says it. */
  @Override
  public String toString() {
    return text(Wording.PLAIN);
  }
}
