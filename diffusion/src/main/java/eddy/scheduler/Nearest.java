package eddy.scheduler;

import eddy.error.Choices;
import eddy.error.Message;
import eddy.text.Quoted;
import java.util.Comparator;
import java.util.List;

/** The names that a mistyped one is nearest to. */
public final class Nearest {
  private static final int MAX_SUGGESTIONS = 3;

  /** Characters; nothing is near a longer name, and comparing it would take long. */
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * @param name what to suggest
   * @param key what to compare with, in the registry's form of names: {@code dpmpp2mkarras}
   */
  public record Candidate(String name, String key) {}

  /**
   * The end of a refusal: suggestions, or the first of all names if none is near.
   *
   * @param lists what lists them all
   */
  public static Message sentence(
      String key, List<Candidate> candidates, Choices lists, List<String> all) {
    List<String> near = names(key, candidates);
    return near.isEmpty()
        ? Message.of("; choose one of ", Quoted.list(all), " (", lists, " lists all).")
        : Message.of("; did you mean ", String.join(" or ", near), "? ", lists, " lists all.");
  }

  private static List<String> names(String key, List<Candidate> candidates) {
    if (key.length() > LONGEST) {
      return List.of();
    }
    record Ranked(String name, int distance) {}
    List<Ranked> ranked =
        candidates.stream()
            .map(c -> new Ranked(c.name, distance(key, c.key)))
            .sorted(Comparator.comparingInt(Ranked::distance))
            .toList();
    int limit = Math.max(2, key.length() / 3);
    int best = ranked.isEmpty() ? limit + 1 : ranked.getFirst().distance;
    return ranked.stream()
        .filter(c -> c.distance <= Math.min(limit, best + 1))
        .map(Ranked::name)
        .distinct()
        .limit(MAX_SUGGESTIONS)
        .toList();
  }

  /** Insertions, deletions and substitutions that make one string the other (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
