package eddy.error;

import eddy.text.Quoted;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for a person, or a part of one, in which settings are named by reference. Each front
 * end words them: the same setting is an option of a command line and a field of a form. Beside the
 * words it has as data what they are about and what would help.
 *
 * @param parts in their order
 * @param about the setting or file that it is about; null if that isn't known
 * @param remedy values of settings that together would make it work, in the order in which the
 *     words name them; empty if there are none
 */
public record Message(List<MessagePart> parts, @Nullable Subject about, Map<Setting, String> remedy)
    implements Serializable {
  public Message {
    parts = List.copyOf(parts);
    remedy = Collections.unmodifiableMap(new LinkedHashMap<>(remedy));
  }

  /**
   * Joins parts.
   *
   * @param parts a {@link MessagePart} or another message counts as such; of anything else, what
   *     {@link String#valueOf(Object)} gives is text
   */
  public static Message of(@Nullable Object... parts) {
    return new Message(flat(parts), null, Map.of());
  }

  /**
   * A message about a file, whose name begins it.
   *
   * @param file its path
   * @param rest what follows the name: ": no such file; check the path."
   */
  public static Message in(Object file, @Nullable Object... rest) {
    return of(file, of(rest)).about(new FileKey(file.toString(), null));
  }

  /** This and more parts behind it; what it is about and what would help stay. */
  public Message and(@Nullable Object... more) {
    return new Message(of(this, of(more)).parts, about, remedy);
  }

  /** All of {@code parts} with {@code between} between them. */
  public static Message joined(String between, Iterable<?> parts) {
    List<Object> out = new ArrayList<>();
    for (Object part : parts) {
      if (!out.isEmpty()) {
        out.add(between);
      }
      out.add(part);
    }
    return of(out.toArray());
  }

  /** The same, known to be about {@code subject}. */
  public Message about(Subject subject) {
    return new Message(parts, subject, remedy);
  }

  /** The same, with these values as what would help; all of them are needed. */
  public Message remedy(Iterable<Assignment> values) {
    Map<Setting, String> out = new LinkedHashMap<>();
    values.forEach(v -> out.put(v.setting(), v.value()));
    return new Message(parts, about, out);
  }

  /** The same, with this value as what would help. */
  public Message remedy(Assignment value) {
    return remedy(List.of(value));
  }

  /**
   * The message in a front end's words, on one line: characters that a terminal would obey are
   * written as their numbers.
   */
  public String text(Wording wording) {
    StringBuilder out = new StringBuilder();
    parts.forEach(p -> out.append(p.text(wording)));
    return Quoted.line(out.toString());
  }

  /** The message in the words of {@link Wording#PLAIN}. */
  @Override
  public String toString() {
    return text(Wording.PLAIN);
  }

  private static List<MessagePart> flat(@Nullable Object... parts) {
    List<MessagePart> out = new ArrayList<>();
    for (Object part : parts) {
      switch (part) {
        case MessagePart p -> out.add(p);
        case Message m -> out.addAll(m.parts);
        case null, default -> out.add(new MessagePart.PlainText(String.valueOf(part)));
      }
    }
    return out;
  }
}
