package eddy.loader;

/** Strings from files, made fit for a message: short, on one line, without control characters. */
public final class Quoted {
  private static final int LONGEST = 120;

  private Quoted() {}

  /** {@code text} in double quotes. */
  public static String of(String text) {
    return "\"" + plain(text) + "\"";
  }

  /** {@code text} without quotes. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && out.length() < LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
            out.append(String.format("\\u%04x", c));
        default -> out.appendCodePoint(c);
      }
      if (out.length() >= LONGEST && i < text.length()) {
        out.append("…");
      }
    }
    return out.toString();
  }
}
