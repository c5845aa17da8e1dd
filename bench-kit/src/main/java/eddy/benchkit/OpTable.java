package eddy.benchkit;

import eddy.benchkit.cases.OpCase;
import eddy.report.Digits;
import eddy.report.Seconds;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of {@code eddy bench ops}: a row a case, the devices side by side. */
final class OpTable {
  private static final String CELLS = " | %9s %8s %7s %8s";
  private static final String RATIO = " %7s";
  private static final int CELL_WIDTH = 38;

  private final PrintStream out;
  private final List<BenchDevice> devices;
  private final int nameWidth;

  OpTable(PrintStream out, List<BenchDevice> devices, List<OpCase> cases) {
    this.out = out;
    this.devices = devices;
    this.nameWidth = cases.stream().mapToInt(c -> c.name().length()).max().orElse(0);
  }

  void head(String conditions) {
    for (BenchDevice d : devices) {
      line(
          d.id()
              + ": "
              + d.backend().device().name()
              + peak(", %.1f GFLOP/s", d.peakFlops())
              + peak(", %.1f GB/s", d.bandwidth())
              + ", a launch costs "
              + Seconds.text(d.launchSeconds()));
    }
    line(conditions);
    line("");
    StringBuilder names = new StringBuilder(pad("")).append(String.format(" %8s", ""));
    StringBuilder units = new StringBuilder(pad("case")).append(String.format(" %8s", "GFLOP"));
    for (int i = 0; i < devices.size(); i++) {
      int width = CELL_WIDTH - 3 + (i == 0 ? 0 : 8);
      names.append(String.format(" | %-" + width + "s", devices.get(i).id()));
      units.append(String.format(CELLS, "time", "GFLOP/s", "GB/s", "share"));
      if (i > 0) {
        units.append(String.format(RATIO, "speed"));
      }
    }
    line(names.toString());
    line(units.toString());
  }

  private static String peak(String format, double perSecond) {
    return perSecond > 0 ? String.format(Locale.ROOT, format, perSecond * 1e-9) : "";
  }

  void row(OpCase c, List<OpResult> results) {
    StringBuilder row = new StringBuilder(pad(c.name()));
    row.append(String.format(Locale.ROOT, " %8s", Digits.text(c.flops() * 1e-9)));
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < devices.size(); i++) {
      BenchDevice device = devices.get(i);
      OpResult result = results.get(i);
      double median = result.median();
      row.append(
          String.format(
              CELLS,
              result.measured() ? Seconds.text(median) : "-",
              rate(c.flops(), median),
              rate(c.bytes(), median),
              share(device.arithmeticShare(c, result), device.memoryShare(c, result))));
      if (i > 0) {
        double ratio = results.getFirst().median() / median;
        row.append(String.format(RATIO, Double.isFinite(ratio) ? Digits.text(ratio) + "x" : "-"));
      }
      if (!result.note().isEmpty()) {
        notes.add(device.id() + " " + result.note());
      }
    }
    if (!notes.isEmpty()) {
      row.append(" | ").append(String.join("; ", notes));
    }
    line(row.toString());
  }

  void foot() {
    line("");
    line("time: the op's own, without copies between host and device; GB/s: operands and result.");
    line("share: of the peak of arithmetic (a) or of memory (m), whichever is nearer; above 100 %");
    line("of m, operands came from caches, of a, Winograd's convolution took fewer sums. speed:");
    line("times that of the first device.");
  }

  private static String rate(double amount, double seconds) {
    return amount > 0 && seconds > 0 ? Digits.text(amount / seconds * 1e-9) : "-";
  }

  private static String share(@Nullable Double arithmetic, @Nullable Double memory) {
    double a = arithmetic == null ? 0 : arithmetic;
    double m = memory == null ? 0 : memory;
    if (a == 0 && m == 0) {
      return "-";
    }
    double percent = 100 * Math.max(a, m);
    return String.format(Locale.ROOT, percent < 9.95 ? "%.1f" : "%.0f", percent)
        + " % "
        + (a >= m ? "a" : "m");
  }

  private String pad(String name) {
    return String.format("%-" + Math.max(1, nameWidth) + "s", name);
  }

  private void line(String text) {
    out.println(text.stripTrailing());
    out.flush();
  }
}
