package eddy.benchkit.check;

import eddy.backend.DeviceInfo;
import eddy.benchkit.check.CheckRun.Done;
import eddy.report.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code check} prints, for people and as JSON. */
final class CheckReport {
  /** The form of the JSON; it rises when what is there already changes. */
  private static final int FORMAT = 1;

  /** Parts that look at no number, and pass whatever those are. */
  private static final Set<String> NUMBERS_UNSEEN = Set.of(DevicePart.NAME, SpeedPart.NAME);

  private static final String HEAD = "%-12s %-9s %s";
  private static final String BELOW = " ".repeat(15);

  private CheckReport() {}

  /** What stands above the parts. */
  static List<String> head(DeviceInfo device, TimeBudget budget) {
    return List.of(
        String.format(
            Locale.ROOT,
            "Eddy %s on %s (%s), within %s",
            Version.text(),
            device.id(),
            device.name(),
            minutes(budget)),
        "");
  }

  private static String minutes(TimeBudget budget) {
    String number =
        String.format(Locale.ROOT, "%.2f", budget.seconds() / 60).replaceFirst("\\.?0+$", "");
    return number + (number.equals("1") ? " minute" : " minutes");
  }

  /** A part. */
  static List<String> part(Done done) {
    Finding f = done.finding();
    List<String> out = new ArrayList<>();
    out.add(String.format(Locale.ROOT, HEAD, done.name(), f.outcome().words(), f.text()));
    f.lines().forEach(line -> out.add(BELOW + line.stripTrailing()));
    return out;
  }

  /** What stands below them. */
  static List<String> foot(List<Done> parts, TimeBudget budget) {
    int passed = count(parts, PartOutcome.PASSED);
    StringBuilder out = new StringBuilder(outcome(parts).words());
    out.append(": ").append(passed).append(passed == 1 ? " part passed" : " parts passed");
    for (PartOutcome outcome : List.of(PartOutcome.FAILED, PartOutcome.LEFT_OUT)) {
      int count = count(parts, outcome);
      if (count > 0) {
        out.append(", ").append(count).append(' ').append(outcome.words());
      }
    }
    out.append(String.format(Locale.ROOT, ", in %.0f s", budget.spent()));
    return List.of("", out.toString());
  }

  /**
   * Failed if a part failed; left out if no more was done than to say what the device is and how
   * fast, which tells nothing of whether it computes right.
   */
  static PartOutcome outcome(List<Done> parts) {
    if (count(parts, PartOutcome.FAILED) > 0) {
      return PartOutcome.FAILED;
    }
    List<Done> looks = parts.stream().filter(p -> !NUMBERS_UNSEEN.contains(p.name())).toList();
    return count(looks, PartOutcome.PASSED) > 0 ? PartOutcome.PASSED : PartOutcome.LEFT_OUT;
  }

  private static int count(List<Done> parts, PartOutcome outcome) {
    return (int) parts.stream().filter(p -> p.finding().outcome() == outcome).count();
  }

  /** The same and more as JSON; seconds, GFLOP/s, GB/s, bytes and shares of 1. */
  static Map<String, @Nullable Object> members(
      DeviceInfo device, List<Done> parts, TimeBudget budget) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("format", FORMAT);
    out.put("eddy", Version.text());
    out.put("device", device.id().toString());
    out.put("deviceName", device.name());
    out.put("verdict", outcome(parts).words());
    out.put("minutes", budget.seconds() / 60);
    out.put("seconds", budget.spent());
    out.put("java", Runtime.version().toString());
    out.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    out.put("osVersion", osVersion());
    out.put("cores", Runtime.getRuntime().availableProcessors());
    out.put("javaMemoryBytes", Runtime.getRuntime().maxMemory());
    out.put("parts", parts.stream().map(CheckReport::members).toList());
    return out;
  }

  /** Its first two numbers: those that follow may tell one machine from others. */
  private static String osVersion() {
    String all = System.getProperty("os.version", "");
    String[] numbers = all.split("[^0-9]", 3);
    return numbers.length < 2 ? all : numbers[0] + "." + numbers[1];
  }

  private static Map<String, @Nullable Object> members(Done done) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("part", done.name());
    out.put("verdict", done.finding().outcome().words());
    out.put("text", done.finding().text());
    out.put("seconds", done.seconds());
    out.putAll(done.finding().figures());
    return out;
  }
}
