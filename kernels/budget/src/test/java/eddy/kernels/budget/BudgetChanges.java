package eddy.kernels.budget;

import eddy.kernels.budget.BudgetLine.LineKey;
import eddy.kernels.budget.tool.ExportedKernel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What differs between the committed table and what was just read. */
final class BudgetChanges {
  private BudgetChanges() {}

  /**
   * The table with what was read instead of the lines of the same tools, and without kernels that
   * aren't kept any more.
   */
  static KernelBudget replaced(
      KernelBudget file,
      Predicate<LineKey> wrote,
      Collection<BudgetLine> read,
      Map<String, ExportedKernel> kernels) {
    SortedMap<LineKey, BudgetLine> kept = new TreeMap<>(file.lines());
    kept.keySet()
        .removeIf(k -> wrote.test(k) || !kernels.containsKey(k.language() + " " + k.kernel()));
    return new KernelBudget(kept).with(read);
  }

  /** A sentence for each figure that differs, what got worse first. */
  static List<String> of(KernelBudget file, Predicate<LineKey> wrote, Collection<BudgetLine> read) {
    SortedMap<LineKey, BudgetLine> now = new KernelBudget(new TreeMap<>()).with(read).lines();
    List<String> worse = new ArrayList<>();
    List<String> others = new ArrayList<>();
    TreeSet<LineKey> keys = new TreeSet<>(now.keySet());
    file.lines().keySet().stream().filter(wrote).forEach(keys::add);
    for (LineKey key : keys) {
      BudgetLine from = file.lines().get(key);
      BudgetLine to = now.get(key);
      if (from == null) {
        others.add(key + " has no line");
      } else if (to == null) {
        others.add(key + " has a line, but isn't read any more");
      } else {
        compare(from, to, worse, others);
      }
    }
    worse.addAll(others);
    return worse;
  }

  private static void compare(
      BudgetLine from, BudgetLine to, List<String> worse, List<String> others) {
    int before = worse.size() + others.size();
    for (Figure figure : Figure.values()) {
      Integer was = from.figures().get(figure);
      Integer is = to.figures().get(figure);
      if (was == null && is == null || was != null && was.equals(is)) {
        continue;
      }
      String text = to.key() + ": " + figure.heading() + " " + was + " -> " + is;
      if (was == null || is == null || figure.better() == Figure.Better.NEITHER) {
        others.add(text + ", changed");
      } else if (is < was == (figure.better() == Figure.Better.LESS)) {
        others.add(text + ", better: write the file anew");
      } else {
        worse.add(text + ", WORSE");
      }
    }
    if (!from.widths().equals(to.widths())) {
      others.add(to.key() + ": widths " + from.widths() + " -> " + to.widths() + ", changed");
    }
    if (before == worse.size() + others.size() && !from.source().equals(to.source())) {
      others.add(to.key() + " costs the same, but its source changed: write the file anew");
    }
  }
}
