package eddy.benchkit;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.cli.terminal.Flags;
import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.report.Seconds;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A device under measurement: what it could do at best, and what cases take on it. */
public final class BenchDevice {
  private static final int MANY = 257;
  private static final double LAUNCH_SECONDS = 0.3;

  private final Backend backend;
  private final double peakFlops;
  private final double bandwidth;
  private final double launchSeconds;

  /** What the latest case of a kind, or of an op, took for each unit of {@link #work}. */
  private final Map<String, Double> secondsEach = new HashMap<>();

  private BenchDevice(Backend backend, double peakFlops, double bandwidth, double launchSeconds) {
    this.backend = backend;
    this.peakFlops = peakFlops;
    this.bandwidth = bandwidth;
    this.launchSeconds = launchSeconds;
  }

  /** Measures the peaks and what a launch costs, a few seconds. */
  public static BenchDevice of(Backend backend) {
    double flops = backend.measurePeakFlops() * 1e9;
    double bandwidth = backend.measureBandwidth();
    double many = additions(backend, MANY);
    return new BenchDevice(backend, flops, bandwidth, (many - additions(backend, 1)) / (MANY - 1));
  }

  /** Seconds of a run that adds 64 numbers, {@code count} times in a row. */
  private static double additions(Backend backend, int count) {
    Graph graph = new Graph();
    Tensor x = graph.input("x", 64);
    Tensor sum = x;
    for (int i = 0; i < count; i++) {
      sum = sum.add(x);
    }
    Plan plan = Plan.of(graph, Map.of("sum", sum), backend.planOptions());
    try (Executable executable = backend.compile(plan)) {
      executable.run(Map.of("x", HostTensor.of(Shape.of(64), new float[64])));
      return repeat(
              () -> RunTime.ofHost(() -> executable.run(Map.of())),
              new Repetition(20, 20, LAUNCH_SECONDS, 10 * LAUNCH_SECONDS))
          .median();
    }
  }

  public String id() {
    return backend.device().id().toString();
  }

  public Backend backend() {
    return backend;
  }

  /** Floating-point operations a second at best; 0 if unknown. */
  public double peakFlops() {
    return peakFlops;
  }

  /** Bytes a second at best; 0 if unknown. */
  public double bandwidth() {
    return bandwidth;
  }

  /** What one more launch adds to a run if there's next to nothing to compute in it. */
  public double launchSeconds() {
    return launchSeconds;
  }

  /** Share of the arithmetic's peak that a case reaches; null if that's unknown. */
  public @Nullable Double arithmeticShare(OpCase c, OpResult result) {
    return share(c.flops(), peakFlops, result);
  }

  /** Share of the memory's peak that a case reaches; null if that's unknown. */
  public @Nullable Double memoryShare(OpCase c, OpResult result) {
    return share(c.bytes(), bandwidth, result);
  }

  private static @Nullable Double share(double amount, double peak, OpResult result) {
    return peak > 0 && result.median() > 0 ? amount / result.median() / peak : null;
  }

  /**
   * Runs a case as often as {@code repetition} says, if earlier ones don't let expect that even one
   * run would outlast the budget.
   *
   * @param graph the case with its operands; asked for only when it is going to be run
   */
  public OpResult measure(OpCase c, Supplier<GraphCase> graph, Repetition repetition) {
    if (backend.supports(c.step()) instanceof Backend.Support.Unsupported(String reason)) {
      return OpResult.none("not supported: " + reason);
    }
    double expected = expectedSeconds(c);
    if (expected > repetition.budgetSeconds()) {
      return OpResult.none("left out, a run would take about " + Seconds.text(expected));
    }
    OpResult result;
    try {
      result = run(graph.get(), repetition);
    } catch (InputException | CapacityException | DeviceException e) {
      return OpResult.none("can't be run: " + e.message(Flags.WORDING));
    }
    if (result.median() > 0) {
      double each = result.median() / work(c);
      secondsEach.put(c.kind(), each);
      secondsEach.put(family(c), each);
    }
    return result;
  }

  /** By the latest case of the same kind, or else of the same op; 0 if there was none. */
  private double expectedSeconds(OpCase c) {
    Double each = secondsEach.get(c.kind());
    if (each == null) {
      each = secondsEach.get(family(c));
    }
    return each == null ? 0 : each * work(c);
  }

  private static double work(OpCase c) {
    return Math.max(c.flops(), c.bytes());
  }

  private static String family(OpCase c) {
    return c.kind().split("\\.", 2)[0];
  }

  private OpResult run(GraphCase graph, Repetition repetition) {
    Plan plan = Plan.of(graph.graph(), graph.outputs(), backend.planOptions());
    if (plan.steps().isEmpty()) {
      return OpResult.none("has nothing to do: it's another view of the same numbers");
    }
    try (Executable executable = backend.compile(plan)) {
      RunTime first = RunTime.ofHost(() -> executable.run(graph.inputs()));
      if (first.seconds() >= repetition.budgetSeconds()) {
        return new OpResult(
            new double[] {first.seconds()},
            RunTime.Clock.HOST,
            "1 run without a warm-up, copies included");
      }
      return repeat(
          executable::time,
          new Repetition(
              repetition.warmup() - 1,
              repetition.runs(),
              repetition.leastSeconds(),
              repetition.budgetSeconds() - first.seconds()));
    }
  }

  private static OpResult repeat(Supplier<RunTime> run, Repetition repetition) {
    long start = System.nanoTime();
    for (int i = 0; i < repetition.warmup() && since(start) < repetition.budgetSeconds(); i++) {
      var _ = run.get();
    }
    List<RunTime> times = new ArrayList<>();
    long timed = System.nanoTime();
    do {
      times.add(run.get());
    } while ((times.size() < repetition.runs() || since(timed) < repetition.leastSeconds())
        && since(start) < repetition.budgetSeconds());
    double[] seconds = times.stream().mapToDouble(RunTime::seconds).toArray();
    String note =
        seconds.length >= repetition.runs()
            ? ""
            : seconds.length + (seconds.length == 1 ? " run" : " runs");
    return new OpResult(seconds, times.getFirst().clock(), note);
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) * 1e-9;
  }
}
