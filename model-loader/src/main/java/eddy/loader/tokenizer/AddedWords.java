package eddy.loader.tokenizer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that a tokenizer was given beyond its vocabulary, each of one id or several.
 *
 * @param byWord ids by the word, folded
 * @param lengths of the words in characters, the longest first
 */
record AddedWords(Map<String, List<Integer>> byWord, List<Integer> lengths) {
  static final AddedWords NONE = new AddedWords(Map.of(), List.of());

  /** How ComfyUI marks such words in a prompt. */
  private static final String MARK = "embedding:";

  /** A word in a text, with its mark if it has one. */
  record Found(int start, int end, List<Integer> ids) {}

  static AddedWords of(Map<String, List<Integer>> words) {
    Map<String, List<Integer>> byWord = new HashMap<>();
    words.forEach((word, ids) -> byWord.put(folded(word), List.copyOf(ids)));
    // The longest first, so that a word is not taken for a shorter one that it begins with.
    List<Integer> lengths =
        byWord.keySet().stream()
            .map(String::length)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    return new AddedWords(byWord, lengths);
  }

  /** How many ids the word has whose first one this is; 1 for any other id. */
  int vectors(int id) {
    return byWord.values().stream()
        .filter(ids -> ids.getFirst() == id)
        .mapToInt(List::size)
        .findFirst()
        .orElse(1);
  }

  /** Small and capital letters are alike; of each character by itself, so that places stay. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
    return out.toString();
  }

  /**
   * The first word in {@code folded} from {@code from} on that stands alone; null for none. No
   * letter, digit or low line stands beside a word that itself ends in one, so that it isn't within
   * another word.
   */
  @Nullable Found find(String folded, int from) {
    for (int start = from; start < folded.length() && !lengths.isEmpty(); start++) {
      if (isBoundary(folded, start)) {
        Found found = null;
        if (folded.startsWith(MARK, start)) {
          found = at(folded, start, start + MARK.length());
        }
        found = found == null ? at(folded, start, start) : found;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found at(String folded, int start, int word) {
    if (!isBoundary(folded, word)) {
      return null;
    }
    for (int length : lengths) {
      int end = word + length;
      List<Integer> ids = end > folded.length() ? null : byWord.get(folded.substring(word, end));
      if (ids != null && isBoundary(folded, end)) {
        return new Found(start, end, ids);
      }
    }
    return null;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !isLetter(text.codePointBefore(at))
        || !isLetter(text.codePointAt(at));
  }

  private static boolean isLetter(int c) {
    return c == '_'
        || Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
