package eddy.benchmarks;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.graph.Plan;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.Map;
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

/** A whole network with random weights, as {@code eddy bench} times it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class NetworkBenchmark {
  /** As {@code eddy devices} names it; {@link JmhMain} gives all there are. */
  @Param({"cpu"})
  public String backend = "cpu";

  @Param({"TEXT", "UNET", "VAE"})
  public RandomNetwork.Kind network = RandomNetwork.Kind.TEXT;

  @Param({"SD15"})
  public Architecture arch = Architecture.SD15;

  /** Side of the latents; 64 is a picture of 512x512, 0 what the architecture is made for. */
  @Param({"0"})
  public int size = 0;

  @Param({"1"})
  public int batch = 1;

  /** Of the weights. */
  @Param({"F32"})
  public DType dtype = DType.F32;

  private @Nullable Backend device;
  private @Nullable Executable executable;
  private Map<String, HostTensor> inputs = Map.of();

  /** Makes the weights, compiles, and runs once, which hands over the inputs. */
  @Setup(Level.Trial)
  public void open() {
    Backend opened = Backends.open(backend, BackendOptions.DEFAULT, line -> {});
    device = opened;
    int side = size == 0 ? arch.unet().sampleSize() : size;
    RandomNetwork net = new RandomNetwork(arch, network, side, batch, dtype);
    Plan plan = net.plan(opened.planOptions());
    Executable compiled = opened.compile(plan);
    inputs = net.inputs();
    compiled.run(inputs);
    executable = compiled;
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

  /** One run on inputs that are given anew, so that nothing is kept from the run before. */
  @Benchmark
  public Map<String, HostTensor> runAnew() {
    if (executable == null) {
      throw new IllegalStateException("not open");
    }
    return executable.run(inputs);
  }

  /** One run on inputs that are already there, and what depends on invariant ones alone. */
  @Benchmark
  public Map<String, HostTensor> run() {
    if (executable == null) {
      throw new IllegalStateException("not open");
    }
    return executable.run(Map.of());
  }
}
