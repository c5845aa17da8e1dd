package eddy.benchkit.check;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.compare.Verdict;
import eddy.cli.terminal.Flags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came of the cases so far. */
final class OpsTally {
  /** Failures that people are shown; JSON has all. */
  private static final int SHOWN = 10;

  /** A device that fails so often in a row is lost, and fails for all others as well. */
  private static final int HOPELESS = 50;

  private final int all;
  private int done;
  private int passed;
  private int failedInARow;
  private double nearest;
  private String nearestCase = "";
  private final List<Map<String, Object>> failures = new ArrayList<>();
  private final List<Map<String, Object>> unsupported = new ArrayList<>();
  private final List<Map<String, Object>> leftOut = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Set<String>> kernels = new TreeMap<>();

  /**
   * Of cases to come.
   *
   * @param all how many
   */
  OpsTally(int all) {
    this.all = all;
  }

  /** Whether the device fails whatever it is given. */
  boolean isHopeless() {
    return failedInARow >= HOPELESS;
  }

  void add(OpCase c, ValueForm form, Verdict verdict) {
    done++;
    failedInARow = verdict instanceof Verdict.Fail ? failedInARow + 1 : 0;
    switch (verdict) {
      case Verdict.Pass(double nmse) -> {
        passed++;
        if (nmse / c.tolerance() > nearest) {
          nearest = nmse / c.tolerance();
          nearestCase = form.id() + " " + c.name();
        }
      }
      case Verdict.Fail(var reason, String text) -> {
        String said = reason.text(Flags.WORDING);
        if (failures.size() < SHOWN) {
          lines.add("wrong, " + form.id() + " " + c.name() + ": " + said);
        }
        Map<String, Object> failure = about(c, form, said);
        failure.put("text", text);
        failures.add(failure);
      }
      case Verdict.NotSupported(String reason) -> unsupported.add(about(c, form, reason));
    }
  }

  void leftOut(OpCase c, ValueForm form, String why) {
    done++;
    leftOut.add(about(c, form, why));
  }

  /** Tells which kernels a case took. */
  void ranOn(OpCase c, ValueForm form, List<String> names) {
    if (!names.isEmpty()) {
      kernels.computeIfAbsent(form.id() + " " + c.kind(), _ -> new LinkedHashSet<>()).addAll(names);
    }
  }

  private static Map<String, Object> about(OpCase c, ValueForm form, String reason) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("case", c.name());
    out.put("values", form.id());
    out.put("reason", reason);
    return out;
  }

  /** How far it is. */
  String progress() {
    return done
        + " of "
        + all
        + " cases"
        + (failures.isEmpty() ? "" : ", " + failures.size() + " wrong");
  }

  Finding finding() {
    int unreached = all - done;
    StringBuilder text = new StringBuilder();
    text.append(passed).append(" of ").append(all).append(" cases right");
    count(text, failures.size(), "wrong");
    count(text, unsupported.size(), "not supported");
    count(text, leftOut.size(), "left out");
    count(text, unreached, isHopeless() ? "given up on" : "not reached in the time");
    if (failures.size() > SHOWN) {
      lines.add("and " + (failures.size() - SHOWN) + " more, which the JSON has");
    }
    if (nearest > 5e-4) {
      lines.add(
          String.format(
              Locale.ROOT,
              "nearest to its bound: %s, at %.1f %% of the squared error allowed",
              nearestCase,
              100 * nearest));
    }
    if (!leftOut.isEmpty()) {
      Map<String, Object> first = leftOut.getFirst();
      lines.add("left out, the first: " + first.get("case") + ": " + first.get("reason"));
    }
    PartOutcome outcome =
        !failures.isEmpty()
            ? PartOutcome.FAILED
            : passed > 0 ? PartOutcome.PASSED : PartOutcome.LEFT_OUT;
    return new Finding(outcome, text.toString(), lines, figures(unreached));
  }

  private static void count(StringBuilder text, int count, String what) {
    if (count > 0) {
      text.append(", ").append(count).append(' ').append(what);
    }
  }

  private Map<String, @Nullable Object> figures(int unreached) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("cases", all);
    out.put("right", passed);
    out.put("wrong", failures.size());
    out.put("notSupported", unsupported.size());
    out.put("leftOut", leftOut.size());
    out.put("notReached", unreached);
    out.put("worstShareOfBound", nearest);
    out.put("worstCase", nearestCase.isEmpty() ? null : nearestCase);
    out.put("failures", failures);
    out.put("unsupportedCases", unsupported);
    out.put("leftOutCases", leftOut);
    out.put("kernels", kernels);
    return out;
  }
}
