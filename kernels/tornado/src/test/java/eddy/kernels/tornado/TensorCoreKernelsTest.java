package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.tornado.backend.NativeArrays;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * The kernels for tensor cores on an emulated GPU, compared with the reference backend: whether
 * their index arithmetic and their barriers are right, not whether a compiler makes of them what
 * they say. Memory beside the operands is NaN.
 */
class TensorCoreKernelsTest {
  private static final DeviceTraits GPU = new DeviceTraits(1024, 48 << 10).withTensorCores(true);

  /** Sums in fp32 of fp16 numbers, rounded once: 2⁻¹² relative, squared. */
  private static final double TOLERANCE = 2e-7;

  /** A weight of fp16 numbers. */
  private record Halves(Shape shape, float[] values) implements Weight {
    static Halves of(int... dims) {
      Shape shape = Shape.of(dims);
      return new Halves(shape, random(Arrays.hashCode(dims), Math.toIntExact(shape.count())));
    }

    @Override
    public String key() {
      return "weight" + shape;
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment bytes = arena.allocate(4L * values.length, 8);
        MemorySegment.copy(values, 0, bytes, ValueLayout.JAVA_FLOAT, 0, values.length);
        return use.apply(bytes);
      }
    }
  }

  private static float[] random(long seed, int count) {
    Random random = new Random(seed);
    float[] out = new float[count];
    for (int i = 0; i < count; i++) {
      out[i] = Float.float16ToFloat(Float.floatToFloat16(2 * random.nextFloat() - 1));
    }
    return out;
  }

  record Case(String name, Function<Graph, Tensor> network, String... kernels) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case matmul(int n, int tokens, int inputs, int outputs, String... kernels) {
    return new Case(
        n + "x" + tokens + " tokens of " + inputs + " to " + outputs,
        g -> g.input("x", n, tokens, inputs).linear(Halves.of(outputs, inputs), Halves.of(outputs)),
        kernels.length > 0 ? kernels : new String[] {"TensorCoreKernels.matmul"});
  }

  private static Case gated(int n, int tokens, int inputs, int outputs, String... kernels) {
    return new Case(
        n + "x" + tokens + " tokens of " + inputs + " to " + outputs + ", gated",
        g ->
            g.input("x", n, tokens, inputs)
                .linear(Halves.of(outputs, inputs), Halves.of(outputs))
                .geglu(),
        kernels);
  }

  private static Case convolution(
      int n, int channels, int height, int width, int outputs, String... kernels) {
    return new Case(
        n + "x" + channels + "x" + height + "x" + width + " to " + outputs,
        g ->
            g.input("x", n, channels, height, width)
                .conv2d(Halves.of(outputs, channels, 3, 3), Halves.of(outputs), 1, Padding.all(1)),
        kernels.length > 0 ? kernels : new String[] {"TensorCoreKernels.convolution"});
  }

  private static Case attention(int n, int t, int s, int heads, int depth, boolean causal) {
    int width = depth <= 48 ? 48 : depth <= 64 ? 64 : depth <= 80 ? 80 : 160;
    return new Case(
        n
            + "x"
            + t
            + " queries, "
            + s
            + " keys, "
            + heads
            + "x"
            + depth
            + (causal ? " causal" : ""),
        g ->
            g.input("x", n, t, heads * depth)
                .attention(
                    g.input("k", n, s, heads * depth),
                    g.input("v", n, s, heads * depth),
                    heads,
                    causal),
        "TensorAttentionKernels." + (s % 8 == 0 ? "flash" : "any") + width);
  }

  /** Of keys and values that stay the same, whose rows are filled up. */
  private static Case filledUp(int n, int t, int s, int depth, String... kernels) {
    return new Case(
        n + "x" + t + " queries, " + s + " keys in rows of eights, " + depth,
        g ->
            g.input("x", n, t, depth)
                .attention(
                    g.invariantInput("k", Shape.of(n, s, depth)),
                    g.invariantInput("v", Shape.of(n, s, depth)),
                    1,
                    false),
        kernels);
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.add(matmul(1, 16, 32, 16));
    cases.add(matmul(2, 8, 64, 33));
    cases.add(matmul(1, 136, 160, 130));
    cases.add(matmul(1, 24, 1088, 40, "TensorCoreKernels.matmul", "MatmulKernels.sumRunsFp16"));
    cases.add(gated(2, 24, 64, 128, "TensorCoreKernels.matmul"));
    cases.add(gated(1, 136, 96, 384, "TensorCoreKernels.matmul"));
    cases.add(gated(1, 24, 1088, 256, "TensorCoreKernels.matmul", "MatmulKernels.sumRunsFp16"));
    cases.add(
        new Case(
            "residual and activation",
            g -> {
              Tensor x = g.input("x", 2, 16, 64);
              return x.linear(Halves.of(64, 64), Halves.of(64)).silu().add(x);
            },
            "TensorCoreKernels.matmul"));
    cases.add(
        new Case(
            "1x1 convolution",
            g -> g.input("x", 2, 32, 3, 8).conv2d(Halves.of(10, 32, 1, 1), null, 1, Padding.NONE),
            "TensorCoreKernels.matmul"));
    cases.add(
        new Case(
            "3x3 convolution with a channel bias",
            g ->
                g.input("x", 2, 32, 5, 8)
                    .conv2d(Halves.of(12, 32, 3, 3), Halves.of(12), 1, Padding.all(1))
                    .addChannels(g.input("b", 2, 12)),
            "TensorCoreKernels.convolution"));
    cases.add(
        new Case(
            "two layers of one input",
            g -> {
              Tensor x = g.input("x", 2, 16, 64);
              Tensor a = x.linear(Halves.of(48, 64), Halves.of(48));
              Tensor b = x.linear(Halves.of(96, 64), Halves.of(96));
              return a.mul(b.slice(2, 24, 72));
            },
            "TensorCoreKernels.matmul",
            "MoveKernels.rowsFp16",
            "ElementwiseKernels.productFp16"));
    cases.add(convolution(1, 32, 7, 24, 20));
    cases.add(convolution(2, 32, 10, 16, 130));
    cases.add(convolution(1, 32, 1, 8, 9));
    cases.add(convolution(1, 32, 2, 200, 9));
    cases.add(
        convolution(1, 64, 8, 8, 9, "TensorCoreKernels.convolution", "MatmulKernels.sumRunsFp16"));
    cases.add(
        convolution(2, 160, 3, 8, 9, "TensorCoreKernels.convolution", "MatmulKernels.sumRunsFp16"));
    cases.add(attention(1, 16, 16, 1, 40, false));
    cases.add(attention(2, 8, 77, 2, 40, false));
    cases.add(attention(1, 72, 136, 1, 48, false));
    cases.add(attention(1, 72, 129, 1, 64, false));
    cases.add(attention(1, 8, 1, 1, 63, false));
    cases.add(attention(2, 40, 72, 2, 64, false));
    cases.add(attention(1, 40, 77, 1, 80, false));
    cases.add(attention(1, 64, 128, 1, 80, false));
    cases.add(attention(1, 24, 70, 1, 160, false));
    cases.add(attention(2, 16, 40, 1, 101, false));
    cases.add(attention(1, 72, 72, 1, 40, true));
    cases.add(attention(1, 136, 136, 1, 64, true));
    cases.add(attention(2, 40, 40, 1, 160, true));
    cases.add(attention(1, 16, 80, 1, 160, false));
    // Two copies where keys and values follow each other, else four.
    String rows = "MoveKernels.rowsFp16";
    cases.add(filledUp(2, 8, 77, 64, rows, rows, "TensorAttentionKernels.flash64"));
    cases.add(filledUp(1, 72, 131, 64, rows, rows, "TensorAttentionKernels.flash64"));
    cases.add(filledUp(1, 16, 77, 160, rows, rows, rows, rows, "TensorAttentionKernels.flash160"));
    cases.add(filledUp(1, 16, 77, 48, rows, rows, rows, rows, "TensorAttentionKernels.flash48"));
    return cases.stream();
  }

  private static Plan plan(Case c, Map<String, HostTensor> inputs, Backend reference) {
    Graph graph = new Graph();
    Plan plan = Plan.of(graph, Map.of("y", c.network.apply(graph)), reference.planOptions());
    plan.inputs()
        .forEach(
            (name, t) ->
                inputs.put(
                    name,
                    HostTensor.of(
                        t.shape(), random(name.hashCode(), Math.toIntExact(t.shape().count())))));
    return plan;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emulatedTheyGiveWhatTheReferenceGives(Case c) {
    Map<String, HostTensor> inputs = new LinkedHashMap<>();
    float[] expected;
    try (Backend reference = Backends.open("reference", BackendOptions.DEFAULT, _ -> {});
        Executable run = reference.compile(plan(c, inputs, reference))) {
      expected = run.run(inputs, "y").floats();
    }
    Graph graph = new Graph();
    Plan plan = Plan.of(graph, Map.of("y", c.network.apply(graph)), GpuLowering.PLANS);
    GpuProgram program =
        GpuLowering.lower(plan, VariantTable.tuned(GPU), WeightStorage.F16, ActivationStorage.F16);
    assertThat(program.launches()).extracting(KernelLaunch::kernel).containsExactly(c.kernels);
    float[] actual = run(program, inputs);
    double error = 0;
    double power = 0;
    for (int i = 0; i < expected.length; i++) {
      error += Math.pow(actual[i] - expected[i], 2);
      power += Math.pow(expected[i], 2);
    }
    assertThat(error / power).isLessThan(TOLERANCE);
  }

  private static float[] run(GpuProgram program, Map<String, HostTensor> inputs) {
    FloatArray arena = NativeArrays.floats(program.arenaElements());
    arena.init(Float.NaN);
    ShortArray values = NativeArrays.shorts(program.halfArenaElements());
    values.init((short) 0x7e00);
    // What kernels for tensor cores take the same numbers for.
    MemorySegment memory = values.getSegmentWithHeader();
    Map<Class<?>, Object> halfArena =
        Map.of(
            ShortArray.class,
            values,
            HalfFloatArray.class,
            HalfFloatArray.fromSegmentShallow(memory),
            IntArray.class,
            IntArray.fromSegmentShallow(memory));
    inputs.forEach(
        (name, value) -> {
          Port port = Objects.requireNonNull(program.inputs().get(name));
          short[] halves = port.toHalves(value);
          for (int i = 0; i < halves.length; i++) {
            values.set(port.offset() + i, halves[i]);
          }
        });
    for (KernelLaunch launch : program.launches()) {
      List<Object> arguments = new ArrayList<>();
      Method kernel = kernel(launch.kernel());
      for (KernelBuffer buffer : launch.buffers()) {
        arguments.add(
            switch (buffer) {
              case KernelBuffer.Arena _ -> arena;
              case KernelBuffer.HalfArena _ ->
                  Objects.requireNonNull(
                      halfArena.get(kernel.getParameterTypes()[arguments.size() + 1]));
              case KernelBuffer.Constants _ -> FloatArray.fromArray(program.constants());
              case KernelBuffer.WeightBuffer(int slot) -> weight(program.weights().get(slot));
            });
      }
      IntArray params = NativeArrays.ints(64);
      for (int i = 0; i < launch.params().length; i++) {
        params.set(i, launch.params()[i]);
      }
      arguments.add(params);
      EmulatedGroup.run(
          launch.grid(),
          ctx -> {
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
          });
    }
    Port port = Objects.requireNonNull(program.outputs().get("y"));
    short[] out = new short[port.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(port.offset() + i);
    }
    return ((HostTensor.Floats) port.fromHalves(out)).floats();
  }

  private static Object weight(WeightSlot slot) {
    if (!slot.half()) {
      return FloatArray.fromArray(slot.floats());
    }
    short[] halves = slot.halves();
    ByteArray bytes = new ByteArray(2 * halves.length);
    for (int i = 0; i < halves.length; i++) {
      bytes.set(2 * i, (byte) halves[i]);
      bytes.set(2 * i + 1, (byte) (halves[i] >> 8));
    }
    return bytes;
  }

  private static Method kernel(String name) {
    String[] parts = name.split("\\.");
    try {
      return Stream.of(Class.forName("eddy.kernels.tornado." + parts[0]).getMethods())
          .filter(m -> m.getName().equals(parts[1]))
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
