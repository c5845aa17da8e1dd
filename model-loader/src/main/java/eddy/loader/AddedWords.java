package eddy.loader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that a tokenizer was given beyond its vocabulary, each of one id or several.
 *
 * @param pattern finds them where they stand alone; null if there are none
 * @param byWord ids by the word in lower case
 */
record AddedWords(@Nullable Pattern pattern, Map<String, List<Integer>> byWord) {
  static final AddedWords NONE = new AddedWords(null, Map.of());

  /** How ComfyUI marks such words in a prompt. */
  private static final String MARK = "embedding:";

  private static final String LETTER = "[\\p{L}\\p{N}_]";

  static AddedWords of(Map<String, List<Integer>> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    Map<String, List<Integer>> byWord = new HashMap<>();
    words.forEach((word, ids) -> byWord.put(word.toLowerCase(Locale.ROOT), List.copyOf(ids)));
    // The longest first, so that a word is not taken for a shorter one that it begins with.
    String any =
        byWord.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // No letter, digit or low line beside a word that itself ends in one: not inside another word.
    String alone =
        "(?:(?<!" + LETTER + ")|(?!" + LETTER + "))(?:" + MARK + ")?" + "(?:(?<!" + LETTER + ")|(?!"
            + LETTER + "))(?:" + any + ")" + "(?:(?!" + LETTER + ")|(?<!" + LETTER + "))";
    return new AddedWords(
        Pattern.compile(alone, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), byWord);
  }

  /** The ids of what {@link #pattern} found. */
  List<Integer> ids(String found) {
    String word = found.toLowerCase(Locale.ROOT);
    List<Integer> ids = byWord.get(word);
    if (ids == null && word.startsWith(MARK)) {
      ids = byWord.get(word.substring(MARK.length()));
    }
    if (ids == null) {
      throw new IllegalStateException("a word that nobody added: " + found);
    }
    return ids;
  }
}
