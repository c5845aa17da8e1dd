package eddy.error;

import java.io.Serializable;

/** A piece of a {@link Message}: text, or something that each front end words its own way. */
public sealed interface MessagePart extends Serializable
    permits MessagePart.PlainText, Setting, Assignment, Choices {
  /**
   * Words that all front ends share. What comes from outside can only be this, so it never turns
   * into another part, whatever it says.
   */
  record PlainText(String text) implements MessagePart {}

  /** How {@code wording} says it. */
  default String text(Wording wording) {
    return switch (this) {
      case PlainText t -> t.text();
      case Setting s -> wording.setting(s);
      case Assignment a -> wording.assignment(a);
      case Choices c -> wording.choices(c);
    };
  }
}
