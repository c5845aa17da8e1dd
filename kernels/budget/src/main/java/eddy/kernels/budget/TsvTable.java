package eddy.kernels.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables in text files: a row a line, its words with tabs between. Lines that are blank or begin
 * with {@code #} don't count.
 */
public final class TsvTable {
  private TsvTable() {}

  /**
   * A row.
   *
   * @param where file and line, for messages
   */
  public record TsvRow(String where, List<String> words) {
    /** The word of a column, counted from 0. */
    public String word(int column) {
      return words.get(column);
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException naming the line where it is none
     */
    public int whole(int column) {
      try {
        return Integer.parseInt(word(column));
      } catch (NumberFormatException e) {
        throw notNumber(column, "whole number", e);
      }
    }

    /**
     * A whole number of up to 64 bits.
     *
     * @throws IllegalArgumentException naming the line where it is none
     */
    public long large(int column) {
      try {
        return Long.parseLong(word(column));
      } catch (NumberFormatException e) {
        throw notNumber(column, "whole number", e);
      }
    }

    /**
     * A real number.
     *
     * @throws IllegalArgumentException naming the line where it is none
     */
    public double real(int column) {
      try {
        return Double.parseDouble(word(column));
      } catch (NumberFormatException e) {
        throw notNumber(column, "number", e);
      }
    }

    private IllegalArgumentException notNumber(int column, String what, NumberFormatException e) {
      return new IllegalArgumentException(
          where + ": expected a " + what + " in column " + (column + 1) + ", not " + word(column),
          e);
    }
  }

  /** The text of a file that lies beside a class. */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " isn't beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a file that lies beside a class.
   *
   * @param columns words of each
   * @throws IllegalArgumentException naming the line that has more or fewer
   */
  public static List<TsvRow> rows(Class<?> beside, String name, int columns) {
    return parse(name, text(beside, name), columns);
  }

  /**
   * The rows of a text.
   *
   * @param name of its file, for messages
   * @param columns words of each
   * @throws IllegalArgumentException naming the line that has more or fewer
   */
  public static List<TsvRow> parse(String name, String text, int columns) {
    List<TsvRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> words = List.of(line.split("\t", -1));
      String where = name + ":" + number;
      if (words.size() != columns) {
        throw new IllegalArgumentException(
            where + ": expected " + columns + " columns, but got \"" + line + "\"");
      }
      rows.add(new TsvRow(where, words));
    }
    return rows;
  }
}
