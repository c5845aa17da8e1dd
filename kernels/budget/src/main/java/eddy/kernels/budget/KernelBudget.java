package eddy.kernels.budget;

import eddy.kernels.budget.BudgetLine.LineKey;
import eddy.kernels.budget.TsvTable.TsvRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The committed table of what kernels cost, a line for each kernel, GPU and set of tools. Columns
 * are separated by tabs; a figure that can't be read is {@code -}.
 *
 * @param lines by key
 */
public record KernelBudget(SortedMap<LineKey, BudgetLine> lines) {
  private static final String NAME = "kernel-budget.tsv";
  private static final String NONE = "-";
  private static final int WORDS = 6;

  /** The committed table. */
  public static KernelBudget committed() {
    return parse(NAME, TsvTable.text(KernelBudget.class, NAME));
  }

  /**
   * Reads a table.
   *
   * @param name of its file, for messages
   * @throws IllegalArgumentException naming the line that isn't one
   */
  public static KernelBudget parse(String name, String text) {
    List<TsvRow> rows = TsvTable.parse(name, text, WORDS + Figure.values().length);
    if (rows.isEmpty() || !String.join("\t", rows.getFirst().words()).equals(heading())) {
      throw new IllegalArgumentException(name + ": expected the columns " + heading() + " first");
    }
    List<BudgetLine> lines = rows.stream().skip(1).map(KernelBudget::line).toList();
    return new KernelBudget(new TreeMap<>()).with(lines);
  }

  private static BudgetLine line(TsvRow row) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    int at = WORDS;
    for (Figure figure : Figure.values()) {
      if (!row.word(at).equals(NONE)) {
        figures.put(figure, row.whole(at));
      }
      at++;
    }
    LineKey key = new LineKey(row.word(0), row.word(1), row.word(2), row.word(3));
    return new BudgetLine(key, row.word(4), row.word(5), figures);
  }

  private static String heading() {
    List<String> words =
        new ArrayList<>(List.of("language", "kernel", "target", "tools", "source", "widths"));
    for (Figure figure : Figure.values()) {
      words.add(figure.heading());
    }
    return String.join("\t", words);
  }

  /** The table as it is kept in a file. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append("# What GPU kernels cost, read from machine code. KernelBudgetTest compares and\n");
    out.append("# writes it; docs/kernels.md says how to read it.\n");
    out.append(heading()).append('\n');
    for (BudgetLine line : lines.values()) {
      LineKey key = line.key();
      List<String> words = new ArrayList<>();
      words.addAll(List.of(key.language(), key.kernel(), key.target(), key.tools()));
      words.addAll(List.of(line.source(), line.widths()));
      for (Figure figure : Figure.values()) {
        Integer value = line.figures().get(figure);
        words.add(value == null ? NONE : value.toString());
      }
      out.append(String.join("\t", words)).append('\n');
    }
    return out.toString();
  }

  /** This table with those lines, in place of the ones that were there. */
  public KernelBudget with(Collection<BudgetLine> more) {
    SortedMap<LineKey, BudgetLine> out = new TreeMap<>(lines);
    more.forEach(line -> out.put(line.key(), line));
    return new KernelBudget(out);
  }
}
