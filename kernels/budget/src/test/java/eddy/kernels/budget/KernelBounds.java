package eddy.kernels.budget;

import eddy.kernels.budget.TsvTable.TsvRow;
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

  static KernelBounds read() {
    String name = "/kernel-bounds.tsv";
    return parse(name, TsvTable.text(KernelBounds.class, name));
  }

  static KernelBounds parse(String name, String text) {
    List<Bound> out = new ArrayList<>();
    for (TsvRow row : TsvTable.parse(name, text, 6)) {
      String relation = row.word(4);
      if (!relation.matches("<=|>=")) {
        throw new IllegalArgumentException(
            row.where() + ": expected <= or >= in column 5, not " + relation);
      }
      Figure figure = Figure.valueOf(row.word(3).toUpperCase(Locale.ROOT));
      out.add(new Bound(row.word(0), row.word(1), row.word(2), figure, relation, row.whole(5)));
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
