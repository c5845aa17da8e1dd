package eddy.cli.bench;

import eddy.bench.NetworkProfile;
import eddy.report.Digits;
import eddy.report.Seconds;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The tables of {@code eddy bench NETWORK --profile}. */
public final class ProfileTable {
  private static final String CELLS = " %6s %10s %7s %8s %8s %7s %7s";
  private static final String TASKS = " %7s";

  private final PrintStream out;
  private final NetworkProfile profile;
  private final double peakGflops;

  /**
   * @param peakGflops what the device can do at best; 0 if unknown
   */
  public ProfileTable(PrintStream out, NetworkProfile profile, double peakGflops) {
    this.out = out;
    this.profile = profile;
    this.peakGflops = peakGflops;
  }

  public void print() {
    boolean device = profile.byDevice();
    line("");
    line(
        "Where the time goes: %s a run, medians of %d profiled runs by the %s's clock",
        Seconds.text(profile.seconds()), profile.runs(), device ? "device" : "host");
    line("");
    table("op", profile.kinds(), false);
    line("");
    table("op and shapes", profile.shapes(), true);
    line("");
    line("time and GFLOP: of all steps of a row. GB/s: operands and results, each moved once.");
    line("tasks: pieces that can be done at the same time, in the row's smallest step.");
    line("Each time is a median of its own, so they needn't add up exactly.");
  }

  private void table(String title, List<NetworkProfile.Row> rows, boolean withTasks) {
    int width = title.length();
    for (NetworkProfile.Row row : rows) {
      width = Math.max(width, name(row).length());
      for (NetworkProfile.TimedPart part : row.parts()) {
        width = Math.max(width, part(part).length());
      }
    }
    String name = "%-" + width + "s";
    line(
        name + CELLS + (withTasks ? TASKS : "%s"),
        title,
        "count",
        "time",
        "share",
        "GFLOP",
        "GFLOP/s",
        "peak",
        "GB/s",
        withTasks ? "tasks" : "");
    for (NetworkProfile.Row row : rows) {
      boolean single = row.parts().size() == 1;
      line(
          name + CELLS + TASKS,
          name(row),
          row.count(),
          Seconds.text(row.seconds()),
          percent(profile.share(row.seconds())),
          number(row.flops() * 1e-9),
          number(row.gflops()),
          peakGflops > 0 && row.flops() > 0 ? percent(row.gflops() / peakGflops) : "-",
          number(row.gigabytes()),
          withTasks && single ? row.parts().getFirst().tasks() : "");
      if (!single || !row.parts().getFirst().name().isEmpty()) {
        row.parts().forEach(part -> line(name, withTasks, part));
      }
    }
    line(
        name + CELLS,
        "between ops",
        "",
        Seconds.text(profile.between()),
        percent(profile.share(profile.between())),
        "",
        "",
        "",
        "");
    double flops = rows.stream().mapToDouble(NetworkProfile.Row::flops).sum();
    double gflops = profile.seconds() > 0 ? flops / profile.seconds() * 1e-9 : 0;
    line(
        name + CELLS,
        "all",
        rows.stream().mapToInt(NetworkProfile.Row::count).sum(),
        Seconds.text(profile.seconds()),
        percent(1),
        number(flops * 1e-9),
        number(gflops),
        peakGflops > 0 ? percent(gflops / peakGflops) : "-",
        "");
  }

  private void line(String name, boolean withTasks, NetworkProfile.TimedPart part) {
    line(
        name + CELLS + TASKS,
        part(part),
        "",
        Seconds.text(part.seconds()),
        percent(profile.share(part.seconds())),
        "",
        "",
        "",
        "",
        withTasks ? part.tasks() : "");
  }

  private static String name(NetworkProfile.Row row) {
    return row.shapes().isEmpty() ? row.kind() : row.kind() + "  " + row.shapes();
  }

  private static String part(NetworkProfile.TimedPart part) {
    return "    " + (part.name().isEmpty() ? "(rest)" : part.name());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    return value > 0 ? Digits.text(value) : "-";
  }

  private void line(String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells).stripTrailing());
  }
}
