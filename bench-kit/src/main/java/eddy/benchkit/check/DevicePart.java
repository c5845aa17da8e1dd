package eddy.benchkit.check;

import eddy.backend.DeviceInfo;
import eddy.benchkit.BenchDevice;
import eddy.cli.terminal.Flags;
import eddy.device.Devices;
import eddy.report.Bytes;
import eddy.report.Digits;
import eddy.report.Seconds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the device is, what else there is, and what it can do at best, which is measured. */
final class DevicePart implements CheckPart {
  static final String NAME = "device";

  private final CheckContext context;
  private @Nullable BenchDevice measured;

  DevicePart(CheckContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** The fastest form with its peaks; null if they couldn't be measured. */
  @Nullable BenchDevice measured() {
    return measured;
  }

  @Override
  public Finding find() {
    DeviceInfo info = context.device().info();
    BenchDevice bench = BenchDevice.of(context.device().fastest().backend());
    measured = bench;
    List<String> parts = new ArrayList<>();
    parts.add(info.name());
    if (info.memoryBytes() > 0) {
      parts.add(Bytes.text(info.memoryBytes()) + " memory");
    }
    if (bench.peakFlops() > 0) {
      parts.add(Digits.text(bench.peakFlops() * 1e-9) + " GFLOP/s");
    }
    if (bench.bandwidth() > 0) {
      parts.add(Digits.text(bench.bandwidth() * 1e-9) + " GB/s");
    }
    parts.add("a launch costs " + Seconds.text(bench.launchSeconds()));
    List<String> lines = new ArrayList<>();
    if (!info.details().isEmpty()) {
      lines.add(info.details());
    }
    if (info.note() != null) {
      lines.add("note: " + info.note());
    }
    List<String> notUsed = notUsed();
    notUsed.forEach(why -> lines.add("not used: " + why));
    return new Finding(
        PartOutcome.PASSED, String.join(", ", parts), lines, figures(info, bench, notUsed));
  }

  /** Backends and devices that can't be used here, and why. */
  private static List<String> notUsed() {
    List<String> out = new ArrayList<>();
    for (Devices.Found found : Devices.list()) {
      if (found.unavailable() != null) {
        out.add(found.name() + ": " + found.unavailable().text(Flags.WORDING));
      }
      found.passedOver().forEach(why -> out.add(found.name() + ": " + why.text(Flags.WORDING)));
    }
    return out;
  }

  private Map<String, @Nullable Object> figures(
      DeviceInfo info, BenchDevice bench, List<String> notUsed) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("name", info.name());
    out.put("details", info.details());
    out.put("note", info.note());
    out.put("gpu", info.gpu());
    out.put("memoryBytes", info.memoryBytes() > 0 ? info.memoryBytes() : null);
    out.put("values", context.device().forms().stream().map(ValueForm::id).toList());
    out.put("peakGflopPerSecond", bench.peakFlops() > 0 ? bench.peakFlops() * 1e-9 : null);
    out.put("peakGbPerSecond", bench.bandwidth() > 0 ? bench.bandwidth() * 1e-9 : null);
    out.put("launchSeconds", bench.launchSeconds());
    out.put("notUsed", notUsed);
    return out;
  }
}
