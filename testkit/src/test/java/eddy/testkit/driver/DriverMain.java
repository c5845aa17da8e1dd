package eddy.testkit.driver;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.benchkit.cases.OpCases;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClDevices;
import eddy.kernels.opencl.device.ClDevices.UsableDevices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs small cases on the first device of a platform, in a process that was started with the
 * environment which its driver needs.
 *
 * <p>Arguments: the beginning of the platform's name; {@code kernels} for a case of each exported
 * kernel, or {@code ops} for one of each kind of op; and a file that the driver writes reports to,
 * if it does.
 */
final class DriverMain {
  /** Everything ran, and nothing was wrong. */
  static final int RIGHT = 0;

  static final int WRONG = 1;

  /** There is no such device. */
  static final int ABSENT = 3;

  /** {@code -Dop.case=NAME}: the only cases to run are those whose names have it in them. */
  private static final String ONLY = System.getProperty("op.case", "");

  private DriverMain() {}

  public static void main(String[] args) throws IOException {
    System.exit(run(args[0], args[1], reports(args)));
  }

  private static Optional<Path> reports(String[] args) {
    return args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty();
  }

  private static int run(String platform, String what, Optional<Path> reports) throws IOException {
    UsableDevices devices = ClDevices.find();
    Optional<ClDevice> found =
        devices.usable().stream().filter(d -> d.platformName().startsWith(platform)).findFirst();
    if (found.isEmpty()) {
      System.out.println("no device of " + platform + "; passed over: " + devices.passedOver());
      return ABSENT;
    }
    ClDevice device = found.get();
    System.out.printf(
        "%s, %s %s, groups of %d, %d KiB of local memory%n",
        device.name(),
        device.platformName(),
        device.driver(),
        device.maxWorkGroup(),
        device.localMemory() >> 10);
    boolean kernels = what.equals("kernels");
    List<KernelRun> runs =
        kernels ? KernelRuns.of(device.traits()) : KernelRuns.ofEachKind(OpCases.ofThisBuild());
    Set<String> launched = new TreeSet<>();
    int ran = 0;
    int wrong = 0;
    try (Backend oracle = Backends.open("reference", BackendOptions.DEFAULT, _ -> {})) {
      for (KernelRun run : runs) {
        if (!run.name().contains(ONLY)) {
          continue;
        }
        ran++;
        String fault = fault(run, device.id(), oracle, reports);
        launched.addAll(run.kernels());
        if (!fault.isEmpty()) {
          wrong++;
          System.out.println("WRONG: " + run.name() + " " + run.kernels() + ": " + fault);
        }
      }
    }
    System.out.printf("%d runs, %d wrong%n", ran, wrong);
    if (kernels) {
      Set<String> left = KernelRuns.exported();
      int all = left.size();
      left.removeAll(launched);
      System.out.printf("%d of %d kernels launched; not these: %s%n", all - left.size(), all, left);
    }
    return wrong == 0 && ran > 0 ? RIGHT : WRONG;
  }

  /** What is wrong with a run's result, or what the driver reports of it; empty if nothing. */
  private static String fault(
      KernelRun run, DeviceId device, Backend oracle, Optional<Path> reports) throws IOException {
    long before = length(reports);
    long start = System.nanoTime();
    String fault;
    try {
      // A simulator would take as long again, and allows every kernel what the device allows.
      fault = run.on(device, oracle, reports.isEmpty());
    } catch (RuntimeException e) {
      fault = e.toString();
    }
    System.out.printf(
        "%5.1f s, cost %.1e: %s%n", 1e-9 * (System.nanoTime() - start), run.cost(), run.name());
    if (length(reports) > before) {
      String all = Files.readString(reports.orElseThrow(), StandardCharsets.UTF_8);
      fault += "\n" + all.substring((int) before);
    }
    return fault;
  }

  private static long length(Optional<Path> reports) throws IOException {
    return reports.isPresent() && Files.exists(reports.get()) ? Files.size(reports.get()) : 0;
  }
}
