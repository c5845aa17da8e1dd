package eddy.benchkit.model;

import eddy.kernels.budget.speed.Baseline;
import eddy.kernels.budget.speed.Gpu;
import eddy.kernels.budget.speed.LaunchTime;
import eddy.kernels.budget.speed.NetworkModel.OpTime;
import eddy.kernels.budget.speed.NetworkModel.Reckoned;
import eddy.kernels.budget.speed.NetworkModel.Route;
import eddy.report.Seconds;
import eddy.report.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code bench model} prints, for people and as JSON.
 *
 * @param latency cycles from a load to its use
 * @param cutAbove microseconds that cutting a product has to save; NaN where the kernels' rules say
 * @param parts networks of the model
 * @param calibration the same of an earlier commit, with several latencies; the first is {@code
 *     latency}
 */
record ModelReport(
    Gpu gpu,
    Route route,
    String title,
    int size,
    int batch,
    double latency,
    double cutAbove,
    List<Part> parts,
    List<Calibration> calibration) {
  private static final String CELLS = "%9s %10s %10s %10s %10s %10s %10s";

  /**
   * A network.
   *
   * @param key in JSON
   */
  record Part(String title, String key, Reckoned reckoned) {}

  /** What the model gives for the kernels that it was fitted to. */
  record Calibration(double latency, Reckoned reckoned) {}

  private static String line(String text, Object... arguments) {
    return String.format(Locale.ROOT, text, arguments);
  }

  /** For people. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
    String device = route.name().toLowerCase(Locale.ROOT);
    out.add(
        line("%s on %s, --device %s, size %d, batch %d", title, gpu.title(), device, size, batch));
    out.add("  a model of the machine code: nothing of it is measured");
    out.add(
        line(
            "  %d units at %.2f GHz, %.0f GB/s, %.0f cycles from a load to its use",
            gpu.units(), gpu.hertz() * 1e-9, gpu.bandwidth() * 1e-9, latency));
    if (!Double.isNaN(cutAbove)) {
      out.add(line("  products are cut where that saves more than %.1f µs", cutAbove));
    }
    out.add("");
    Calibration first = calibration.getFirst();
    out.add(
        line(
            "  fitted to the estimate for %s, SD 1.5's step on %s, size 64, batch 2: %s; %s",
            Baseline.COMMIT,
            Gpu.of(Baseline.GPU).title(),
            Seconds.text(first.reckoned().time().total()),
            spread()));
    for (Part part : parts) {
      Reckoned r = part.reckoned();
      out.add(
          line(
              "  %-11s %s, %d launches, %.0f GFLOP, %.1f TFLOP/s",
              part.title(),
              Seconds.text(r.time().total()),
              r.launches(),
              r.gflop(),
              r.gflop() * 1e-3 / r.time().total()));
    }
    for (Part part : parts) {
      out.add("");
      out.addAll(table(part));
    }
    out.add("");
    out.add("time: the launches one after the other. What would be left if only one thing");
    out.add("counted: multiply-adds at the peak; instructions, if nothing were waited for; the");
    out.add("waits that nothing hides; bytes at the memory's speed; the launches' starts.");
    return out;
  }

  private String spread() {
    List<String> out = new ArrayList<>();
    for (Calibration c : calibration.subList(1, calibration.size())) {
      out.add(line("%s at %.0f cycles", Seconds.text(c.reckoned().time().total()), c.latency()));
    }
    return String.join(", ", out);
  }

  private static List<String> table(Part part) {
    List<OpTime> rows = part.reckoned().rows();
    int width = part.title().length();
    for (OpTime row : rows) {
      width = Math.max(width, name(row).length());
    }
    String name = "%-" + width + "s ";
    List<String> out = new ArrayList<>();
    out.add(
        line(
            name + CELLS,
            part.title(),
            "launches",
            "time",
            "arithmetic",
            "issue",
            "waits",
            "traffic",
            "starts"));
    for (OpTime row : rows) {
      out.add(cells(name, name(row), row.launches(), row.time()));
    }
    out.add(cells(name, "all", part.reckoned().launches(), part.reckoned().time()));
    return out;
  }

  private static String name(OpTime row) {
    return row.op() + " " + row.kernel();
  }

  private static String cells(String name, String of, int launches, LaunchTime time) {
    return line(
        name + CELLS,
        of,
        launches,
        Seconds.text(time.total()),
        Seconds.text(time.arithmetic()),
        Seconds.text(time.issue()),
        Seconds.text(time.exposed()),
        Seconds.text(time.traffic()),
        Seconds.text(time.launch()));
  }

  /** As JSON; seconds. */
  Map<String, Object> members() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("eddy", Version.text());
    out.put("measured", false);
    out.put("gpu", gpu.id());
    out.put("device", route.name().toLowerCase(Locale.ROOT));
    out.put("architecture", title);
    out.put("size", size);
    out.put("batch", batch);
    out.put("latencyCycles", latency);
    if (!Double.isNaN(cutAbove)) {
      out.put("cutAboveMicroseconds", cutAbove);
    }
    out.put("secondsPerStep", parts.getFirst().reckoned().time().total());
    for (Part part : parts) {
      out.put(part.key(), members(part.reckoned()));
    }
    Map<String, Object> baseline = new LinkedHashMap<>();
    baseline.put("commit", Baseline.COMMIT);
    baseline.put("gpu", Baseline.GPU);
    List<Object> steps = new ArrayList<>();
    for (Calibration c : calibration) {
      steps.add(
          Map.of("latencyCycles", c.latency(), "secondsPerStep", c.reckoned().time().total()));
    }
    baseline.put("steps", steps);
    out.put("baseline", baseline);
    return out;
  }

  private static Map<String, Object> members(Reckoned r) {
    Map<String, Object> out = new LinkedHashMap<>(members(r.time()));
    out.put("launches", r.launches());
    out.put("gflop", r.gflop());
    List<Object> rows = new ArrayList<>();
    for (OpTime row : r.rows()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("op", row.op());
      each.put("kernel", row.kernel());
      each.put("launches", row.launches());
      each.put("gflop", row.gflop());
      each.putAll(members(row.time()));
      rows.add(each);
    }
    out.put("ops", rows);
    return out;
  }

  private static Map<String, Object> members(LaunchTime t) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("seconds", t.total());
    out.put("arithmeticSeconds", t.arithmetic());
    out.put("issueSeconds", t.issue());
    out.put("waitSeconds", t.exposed());
    out.put("trafficSeconds", t.traffic());
    out.put("launchSeconds", t.launch());
    return out;
  }
}
