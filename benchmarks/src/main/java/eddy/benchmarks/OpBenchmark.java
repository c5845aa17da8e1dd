package eddy.benchmarks;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.graph.Plan;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One op of the testkit's catalogue: the same cases that the tests prove right. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class OpBenchmark {
  /**
   * As {@code eddy devices} names it; {@link JmhMain} gives all that {@code eddy bench ops} takes.
   */
  @Param({"cpu"})
  public String backend = "cpu";

  /**
   * Names of cases; {@link JmhMain} also takes what they begin with, and without any gives all of
   * Stable Diffusion's own shapes.
   */
  @Param({})
  public String opCase = "";

  private @Nullable Backend device;
  private @Nullable Executable executable;
  private double flops;
  private double bytes;

  /** Compiles the case and runs it once, which hands over the inputs. */
  @Setup(Level.Trial)
  public void open() {
    OpCase c =
        OpCases.all().stream()
            .filter(each -> each.name().equals(opCase))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no case is called " + opCase));
    GraphCase graph = GraphCase.of(c);
    Backend opened = Backends.open(backend, BackendOptions.DEFAULT, line -> {});
    device = opened;
    Executable compiled =
        opened.compile(Plan.of(graph.graph(), graph.outputs(), opened.planOptions()));
    compiled.run(graph.inputs());
    executable = compiled;
    flops = c.flops();
    bytes = c.bytes();
  }

  /** Gives the device back. */
  @TearDown(Level.Trial)
  public void close() {
    if (executable != null) {
      executable.close();
    }
    if (device != null) {
      device.close();
    }
  }

  /**
   * One run on inputs that are already there, and whose result stays there. JMH's clock is the
   * host's, so on a GPU the start of the kernels counts too.
   */
  @Benchmark
  public RunTime run(WorkCounters work) {
    if (executable == null) {
      throw new IllegalStateException("not open");
    }
    RunTime time = executable.time();
    work.add(flops, bytes);
    return time;
  }
}
