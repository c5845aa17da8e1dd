package eddy.peers;

import eddy.family.architecture.Architecture;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as Markdown and as JSON. */
record Table(
    String device,
    String ortVersion,
    int threads,
    boolean exact,
    Architecture arch,
    List<Contest.Result> results) {

  /** Writes a heading, a row for each result, and what the columns mean. */
  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s, %d threads, Java %s, onnxruntime %s, fp32%s%n%n",
        device,
        threads,
        Runtime.version(),
        ortVersion,
        exact ? ", Eddy without Winograd's transforms" : "");
    out.println(
        "| what | GFLOP | Eddy | onnxruntime | speed | Eddy GFLOP/s | CPU-s Eddy | CPU-s"
            + " onnxruntime | memory Eddy | memory onnxruntime | difference |");
    out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (Contest.Result r : results) {
      out.printf(
          Locale.ROOT,
          "| %s | %s | %s | %s | %.2fx | %.0f | %s | %s | %s | %s | %.0e |%n",
          r.name(),
          number(r.flops() * 1e-9),
          spread(r.eddy()),
          spread(r.ort()),
          r.ratio(),
          r.flops() * 1e-9 / r.eddy().median(),
          number(r.eddy().medianCpu()),
          number(r.ort().medianCpu()),
          megabytes(r.weightBytes() + r.valueBytes()),
          r.ortBytes() == 0 ? "-" : megabytes(r.ortBytes()),
          r.error());
    }
    out.println();
    out.println(
        "Times: median [least–greatest] of runs in turns. Speed: onnxruntime's median by Eddy's."
            + " Memory: Eddy's weights and values; by how much the process grew for onnxruntime."
            + " Difference: of the results, by the greatest number in them.");
  }

  private static String spread(Times t) {
    double scale = t.median() < 1 ? 1e3 : 1;
    return number(scale * t.median())
        + " ["
        + number(scale * t.least())
        + "–"
        + number(scale * t.greatest())
        + (scale == 1 ? "] s" : "] ms");
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MB", bytes * 1e-6);
  }

  /** Three digits or more. */
  static String number(double value) {
    int digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.9995 ? 2 : 4;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** The same for {@code --json}; seconds and bytes. */
  Map<String, Object> members() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("device", device);
    out.put("threads", threads);
    out.put("java", Runtime.version().toString());
    out.put("onnxruntime", ortVersion);
    out.put("exact", exact);
    out.put("arch", arch.id());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Contest.Result r : results) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("what", r.name());
      row.put("gflop", r.flops() * 1e-9);
      row.put("eddy", members(r.eddy()));
      row.put("onnxruntime", members(r.ort()));
      row.put("speed", r.ratio());
      row.put("difference", r.error());
      row.put("weightBytes", r.weightBytes());
      row.put("valueBytes", r.valueBytes());
      row.put("onnxruntimeBytes", r.ortBytes());
      rows.add(row);
    }
    out.put("results", rows);
    return out;
  }

  private static Map<String, Object> members(Times t) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("medianSeconds", t.median());
    out.put("minSeconds", t.least());
    out.put("maxSeconds", t.greatest());
    out.put("medianCpuSeconds", t.medianCpu());
    out.put("seconds", t.seconds());
    return out;
  }
}
