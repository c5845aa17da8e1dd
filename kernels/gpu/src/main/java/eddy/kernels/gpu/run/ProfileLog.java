package eddy.kernels.gpu.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what kernels took, and logs it when the executable is closed. */
final class ProfileLog {
  private record Sum(long runs, long nanos) {
    Sum plus(Sum o) {
      return new Sum(runs + o.runs, nanos + o.nanos);
    }
  }

  private final Map<String, Sum> sums = new TreeMap<>();

  private final Logger log;

  ProfileLog(String backend) {
    this.log = System.getLogger("eddy." + backend);
  }

  /** One for a backend if its system property {@code eddy.NAME.profile} is {@code true}. */
  static @Nullable ProfileLog ifWanted(String backend) {
    return Boolean.getBoolean("eddy." + backend + ".profile") ? new ProfileLog(backend) : null;
  }

  void add(List<KernelTime> times) {
    for (KernelTime t : times) {
      sums.merge(t.kernel(), new Sum(1, t.nanos()), Sum::plus);
    }
  }

  /** The table: kernels by the time they took in all. */
  String table() {
    double total = sums.values().stream().mapToLong(Sum::nanos).sum();
    StringBuilder out = new StringBuilder();
    row(out, "kernel", "launches", "ms in all", "µs each", "share");
    sums.entrySet().stream()
        .sorted(
            Map.Entry.comparingByValue(Comparator.comparingLong((Sum s) -> s.nanos()).reversed()))
        .forEach(
            e ->
                row(
                    out,
                    e.getKey(),
                    Long.toString(e.getValue().runs()),
                    number(e.getValue().nanos() / 1e6),
                    number(e.getValue().nanos() / 1e3 / e.getValue().runs()),
                    number(100 * e.getValue().nanos() / Math.max(1, total)) + " %"));
    return out.toString();
  }

  void print() {
    if (!sums.isEmpty()) {
      log.log(Level.INFO, () -> "Time on the device:\n" + table());
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void row(StringBuilder out, String... cells) {
    out.append(String.format(Locale.ROOT, "%-40s %9s %12s %11s %9s%n", (Object[]) cells));
  }
}
