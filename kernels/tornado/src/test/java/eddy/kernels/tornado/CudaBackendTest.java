package eddy.kernels.tornado;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Tunable;
import eddy.backend.Tuning;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Grid;
import eddy.op.Activation;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * The {@code cuda} backend with values: its driver is the stand-in of kernels/cuda, which hands
 * each launch back to here, where the kernel's Java runs on the emulated group, on the memory and
 * with the grid that the launch was given. So what is tested is all of the backend but the driver
 * and the compiler: graphs, addresses, the order of arguments, params.
 */
class CudaBackendTest {
  private static final Path BUILD =
      Path.of(System.getProperty("eddy.root")).resolve("kernels/cuda/src/test/c/build.sh");

  @TempDir static Path temp;

  private static SymbolLookup standIn = _ -> java.util.Optional.empty();
  private static final List<Throwable> THROWN = new ArrayList<>();
  private static final TreeSet<String> RUN = new TreeSet<>();

  @BeforeAll
  static void theDriverIsTheStandIn() throws Exception {
    Path library = temp.resolve("libcuda.so.1");
    String missing = build(library);
    boolean required =
        List.of(System.getProperty("require.backend", "").split(",")).contains("cuda-standin");
    if (required) {
      assertThat(missing).as("why there is no stand-in for CUDA's driver").isEmpty();
    }
    assumeTrue(missing.isEmpty(), missing);
    standIn = SymbolLookup.libraryLookup(library, Arena.global());
    System.setProperty("eddy.cuda.library", library.toString());
    call("standin_reset", FunctionDescriptor.ofVoid());
    MethodType type =
        MethodType.methodType(
            void.class,
            MemorySegment.class,
            MemorySegment.class,
            MemorySegment.class,
            int.class,
            MemorySegment.class,
            MemorySegment.class);
    MemorySegment callback =
        Linker.nativeLinker()
            .upcallStub(
                MethodHandles.lookup().findStatic(CudaBackendTest.class, "launched", type),
                FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS),
                Arena.global());
    call("standin_callback", FunctionDescriptor.ofVoid(ADDRESS), callback);
    String reason =
        Backends.providers().stream()
            .filter(p -> p.name().equals("cuda"))
            .map(p -> p.probe() instanceof Availability.Unavailable u ? u.reason().toString() : "")
            .findFirst()
            .orElse("the backend isn't there");
    assumeTrue(reason.isEmpty(), "cuda: " + reason);
  }

  private static String build(Path library) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", BUILD.toString(), library.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 ? "" : "no stand-in for CUDA's driver: " + said;
  }

  private static Object call(String name, FunctionDescriptor descriptor, Object... arguments) {
    try {
      Object result =
          Linker.nativeLinker()
              .downcallHandle(standIn.findOrThrow(name), descriptor)
              .invokeWithArguments(arguments);
      return result == null ? "" : result;
    } catch (Throwable e) {
      throw new AssertionError(name, e);
    }
  }

  /** What the stand-in calls for each launch. Nothing may be thrown through C. */
  @SuppressWarnings("unused") // by the stand-in
  private static void launched(
      MemorySegment kernel,
      MemorySegment groups,
      MemorySegment threads,
      int arrays,
      MemorySegment at,
      MemorySegment bytes) {
    try {
      String name = kernel.reinterpret(64).getString(0);
      RUN.add(name);
      Method method = method(name);
      assertThat(method.getParameterCount()).as(name).isEqualTo(arrays + 1);
      List<Object> arguments = new ArrayList<>();
      MemorySegment addresses = at.reinterpret((long) Long.BYTES * arrays);
      MemorySegment sizes = bytes.reinterpret((long) Long.BYTES * arrays);
      for (int i = 0; i < arrays; i++) {
        MemorySegment memory =
            addresses.getAtIndex(ADDRESS, i).reinterpret(sizes.getAtIndex(JAVA_LONG, i));
        arguments.add(array(method.getParameterTypes()[i + 1], memory));
      }
      EmulatedGroup.run(grid(groups, threads), ctx -> invoke(method, ctx, arguments));
    } catch (Throwable e) {
      THROWN.add(e);
    }
  }

  /** The first thing that a kernel threw, with what caused it. */
  private static void requireNothingThrown() {
    if (!THROWN.isEmpty()) {
      throw new AssertionError(RUN.toString(), THROWN.getFirst());
    }
  }

  private static Grid grid(MemorySegment groups, MemorySegment threads) {
    int[] g = groups.reinterpret(12).toArray(JAVA_INT);
    int[] t = threads.reinterpret(12).toArray(JAVA_INT);
    return Grid.groups(g[0], g[1], g[2], t[0], t[1], t[2]);
  }

  /** A view of memory; TornadoVM writes a length over its first four bytes, see NativeArrays. */
  private static Object array(Class<?> type, MemorySegment memory) {
    int first = memory.get(JAVA_INT, 0);
    Object array = view(type, memory);
    memory.set(JAVA_INT, 0, first);
    return array;
  }

  private static Object view(Class<?> type, MemorySegment memory) {
    if (type == FloatArray.class) {
      return FloatArray.fromSegmentShallow(memory);
    }
    if (type == ShortArray.class) {
      return ShortArray.fromSegmentShallow(memory);
    }
    if (type == ByteArray.class) {
      return ByteArray.fromSegmentShallow(memory);
    }
    if (type == HalfFloatArray.class) {
      return HalfFloatArray.fromSegmentShallow(memory);
    }
    if (type == IntArray.class) {
      return IntArray.fromSegmentShallow(memory);
    }
    throw new IllegalArgumentException("no kernel takes a " + type);
  }

  private static void invoke(Method kernel, Object ctx, List<Object> arguments) {
    List<Object> all = new ArrayList<>(List.of(ctx));
    all.addAll(arguments);
    try {
      kernel.invoke(null, all.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalStateException follows) {
        throw follows;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(String kernel) throws ClassNotFoundException {
    String[] parts = kernel.split("\\.");
    return KernelTasks.kernels(Class.forName("eddy.kernels.tornado." + parts[0])).stream()
        .filter(m -> m.getName().equals(parts[1]))
        .findFirst()
        .orElseThrow();
  }

  record NetworkCase(String name, Function<Graph, Tensor> network) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Of sizes that the kernels for tensor cores take: columns and widths by 8, channels by 32. */
  static Stream<NetworkCase> networks() {
    RandomWeights weights = new RandomWeights("test", DType.F16);
    return Stream.of(
        new NetworkCase(
            "linear, gelu, linear",
            g ->
                g.input("x", 1, 16, 32)
                    .linear(weights.find("a", Shape.of(64, 32)), weights.find("b", Shape.of(64)))
                    .activate(Activation.GELU)
                    .linear(weights.find("c", Shape.of(24, 64)), null)),
        new NetworkCase(
            "group norm, convolution, residual",
            g -> {
              Tensor x = g.input("x", 1, 32, 4, 8);
              return x.groupNorm(
                      8, 1e-5f, weights.find("d", Shape.of(32)), weights.find("e", Shape.of(32)))
                  .activate(Activation.SILU)
                  .conv2d(
                      weights.find("f", Shape.of(32, 32, 3, 3)),
                      weights.find("g", Shape.of(32)),
                      1,
                      Padding.all(1))
                  .add(x);
            }),
        new NetworkCase(
            "layer norm, attention",
            g -> {
              Tensor x =
                  g.input("x", 1, 16, 80)
                      .layerNorm(
                          1e-5f, weights.find("h", Shape.of(80)), weights.find("i", Shape.of(80)));
              return x.attention(x, x, 2, false);
            }));
  }

  private static Map<String, HostTensor> inputs(Plan plan) {
    Map<String, HostTensor> inputs = new LinkedHashMap<>();
    plan.inputs()
        .forEach(
            (name, t) -> {
              Random random = new Random(name.hashCode());
              float[] values = new float[Math.toIntExact(t.shape().count())];
              for (int i = 0; i < values.length; i++) {
                values[i] = random.nextFloat(-1, 1);
              }
              inputs.put(name, HostTensor.of(t.shape(), values));
            });
    return inputs;
  }

  private static float[] run(NetworkCase c, Backend backend) {
    Graph graph = new Graph();
    Plan plan = Plan.of(graph, Map.of("y", c.network.apply(graph)), backend.planOptions());
    try (Executable executable = backend.compile(plan)) {
      if (backend.device().gpu()) {
        MemoryUse foretold = backend.estimate(plan);
        assertThat(foretold.weightBytes()).isEqualTo(executable.weightBytes());
        assertThat(foretold.valueBytes()).isEqualTo(executable.valueBytes());
      }
      float[] first = executable.run(inputs(plan), "y").floats();
      // Once more, from the graph that the first run made and on memory that it left.
      assertThat(executable.run(Map.of(), "y").floats()).containsExactly(first);
      return first;
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void givesWhatTheReferenceGives(NetworkCase c) {
    float[] expected;
    try (Backend reference = Backends.open("reference", BackendOptions.DEFAULT, _ -> {})) {
      expected = run(c, reference);
    }
    for (ActivationStorage values : List.of(ActivationStorage.F32, ActivationStorage.F16)) {
      BackendOptions options = new BackendOptions(WeightStorage.AUTO, 0).with(values);
      float[] actual;
      try (Backend cuda = Backends.open("cuda", options, _ -> {})) {
        actual = run(c, cuda);
      }
      requireNothingThrown();
      double error = 0;
      double power = 0;
      for (int i = 0; i < expected.length; i++) {
        error += Math.pow(actual[i] - expected[i], 2);
        power += Math.pow(expected[i], 2);
      }
      // fp16 keeps eleven bits, and there are a few roundings on the way.
      double tolerance = values == ActivationStorage.F16 ? 2e-6 : 1e-9;
      assertThat(error / power).as("%s, values as %s", c, values).isLessThan(tolerance);
    }
  }

  @Test
  void tunesAndKeepsWhatItFound() {
    Graph graph = new Graph();
    RandomWeights weights = new RandomWeights("test", DType.F32);
    Tensor y =
        graph
            .input("x", 1, 5, 12)
            .layerNorm(1e-5f, weights.find("a", Shape.of(12)), weights.find("b", Shape.of(12)));
    System.setProperty("eddy.cuda.cache", temp.resolve("kept").toString());
    try (Backend cuda = Backends.open("cuda", BackendOptions.DEFAULT, _ -> {})) {
      Plan plan = Plan.of(graph, Map.of("y", y), cuda.planOptions());
      Tuning tuning = ((Tunable) cuda).tune(List.of(plan), 1, _ -> {});
      requireNothingThrown();
      assertThat(tuning.choices()).hasSize(1);
      assertThat(tuning.choices().getFirst().candidates()).isEqualTo(2);
      assertThat(tuning.choices().getFirst().seconds()).isPositive();
      assertThat(Path.of(tuning.keptIn()))
          .hasParent(temp.resolve("kept"))
          .content()
          .contains("cuda");
    } finally {
      System.clearProperty("eddy.cuda.cache");
    }
  }

  @AfterAll
  static void nothingWentWrongAndTensorCoresWereUsed() {
    if (RUN.isEmpty()) {
      return;
    }
    MemorySegment text = (MemorySegment) call("standin_violations", FunctionDescriptor.of(ADDRESS));
    assertThat(text.reinterpret(Long.MAX_VALUE).getString(0)).isEmpty();
    try (Arena arena = Arena.ofConfined()) {
      assertThat(
              call(
                  "standin_count",
                  FunctionDescriptor.of(JAVA_LONG, ADDRESS),
                  arena.allocateFrom("live")))
          .isEqualTo(0L);
    }
    assertThat(RUN)
        .contains("TensorCoreKernels.matmul", "TensorCoreKernels.convolution")
        .anyMatch(name -> name.startsWith("TensorAttentionKernels."));
  }
}
