package eddy.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes from files and other strangers, made fit for a message: short, on one line, without
 * characters that a terminal would obey. Everything from outside passes here before anyone reads
 * it.
 */
public final class Quoted {
  /** Characters of one text. */
  private static final int LONGEST = 80;

  /** Characters of a list of names together. */
  private static final int LONGEST_LIST = 120;

  private Quoted() {}

  /** {@code text} in double quotes, shortened. */
  public static String of(String text) {
    return "\"" + plain(text) + "\"";
  }

  /** {@code text} without quotes, shortened. */
  public static String plain(String text) {
    return shortened(text, LONGEST);
  }

  /** A value out of JSON or the like: texts in quotes, the rest as Java writes it, shortened. */
  public static String value(@Nullable Object value) {
    return value instanceof String text ? of(text) : plain(String.valueOf(value));
  }

  /** Names with commas between them; of many the first few, and how many more there are. */
  public static String list(Collection<String> names) {
    StringBuilder out = new StringBuilder();
    int told = 0;
    for (String name : names) {
      String next = shortened(name, LONGEST_LIST / 2);
      if (told > 0 && out.length() + next.length() > LONGEST_LIST) {
        break;
      }
      out.append(told == 0 ? "" : ", ").append(next);
      told++;
    }
    return told == names.size() ? out.toString() : out + " and " + (names.size() - told) + " more";
  }

  /** The same for values. */
  public static String values(Collection<?> values) {
    return list(List.copyOf(values.stream().map(Quoted::value).toList()));
  }

  /** A whole message: characters that aren't to be seen are written as their numbers. */
  public static String line(String message) {
    return shortened(message, Integer.MAX_VALUE);
  }

  private static String shortened(String text, int longest) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (out.length() >= longest) {
        return out.append("…").toString();
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            out.append(String.format("\\u%04x", c));
        default -> out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
