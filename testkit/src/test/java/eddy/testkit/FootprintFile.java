package eddy.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Committed figures, a line each: network, setting, figure, number.
 *
 * @param figures "network setting figure" → number
 */
record FootprintFile(SortedMap<String, Long> figures) {
  static FootprintFile read(Path file) throws IOException {
    SortedMap<String, Long> figures = new TreeMap<>();
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] words = line.split(" +");
        if (words.length != 4) {
          throw new IOException(file + ": expected four words, but got \"" + line + "\"");
        }
        figures.put(String.join(" ", words[0], words[1], words[2]), Long.valueOf(words[3]));
      }
    }
    return new FootprintFile(figures);
  }

  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        "# What networks cost: steps, stages, launches, bytes; no times. Compared with and\n");
    out.append("# written by FootprintTest; its Javadoc says how, and what each line is.\n");
    String before = "";
    for (var e : figures.entrySet()) {
      String[] words = e.getKey().split(" ");
      if (!words[0].equals(before)) {
        out.append('\n');
        before = words[0];
      }
      out.append(
          String.format(
              Locale.ROOT, "%-17s %-14s %-34s %d%n", words[0], words[1], words[2], e.getValue()));
    }
    Files.writeString(file, out);
  }

  /** Those of the settings and figures that {@code which} takes. */
  SortedMap<String, Long> part(Predicate<String> which) {
    SortedMap<String, Long> out = new TreeMap<>(figures);
    out.keySet().removeIf(which.negate());
    return out;
  }

  /** The same with other figures for those that {@code which} takes. */
  FootprintFile with(Predicate<String> which, SortedMap<String, Long> now) {
    SortedMap<String, Long> out = part(which.negate());
    out.putAll(now);
    return new FootprintFile(out);
  }

  /**
   * What differs, a line each, what grew first.
   *
   * @param committed what it should be
   * @param now what it is
   */
  static List<String> differences(SortedMap<String, Long> committed, SortedMap<String, Long> now) {
    List<String> grew = new ArrayList<>();
    List<String> others = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(committed.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      // An op or stage that there was none of counts as grown from 0, and one that is gone, to 0.
      long from = committed.getOrDefault(key, 0L);
      long to = now.getOrDefault(key, 0L);
      if (to > from) {
        grew.add(key + " grew from " + from + " to " + to + percent(from, to));
      } else if (to < from) {
        others.add(key + " fell from " + from + " to " + to + percent(from, to));
      }
    }
    grew.addAll(others);
    return grew;
  }

  private static String percent(long from, long to) {
    return from == 0 ? "" : String.format(Locale.ROOT, " (%+.2f %%)", 100.0 * (to - from) / from);
  }
}
