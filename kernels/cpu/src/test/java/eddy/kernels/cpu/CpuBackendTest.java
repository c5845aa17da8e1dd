package eddy.kernels.cpu;

import static eddy.kernels.cpu.Runs.assertClose;
import static eddy.kernels.cpu.Runs.open;
import static eddy.kernels.cpu.Runs.output;
import static eddy.kernels.cpu.Runs.random;
import static eddy.kernels.cpu.Runs.reference;
import static eddy.kernels.cpu.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuBackendTest {
  private final Random random = new Random(17);

  @Test
  void isFoundAndDescribesItself() {
    assertThat(ServiceLoader.load(BackendProvider.class))
        .anySatisfy(p -> assertThat(p).isInstanceOf(CpuBackendProvider.class));
    CpuBackendProvider provider = new CpuBackendProvider();
    assertThat(provider.name()).isEqualTo("cpu");
    assertThat(provider.probe())
        .isInstanceOfSatisfying(
            Availability.Available.class,
            a -> {
              assertThat(a.devices()).hasSize(1);
              assertThat(a.devices().getFirst().details()).contains("thread", "-bit vectors");
              assertThat(a.devices().getFirst().gpu()).isFalse();
              assertThat(a.devices().getFirst().note()).isNull();
            });
  }

  /**
   * A JVM without the module computes all the same, says which option makes it faster, and never
   * touches what isn't there.
   */
  @Test
  void worksAndSaysWhatIsMissingWithoutTheVectorApi() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                PlainMain.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said)
        .contains("eddy.kernels.cpu.loops.scalar.ScalarTiles")
        .doesNotContain("Exception in", "jdk.incubator.vector.", "eddy.kernels.cpu.loops.vector.")
        .containsPattern("note: Vector API absent: .* --add-modules jdk.incubator.vector")
        .contains("result: as expected");
    assertThat(process.exitValue()).isZero();
  }

  /** Run by {@link #worksAndSaysWhatIsMissingWithoutTheVectorApi} in a JVM of its own. */
  static final class PlainMain {
    private PlainMain() {}

    public static void main(String[] args) {
      Random random = new Random(5);
      TestWeight w = TestWeight.random(random, DType.F16, 24, 16, 3, 3);
      Runs.check(
          in -> in.getFirst().conv2d(w, null, 1, Padding.all(1)).activate(Activation.SILU),
          random(random, 2, 16, 9, 7));
      System.out.println("result: as expected");
      try (Backend backend = open(WeightStorage.AUTO, 2)) {
        System.out.println("note: " + backend.device().note());
      }
    }
  }

  @Test
  void refusesDevicesAndThreadsThatThereAreNot() {
    CpuBackendProvider provider = new CpuBackendProvider();
    assertThatThrownBy(() -> provider.open(DeviceId.of("cpu", 1), BackendOptions.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("device cpu");
    BackendOptions negative = new BackendOptions(WeightStorage.AUTO, -1);
    assertThatThrownBy(() -> provider.open(DeviceId.of("cpu"), negative))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("-1");
  }

  /** The file's dtype, the dtype asked for, and the error that this rounding brings. */
  @ParameterizedTest
  @CsvSource({
    "F16, AUTO, 2, 1e-7",
    "BF16, AUTO, 2, 1e-7",
    "F64, AUTO, 4, 1e-7",
    "F16, F32, 4, 1e-7",
    "F32, F16, 2, 5e-7",
    "F32, BF16, 2, 2e-5"
  })
  void keepsWeightsAsAsked(DType file, WeightStorage storage, int bytes, double tolerance) {
    TestWeight w = TestWeight.random(random, file, 16, 24);
    TestWeight kernel = TestWeight.random(random, file, 16, 16, 3, 3);
    TestWeight table = TestWeight.random(random, file, 50, 24);
    HostTensor ids = HostTensor.of(Shape.of(1, 35), random.ints(35, 0, 50).toArray());
    try (Backend backend = open(storage, 2);
        Backend oracle = reference()) {
      Graph graph = new Graph();
      Tensor in = graph.input("ids", ids.shape(), DType.I32);
      Tensor out =
          in.embedding(table)
              .linear(w, null)
              .toPicture(5, 7)
              .conv2d(kernel, null, 1, Padding.all(1));
      Plan plan = Plan.of(graph, Map.of("out", out), backend.planOptions());
      float[] expected =
          run(
              oracle,
              new PlanOptions(false, false),
              t ->
                  t.getFirst()
                      .embedding(table)
                      .linear(w, null)
                      .toPicture(5, 7)
                      .conv2d(kernel, null, 1, Padding.all(1)),
              ids);
      try (Executable executable = backend.compile(plan)) {
        long elements = w.shape().count() + kernel.shape().count() + table.shape().count();
        assertThat(executable.weightBytes()).isEqualTo(elements * bytes);
        assertThat(executable.valueBytes()).isGreaterThanOrEqualTo(4 * plan.arenaElements());
        assertClose(output(executable, Map.of("ids", ids), out.shape()), expected, tolerance);
      }
    }
  }

  @Test
  void sharesWeightsUntilTheLastUserIsClosed() {
    TestWeight w = TestWeight.random(random, DType.F32, 32, 32);
    try (WorkerThreads workers = new WorkerThreads(2)) {
      WeightCache cache = new WeightCache(WeightStorage.AUTO, workers);
      WeightCache.Lease first = cache.lease();
      WeightCache.Lease second = cache.lease();
      PackedMatrix packed = first.matrix(w);
      assertThat(second.matrix(w)).isSameAs(packed);
      first.close();
      first.close();
      WeightCache.Lease third = cache.lease();
      assertThat(third.matrix(w)).isSameAs(packed);
      second.close();
      third.close();
      assertThat(third.bytes()).isZero();
      try (WeightCache.Lease fourth = cache.lease()) {
        assertThat(fourth.matrix(w)).isNotSameAs(packed);
      }
    }
  }

  @Test
  void inputsKeepTheirValuesAndAreChecked() {
    Graph graph = new Graph();
    Tensor a = graph.input("a", 2, 3);
    Tensor b = graph.input("b", 2, 3);
    try (Backend backend = open(WeightStorage.AUTO, 2)) {
      Plan plan = Plan.of(graph, Map.of("out", a.add(b)), backend.planOptions());
      try (Executable executable = backend.compile(plan)) {
        HostTensor ones = HostTensor.of(Shape.of(2, 3), new float[] {1, 1, 1, 1, 1, 1});
        HostTensor twos = HostTensor.of(Shape.of(2, 3), new float[] {2, 2, 2, 2, 2, 2});
        assertThatThrownBy(() -> executable.run(Map.of("a", ones)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("b was never given");
        assertThatThrownBy(() -> executable.run(Map.of("c", ones)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("no input c");
        HostTensor other = HostTensor.of(Shape.of(3, 2), new float[6]);
        assertThatThrownBy(() -> executable.run(Map.of("a", other)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("[3, 2]");
        HostTensor ids = HostTensor.of(Shape.of(2, 3), new int[6]);
        assertThatThrownBy(() -> executable.run(Map.of("a", ids)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("I32");
        assertThat(output(executable, Map.of("a", ones, "b", ones), a.shape())).containsOnly(2f);
        assertThat(output(executable, Map.of("b", twos), a.shape())).containsOnly(3f);
        assertThat(output(executable, Map.of(), a.shape())).containsOnly(3f);
      }
    }
  }

  @Test
  void refusesIdsOutsideTheTable() {
    TestWeight table = TestWeight.random(random, DType.F32, 10, 4);
    HostTensor ids = HostTensor.of(Shape.of(1, 2), new int[] {3, 10});
    try (Backend backend = open(WeightStorage.AUTO, 2)) {
      assertThatThrownBy(
              () -> run(backend, backend.planOptions(), in -> in.getFirst().embedding(table), ids))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("id 10");
    }
  }

  @Test
  void refusesWhatCannotFitOneArray() {
    Graph graph = new Graph();
    Tensor x = graph.input("x", 1, 1, 40000, 40000);
    try (Backend backend = open(WeightStorage.AUTO, 1)) {
      Plan plan =
          Plan.of(graph, Map.of("out", x.upsampleNearest(50000, 50000)), backend.planOptions());
      assertThatThrownBy(() -> backend.compile(plan))
          .isInstanceOf(CapacityException.class)
          .hasMessageContaining(Long.toString(plan.arenaElements()));
    }
  }

  /** Several executables of one backend, each in a thread of its own, at the same time. */
  @Test
  void runsConcurrently() throws Exception {
    TestWeight w = TestWeight.random(random, DType.F32, 48, 48, 3, 3);
    TestWeight b = TestWeight.random(random, DType.F32, 48);
    List<HostTensor> inputs = new ArrayList<>();
    List<float[]> expected = new ArrayList<>();
    try (Backend backend = open(WeightStorage.AUTO, 3);
        ExecutorService callers = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        inputs.add(random(random, 1, 48, 9 + i, 11));
        expected.add(
            run(backend, backend.planOptions(), t -> block(t.getFirst(), w, b), inputs.get(i)));
      }
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        HostTensor input = inputs.get(i);
        float[] right = expected.get(i);
        futures.add(
            callers.submit(
                () -> {
                  for (int n = 0; n < 20; n++) {
                    float[] got =
                        run(backend, backend.planOptions(), t -> block(t.getFirst(), w, b), input);
                    assertThat(got).isEqualTo(right);
                  }
                }));
      }
      for (Future<?> f : futures) {
        f.get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static Tensor block(Tensor x, TestWeight w, TestWeight b) {
    Tensor y = x.groupNorm(6, 1e-5f, b, b).silu().conv2d(w, b, 1, Padding.all(1)).add(x);
    return y.toTokens().attention(y.toTokens(), y.toTokens(), 2, false);
  }

  @Test
  void aFailedTaskIsReportedAndTheThreadsGoOn() {
    try (WorkerThreads workers = new WorkerThreads(3)) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      8,
                      i -> {
                        if (i == 5) {
                          throw new IllegalArgumentException("five");
                        }
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("five");
      int[] done = new int[100];
      workers.run(100, i -> done[i]++);
      assertThat(done).containsOnly(1);
    }
  }

  @Test
  void aTimedRunWantsInputsAndChangesNothing() {
    Graph g = new Graph();
    Tensor x = g.input("x", 2, 77);
    Map<String, Tensor> outputs = Map.of("out", x.silu());
    try (Backend backend = open(WeightStorage.AUTO, 2);
        Executable run = backend.compile(Plan.of(g, outputs, backend.planOptions()))) {
      assertThatThrownBy(run::time).hasMessage("input x was never given");
      HostTensor first = run.run(Map.of("x", random(random, 2, 77)), "out");
      assertThat(run.time().seconds()).isPositive();
      assertThat(run.run(Map.of(), "out").floats()).isEqualTo(first.floats());
    }
  }

  /** A step of two stages, named, and one of one. */
  @Test
  void aProfileHasEachStageAndChangesNothing() {
    Graph g = new Graph();
    Tensor x = g.input("x", 1, 77, 32);
    Map<String, Tensor> outputs = Map.of("out", x.attention(x, x, 2, false).softmax());
    try (Backend backend = open(WeightStorage.AUTO, 2);
        Executable run = backend.compile(Plan.of(g, outputs, backend.planOptions()))) {
      assertThatThrownBy(run::profile).hasMessage("input x was never given");
      HostTensor first = run.run(Map.of("x", random(random, 1, 77, 32)), "out");
      Profile profile = run.profile();
      assertThat(profile.parts())
          .extracting(Profile.ProfilePart::step, Profile.ProfilePart::name)
          .containsExactly(
              tuple(0, "packing keys and values"), tuple(0, "attending"), tuple(1, ""));
      assertThat(profile.parts()).allMatch(p -> p.tasks() > 0 && p.seconds() > 0);
      assertThat(profile.seconds())
          .isGreaterThanOrEqualTo(
              profile.parts().stream().mapToDouble(Profile.ProfilePart::seconds).sum());
      assertThat(run.run(Map.of(), "out").floats()).isEqualTo(first.floats());
    }
  }

  @Test
  void measuresAPeakThatIsPlausible() {
    try (Backend backend = open(WeightStorage.AUTO, 1)) {
      assertThat(backend.measurePeakFlops()).isBetween(0.01, 100_000.0);
      assertThat(backend.measureBandwidth()).isBetween(1e7, 1e13);
    }
  }
}
