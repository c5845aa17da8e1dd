package eddy.kernels.budget;

import eddy.kernels.budget.BudgetLine.LineKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private static final String NONE = "-";
  private static final int WORDS = 6;

  /** The committed table. */
  public static KernelBudget committed() {
    return resource("kernel-budget.tsv");
  }

  /** A table that lies beside this class. */
  static KernelBudget resource(String name) {
    try (InputStream in = KernelBudget.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " isn't beside " + KernelBudget.class);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException naming the line that isn't one
   */
  public static KernelBudget parse(String text) {
    List<BudgetLine> lines = new ArrayList<>();
    boolean headed = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!headed) {
        if (!line.equals(heading())) {
          throw new IllegalArgumentException("expected the columns " + heading() + ", not " + line);
        }
        headed = true;
        continue;
      }
      lines.add(parseLine(line));
    }
    return new KernelBudget(new TreeMap<>()).with(lines);
  }

  private static BudgetLine parseLine(String line) {
    String[] words = line.split("\t", -1);
    Figure[] all = Figure.values();
    if (words.length != WORDS + all.length) {
      throw new IllegalArgumentException(
          "expected " + (WORDS + all.length) + " columns, but got \"" + line + "\"");
    }
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    int at = WORDS;
    for (Figure figure : all) {
      String word = words[at++];
      if (!word.equals(NONE)) {
        figures.put(figure, Integer.valueOf(word));
      }
    }
    LineKey key = new LineKey(words[0], words[1], words[2], words[3]);
    return new BudgetLine(key, words[4], words[5], figures);
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
