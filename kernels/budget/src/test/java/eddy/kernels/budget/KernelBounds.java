package eddy.kernels.budget;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What kernels must keep to, whoever writes the table anew: {@code kernel-bounds.tsv}, a line a
 * bound. {@code *} in a name stands for anything.
 */
record KernelBounds(List<Bound> bounds) {
  /**
   * One bound.
   *
   * @param relation {@code <=} or {@code >=}
   */
  record Bound(
      String language, String kernel, String target, Figure figure, String relation, int limit) {
    boolean covers(BudgetLine line) {
      return matches(language, line.key().language())
          && matches(kernel, line.key().kernel())
          && matches(target, line.key().target())
          && line.get(figure).isPresent();
    }

    boolean holds(BudgetLine line) {
      int value = line.get(figure).getAsInt();
      return relation.equals("<=") ? value <= limit : value >= limit;
    }

    private static boolean matches(String pattern, String text) {
      return text.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
    }
  }

  static KernelBounds read() throws IOException {
    try (InputStream in = KernelBounds.class.getResourceAsStream("/kernel-bounds.tsv")) {
      if (in == null) {
        throw new IOException("kernel-bounds.tsv isn't among the tests' resources");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static KernelBounds parse(String text) {
    List<Bound> out = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] words = line.split("\t");
      if (words.length != 6 || !words[4].matches("<=|>=")) {
        throw new IllegalArgumentException("expected six columns, but got \"" + line + "\"");
      }
      Figure figure = Figure.valueOf(words[3].toUpperCase(Locale.ROOT));
      int limit = Integer.parseInt(words[5]);
      out.add(new Bound(words[0], words[1], words[2], figure, words[4], limit));
    }
    return new KernelBounds(out);
  }

  /** What is beyond a bound, and bounds that are of nothing. */
  List<String> violations(KernelBudget budget) {
    List<String> out = new ArrayList<>();
    for (Bound bound : bounds) {
      List<BudgetLine> covered = budget.lines().values().stream().filter(bound::covers).toList();
      if (covered.isEmpty()) {
        out.add(bound + " is of no line");
      }
      for (BudgetLine line : covered) {
        if (!bound.holds(line)) {
          String text = line.key() + ", read with " + line.key().tools() + ": ";
          out.add(
              text
                  + bound.figure().heading()
                  + " is "
                  + line.orZero(bound.figure())
                  + ", but has to be "
                  + bound.relation()
                  + " "
                  + bound.limit());
        }
      }
    }
    return out;
  }
}
