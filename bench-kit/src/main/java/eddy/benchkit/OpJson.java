package eddy.benchkit;

import eddy.backend.DeviceInfo;
import eddy.benchkit.cases.OpCase;
import eddy.report.Version;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code eddy bench ops --json} prints; seconds, GFLOP/s, GB/s and shares of 1. */
final class OpJson {
  private final List<BenchDevice> devices;
  private final DType weights;
  private final boolean exact;
  private final Repetition repetition;
  private final List<Object> cases = new ArrayList<>();

  OpJson(List<BenchDevice> devices, DType weights, boolean exact, Repetition repetition) {
    this.devices = devices;
    this.weights = weights;
    this.exact = exact;
    this.repetition = repetition;
  }

  /** A case without results. */
  static Map<String, @Nullable Object> ofCase(OpCase c) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("case", c.name());
    out.put("kind", c.kind());
    out.put("op", c.op().toString());
    out.put("operands", c.operands().stream().map(o -> o.stored() + "" + o.shape()).toList());
    out.put("result", c.result().toString());
    out.put("gflop", c.flops() * 1e-9);
    out.put("bytes", c.bytes());
    return out;
  }

  void add(OpCase c, List<OpResult> results) {
    Map<String, @Nullable Object> out = ofCase(c);
    List<Object> each = new ArrayList<>();
    for (int i = 0; i < devices.size(); i++) {
      each.add(result(c, devices.get(i), results.get(i), results.getFirst()));
    }
    out.put("results", each);
    cases.add(out);
  }

  private static Map<String, @Nullable Object> result(
      OpCase c, BenchDevice device, OpResult r, OpResult first) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("device", device.id());
    out.put("runs", r.seconds().length);
    out.put("note", r.note().isEmpty() ? null : r.note());
    if (r.measured()) {
      Double arithmetic = device.arithmeticShare(c, r);
      Double memory = device.memoryShare(c, r);
      out.put("clock", r.clock().name().toLowerCase(Locale.ROOT));
      out.put("medianSeconds", r.median());
      out.put("minSeconds", r.seconds()[0]);
      out.put("maxSeconds", r.seconds()[r.seconds().length - 1]);
      out.put("gflopPerSecond", finite(c.flops() / r.median() * 1e-9));
      out.put("gbPerSecond", finite(c.bytes() / r.median() * 1e-9));
      out.put("shareOfArithmetic", arithmetic);
      out.put("shareOfMemory", memory);
      out.put("speedAgainstFirst", finite(first.median() / r.median()));
    }
    return out;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("eddy", Version.text());
    out.put("java", Runtime.version().toString());
    out.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    out.put("cores", Runtime.getRuntime().availableProcessors());
    out.put("weights", weights.name());
    out.put("exact", exact);
    out.put("runs", repetition.runs());
    out.put("warmup", repetition.warmup());
    out.put("minTimeSeconds", repetition.leastSeconds());
    out.put("budgetSeconds", repetition.budgetSeconds());
    out.put("devices", devices.stream().map(OpJson::device).toList());
    out.put("cases", cases);
    return out;
  }

  private static Map<String, @Nullable Object> device(BenchDevice d) {
    DeviceInfo info = d.backend().device();
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("device", d.id());
    out.put("name", info.name());
    out.put("details", info.details());
    out.put("gpu", info.gpu());
    out.put("peakGflopPerSecond", d.peakFlops() > 0 ? d.peakFlops() * 1e-9 : null);
    out.put("peakGbPerSecond", d.bandwidth() > 0 ? d.bandwidth() * 1e-9 : null);
    out.put("launchSeconds", d.launchSeconds());
    return out;
  }
}
