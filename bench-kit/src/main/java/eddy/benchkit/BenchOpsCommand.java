package eddy.benchkit;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.bench.Kept;
import eddy.benchkit.cases.CaseSelection;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.cli.options.CandidateNames;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.device.Devices;
import eddy.error.InputException;
import eddy.report.Bytes;
import eddy.report.JsonText;
import eddy.report.Seconds;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eddy bench ops}: how fast single ops run, on several devices side by side. */
@Command(
    name = "ops",
    description = "Times single ops in Stable Diffusion's own shapes, devices side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "Shares are of peaks that are measured first: multiply-adds with nothing to",
      "load, and large arrays that are read and written with next to no arithmetic.",
      "Leave the machine alone while this runs. The cases are those that Eddy's tests",
      "prove right on every backend.",
      "",
      "Examples:",
      "  eddy bench ops --list",
      "  eddy bench ops --device cpu,opencl --op conv2d.3x3 attention",
      "  eddy bench ops --device opencl:0,opencl:1 --op linear --dtype f16 --json"
    })
final class BenchOpsCommand implements Callable<Integer> {
  private final Io io;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      split = ",",
      completionCandidates = CandidateNames.DeviceNames.class,
      description = "as `eddy devices` lists them; default all that work but reference")
  private List<String> devices = new ArrayList<>();

  @Option(
      names = "--op",
      paramLabel = "NAME",
      arity = "1..*",
      split = ",",
      description =
          "an op (conv2d), a kind of it (conv2d.3x3) or the beginning of a case's name; default"
              + " all")
  private List<String> ops = new ArrayList<>();

  @Option(
      names = "--small",
      description = "also the small cases, which are made for finding mistakes")
  private boolean small;

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      completionCandidates = CandidateNames.DtypeNames.class,
      description = "weights in memory: f32, f16, bf16 or int8; default f32")
  private @Nullable WeightStorage dtype;

  @Option(names = "--exact", description = "no Winograd: slower on a CPU, more accurate")
  private boolean exact;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "of the device cpu; default one for each core")
  private @Nullable Integer threads;

  @Option(names = "--runs", paramLabel = "N", description = "timed runs at least; default 5")
  private int runs = 5;

  @Option(
      names = "--warmup",
      paramLabel = "N",
      description = "runs before those, at least 1; default 2")
  private int warmup = 2;

  @Option(
      names = "--min-time",
      paramLabel = "S",
      description = "seconds for which a case is timed at least; default 0.2")
  private double leastSeconds = 0.2;

  @Option(
      names = "--budget",
      paramLabel = "S",
      description =
          "seconds after which a case isn't run again on a device, nor begun if a run is expected to"
              + " take longer; default 10")
  private double budgetSeconds = 10;

  @Option(names = "--list", description = "list the cases and run none")
  private boolean list;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  BenchOpsCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Fields.THREADS.check(threads);
    Checks.range("--runs", runs, 1, Integer.MAX_VALUE);
    Checks.range("--warmup", warmup, 1, Integer.MAX_VALUE);
    Checks.range("--min-time", leastSeconds, 0, Integer.MAX_VALUE);
    Checks.range("--budget", budgetSeconds, 0, Integer.MAX_VALUE);
    DType weights = Kept.kept(storage());
    List<OpCase> cases =
        CaseSelection.of(ops, small).stream().map(c -> c.withWeights(weights)).toList();
    if (list) {
      list(cases);
    } else {
      measure(cases, weights);
    }
    return ExitCode.OK;
  }

  private WeightStorage storage() {
    return dtype == null ? WeightStorage.AUTO : dtype;
  }

  private void list(List<OpCase> cases) {
    if (json) {
      io.out().println(JsonText.of(Map.of("cases", cases.stream().map(OpJson::ofCase).toList())));
      return;
    }
    for (OpCase c : cases) {
      io.out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-52s %9.3f GFLOP  %s",
                  c.name(),
                  c.flops() * 1e-9,
                  Bytes.text(c.bytes())));
    }
  }

  private void measure(List<OpCase> cases, DType weights) {
    List<String> names = devices.isEmpty() ? Backends.working() : devices;
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new InputException("--device names " + name + " twice; name each device once.");
      }
    }
    List<Backend> open = new ArrayList<>();
    try {
      for (String name : names) {
        Settings settings =
            Settings.NONE
                .with(Fields.DEVICE_NAME, name)
                .with(Fields.WEIGHTS, storage())
                .with(Fields.EXACT, exact)
                .with(Fields.THREADS, threads);
        open.add(Devices.open(settings, io::tell));
      }
      List<BenchDevice> measured = new ArrayList<>();
      for (Backend backend : open) {
        io.note("measuring the peaks of " + backend.device().name());
        measured.add(BenchDevice.of(backend));
      }
      measure(cases, measured, weights);
    } finally {
      open.reversed().forEach(Backend::close);
    }
  }

  private void measure(List<OpCase> cases, List<BenchDevice> on, DType weights) {
    Repetition repetition = new Repetition(warmup, runs, leastSeconds, budgetSeconds);
    OpTable table = new OpTable(io.out(), on, cases);
    OpJson report = new OpJson(on, weights, exact, repetition);
    if (!json) {
      table.head(
          String.format(
              Locale.ROOT,
              "weights %s%s; medians of at least %d runs and %s, within %s a case and device",
              weights,
              exact ? ", exact" : "",
              runs,
              Seconds.text(leastSeconds),
              Seconds.text(budgetSeconds)));
    }
    for (OpCase c : cases) {
      if (io.out().checkError()) {
        return; // nobody sees the rest, which takes minutes
      }
      if (json) {
        io.note(c.name());
      }
      Supplier<GraphCase> graph = once(() -> GraphCase.of(c));
      List<OpResult> results =
          on.stream().map(device -> device.measure(c, graph, repetition)).toList();
      if (json) {
        report.add(c, results);
      } else {
        table.row(c, results);
      }
    }
    if (json) {
      io.out().println(JsonText.of(report.members()));
    } else {
      table.foot();
    }
  }

  /** Random operands take their time, and all devices can have the same. */
  private static Supplier<GraphCase> once(Supplier<GraphCase> make) {
    return new Supplier<>() {
      private @Nullable GraphCase made;

      @Override
      public GraphCase get() {
        GraphCase out = made == null ? make.get() : made;
        made = out;
        return out;
      }
    };
  }
}
