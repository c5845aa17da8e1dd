package eddy.cli.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the inputs: how many each entry point took, and what was found. */
final class FuzzReport {
  /** Inputs of an entry point. */
  static final class Counts {
    boolean refuses;
    int whole;
    int taken;
    int refused;
    int found;
  }

  /** Faults that are probably one. */
  private record Kind(String detail, List<String> inputs) {}

  private final Map<String, Counts> counts = new TreeMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<String> said = new ArrayList<>();
  private int last = -1;
  private String lastInput = "";

  /** Takes a line of {@link Protocol}. */
  void read(List<String> fields) {
    switch (fields.getFirst()) {
      case Protocol.AT -> {
        last = Integer.parseInt(fields.get(1));
        lastInput = fields.get(2);
      }
      case Protocol.FINDING -> found(fields.get(1), fields.get(2), fields.get(3));
      case Protocol.OUTCOME -> outcome(fields.get(1), fields.get(2), fields.get(3), fields.get(4));
      default -> said.add(fields.getLast());
    }
  }

  /** Adds what another process told. */
  void add(FuzzReport other) {
    other.counts.forEach(
        (entry, c) -> {
          Counts own = of(entry);
          own.refuses = c.refuses;
          own.whole += c.whole;
          own.taken += c.taken;
          own.refused += c.refused;
          own.found += c.found;
        });
    other.kinds.forEach(
        (kind, k) ->
            kinds
                .computeIfAbsent(kind, n -> new Kind(k.detail, new ArrayList<>()))
                .inputs
                .addAll(k.inputs));
  }

  private void found(String input, String kind, String detail) {
    of(input.substring(0, input.indexOf('/'))).found++;
    kinds.computeIfAbsent(kind, k -> new Kind(detail, new ArrayList<>())).inputs.add(input);
  }

  private void outcome(String entry, String refuses, String how, String sentence) {
    Counts c = of(entry);
    c.refuses = Boolean.parseBoolean(refuses);
    switch (how) {
      case Protocol.WHOLE -> c.whole++;
      case Protocol.TAKEN -> c.taken++;
      default -> c.refused++;
    }
    said.add(how + (sentence.isEmpty() ? "" : ": " + sentence));
  }

  /** The process ended in the middle of an input. */
  void crashed(int status, String errors) {
    if (lastInput.isEmpty()) {
      throw new IllegalStateException("no input was read: status " + status + "\n" + errors);
    }
    found(lastInput, "the JVM ended with status " + status, errors);
  }

  private Counts of(String entry) {
    return counts.computeIfAbsent(entry, e -> new Counts());
  }

  /** The number of the input that was begun last. */
  int last() {
    return last;
  }

  Map<String, Counts> counts() {
    return counts;
  }

  boolean foundNothing() {
    return kinds.isEmpty();
  }

  /** What a replayed input gave. */
  List<String> said() {
    return said;
  }

  /** Spoilt inputs that were taken all the same, as a share of all spoilt ones. */
  double takenShare() {
    int taken = counts.values().stream().mapToInt(c -> c.taken).sum();
    int refused = counts.values().stream().mapToInt(c -> c.refused).sum();
    return (double) taken / Math.max(1, taken + refused);
  }

  /** A line for each entry point. */
  String table() {
    StringBuilder out = new StringBuilder();
    row(out, "entry", "whole", "taken", "refused", "found");
    counts.forEach((name, c) -> row(out, name, c.whole, c.taken, c.refused, c.found));
    return out.toString();
  }

  private static void row(StringBuilder out, Object... cells) {
    out.append(String.format(Locale.ROOT, "%-22s %7s %7s %8s %7s%n", cells));
  }

  /** What was found, each kind with a few inputs that show it. */
  String findings() {
    StringBuilder out = new StringBuilder();
    kinds.forEach(
        (kind, k) -> {
          out.append(k.inputs.size()).append(" x ").append(kind).append('\n');
          k.inputs.stream()
              .limit(3)
              .forEach(i -> out.append("  -Dinput.case=").append(i).append('\n'));
          k.detail.lines().limit(16).forEach(l -> out.append("    ").append(l).append('\n'));
        });
    return out.toString();
  }
}
