package eddy.text;

/** Kinds of characters as regular expressions with {@code UNICODE_CHARACTER_CLASS} know them. */
public final class Chars {
  private Chars() {}

  /** {@code \w}: letters, marks, decimal digits, and signs that join words. */
  public static boolean isWord(int c) {
    return Character.isAlphabetic(c)
        || c == 0x200c
        || c == 0x200d
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** {@code \s}: white space. */
  public static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
  }

  /** Digits of any script as 0 to 9, which are the ones that Java reads numbers from. */
  public static String asciiDigits(String number) {
    StringBuilder out = new StringBuilder(number.length());
    number
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              out.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return out.toString();
  }
}
