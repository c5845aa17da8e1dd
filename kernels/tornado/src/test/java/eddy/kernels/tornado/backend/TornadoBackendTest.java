package eddy.kernels.tornado.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceId;
import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the op cases of the testkit don't show: several executables on one device, and refusals. */
class TornadoBackendTest {
  /** A matrix [rows, columns] all of whose elements are one number. */
  private record Constant(int rows, int columns, float value) implements Weight {
    @Override
    public String key() {
      return "constant";
    }

    @Override
    public Shape shape() {
      return Shape.of(rows, columns);
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment bytes = arena.allocate(4L * rows * columns, 8);
        for (long i = 0; i < (long) rows * columns; i++) {
          bytes.setAtIndex(ValueLayout.JAVA_FLOAT, i, value);
        }
        return use.apply(bytes);
      }
    }
  }

  private static Backend open(KernelOrigin origin) {
    return open(origin, BackendOptions.DEFAULT);
  }

  private static Backend open(KernelOrigin origin, BackendOptions options) {
    assumeDevice();
    return TornadoDevices.open(DeviceId.of("tornado"), options, origin);
  }

  private static void assumeDevice() {
    assumeTrue(
        new TornadoBackendProvider().probe() instanceof Availability.Available,
        "TornadoVM has no device");
  }

  /** y = W (x + x) with W all {@code value}: each element is 2 · value · inputs · x. */
  private static Executable network(Backend backend, int inputs, int outputs, float value) {
    Graph g = new Graph();
    var x = g.input("x", 1, inputs);
    var y = x.add(x).linear(new Constant(outputs, inputs, value), null);
    return backend.compile(Plan.of(g, Map.of("y", y), backend.planOptions()));
  }

  private static HostTensor ones(int count) {
    float[] values = new float[count];
    Arrays.fill(values, 1);
    return HostTensor.of(Shape.of(1, count), values);
  }

  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void executablesTakeTurns(KernelOrigin origin) {
    try (Backend backend = open(origin);
        Executable first = network(backend, 8, 4, 3);
        Executable second = network(backend, 16, 4, 5)) {
      assertThat(first.run(Map.of("x", ones(8)), "y").floats()).containsOnly(48);
      assertThat(second.run(Map.of("x", ones(16)), "y").floats()).containsOnly(160);
      assertThat(first.run(Map.of(), "y").floats()).containsOnly(48);
      assertThat(second.run(Map.of(), "y").floats()).containsOnly(160);
    }
  }

  /** More of one kernel than a graph takes, then two by turns, which must not share a graph. */
  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void longRunsAndTurnsOfKernels(KernelOrigin origin) {
    Graph g = new Graph();
    var x = g.input("x", 1, 70);
    var y = x;
    float expected = 1;
    for (int i = 0; i < 20; i++) {
      y = y.add(x);
      expected += 1;
    }
    for (int i = 0; i < 3; i++) {
      y = y.mul(y).add(x);
      expected = expected * expected + 1;
    }
    try (Backend backend = open(origin);
        Executable run = backend.compile(Plan.of(g, Map.of("y", y), backend.planOptions()))) {
      assertThat(run.run(Map.of("x", ones(70)), "y").floats()).containsOnly(expected);
      assertThat(run.run(Map.of(), "y").floats()).containsOnly(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void peaksAreMeasuredByTheHostsClock(KernelOrigin origin) {
    try (Backend backend = open(origin);
        Executable run = network(backend, 8, 4, 3)) {
      assertThat(backend.measurePeakFlops()).isPositive();
      assertThat(backend.measureBandwidth()).isPositive();
      assertThatThrownBy(run::time).hasMessageContaining("x was never given");
      // The peaks have used the arena meanwhile.
      assertThat(run.run(Map.of("x", ones(8)), "y").floats()).containsOnly(48);
      assertThat(run.time().clock()).isEqualTo(RunTime.Clock.HOST);
      assertThat(run.run(Map.of(), "y").floats()).containsOnly(48);
    }
  }

  /** Numbers travel in chunks, of which this needs two, the second a short one. */
  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void inputsAndOutputsMayBeLong(KernelOrigin origin) {
    int count = Chunks.LENGTH + 3;
    Graph g = new Graph();
    var x = g.input("x", 1, count);
    float[] values = new float[count];
    float[] doubled = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = i % 1000;
      doubled[i] = 2 * values[i];
    }
    try (Backend backend = open(origin);
        Executable run =
            backend.compile(Plan.of(g, Map.of("y", x.add(x)), backend.planOptions()))) {
      HostTensor input = HostTensor.of(Shape.of(1, count), values);
      assertThat(run.run(Map.of("x", input), "y").floats()).isEqualTo(doubled);
    }
  }

  /** What fp16 can't tell from 1 is 1. */
  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void valuesAreFp16WhereAskedFor(KernelOrigin origin) {
    BackendOptions halves = BackendOptions.DEFAULT.with(ActivationStorage.F16);
    try (Backend backend = open(origin, halves);
        Executable run = network(backend, 8, 4, 3)) {
      float[] values = new float[8];
      Arrays.fill(values, 1 + 0x1p-12f);
      HostTensor x = HostTensor.of(Shape.of(1, 8), values);
      assertThat(run.activations()).isEqualTo(DType.F16);
      assertThat(run.run(Map.of("x", x), "y").floats()).containsOnly(48);
      assertThat(run.run(Map.of(), "y").floats()).containsOnly(48);
    }
  }

  @Test
  void devicesOfOpenClRunExportedKernelsUnlessTold() {
    try (Backend unsaid = open(KernelOrigin.UNSAID);
        Backend live = open(KernelOrigin.LIVE)) {
      assertThat(unsaid).isInstanceOf(PrebuiltBackend.class);
      assertThat(live).isInstanceOf(LiveBackend.class);
    }
  }

  @Test
  void anUnknownKindOfKernelsIsNamed() {
    String before = System.setProperty(KernelOrigin.PROPERTY, "fast");
    try {
      assertThatThrownBy(
              () ->
                  new TornadoBackendProvider().open(DeviceId.of("tornado"), BackendOptions.DEFAULT))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "-Deddy.tornado.kernels=fast names no kind of kernels; expected live or exported.");
    } finally {
      restore(KernelOrigin.PROPERTY, before);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void weightsSurviveLargerArrays(KernelOrigin origin) {
    try (Backend backend = open(origin);
        Executable small = network(backend, 8, 4, 3)) {
      assertThat(small.run(Map.of("x", ones(8)), "y").floats()).containsOnly(48);
      try (Executable large = network(backend, 2048, 1024, 1)) {
        assertThat(large.run(Map.of("x", ones(2048)), "y").floats())
            .hasSize(1024)
            .containsOnly(4096);
        assertThat(small.run(Map.of(), "y").floats()).containsOnly(48);
      }
      assertThat(small.run(Map.of(), "y").floats()).containsOnly(48);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void inputsMustBeThereAndKnown(KernelOrigin origin) {
    try (Backend backend = open(origin);
        Executable run = network(backend, 8, 4, 3)) {
      assertThatThrownBy(() -> run.run(Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("input x was never given");
      assertThatThrownBy(() -> run.run(Map.of("z", ones(8))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no input z");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = KernelOrigin.class,
      names = {"LIVE", "EXPORTED"})
  void inputsOfARefusedRunCount(KernelOrigin origin) {
    Graph g = new Graph();
    var sum = g.input("x", 1, 8).add(g.input("y", 1, 8));
    try (Backend backend = open(origin);
        Executable run = backend.compile(Plan.of(g, Map.of("sum", sum), backend.planOptions()))) {
      assertThatThrownBy(() -> run.run(Map.of("x", ones(8))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("input y was never given");
      assertThat(run.run(Map.of("y", ones(8)), "sum").floats()).containsOnly(2);
    }
  }

  @Test
  void aDeviceThatIsNotThereIsNamedWithThoseThatAre() {
    assumeDevice();
    assertThatThrownBy(
            () ->
                new TornadoBackendProvider()
                    .open(DeviceId.of("tornado", 7, 3), BackendOptions.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("tornado:7:3")
        .hasMessageContaining("tornado:0:0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tornado.recover.bailout",
        "tornado.enable.nativeFunctions",
        "tornado.enable.fastMathOptimizations"
      })
  void withoutAnOptionItRefusesToStart(String option) {
    String before = System.setProperty(option, "True");
    try {
      TornadoBackendProvider provider = new TornadoBackendProvider();
      assertThat(provider.probe())
          .isInstanceOfSatisfying(
              Availability.Unavailable.class,
              u -> assertThat(u.reason().toString()).contains("-D" + option + "=False"));
      assertThatThrownBy(() -> provider.open(DeviceId.of("tornado"), BackendOptions.DEFAULT))
          .isInstanceOf(DeviceException.class)
          .hasMessageContaining("-D" + option + "=False");
    } finally {
      restore(option, before);
    }
  }

  @Test
  void withoutTornadoVmItIsUnavailable() {
    String option = "tornado.load.runtime.implementation";
    String before = System.clearProperty(option);
    try {
      assertThat(new TornadoBackendProvider().probe())
          .isInstanceOfSatisfying(
              Availability.Unavailable.class,
              u -> assertThat(u.reason().toString()).contains("TORNADOVM_HOME"));
    } finally {
      restore(option, before);
    }
  }

  private static void restore(String option, @Nullable String before) {
    if (before == null) {
      System.clearProperty(option);
    } else {
      System.setProperty(option, before);
    }
  }
}
