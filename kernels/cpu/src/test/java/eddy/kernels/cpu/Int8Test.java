package eddy.kernels.cpu;

import static eddy.kernels.cpu.Runs.assertClose;
import static eddy.kernels.cpu.Runs.open;
import static eddy.kernels.cpu.Runs.output;
import static eddy.kernels.cpu.Runs.random;
import static eddy.kernels.cpu.Runs.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Executable;
import eddy.error.NumericException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights kept as int8. */
class Int8Test {
  private final Random random = new Random(17);

  /** A network of weights that another function changes. */
  private interface Network {
    Tensor of(Tensor input, UnaryOperator<Weight> weights);
  }

  /**
   * Compares with the reference backend, which gets weights of the numbers that they are kept as.
   */
  private static void check(Network network, UnaryOperator<Weight> kept, HostTensor input) {
    float[] two = run(network, input, 2);
    assertThat(run(network, input, 5)).isEqualTo(two);
    try (Backend oracle = Runs.reference()) {
      float[] expected =
          Runs.run(
              oracle, new PlanOptions(false, false), in -> network.of(in.getFirst(), kept), input);
      assertClose(two, expected, Runs.FP32);
    }
  }

  private static float[] run(Network network, HostTensor input, int threads) {
    try (Backend backend = open(WeightStorage.INT8, threads)) {
      return Runs.run(
          backend, backend.planOptions(), in -> network.of(in.getFirst(), w -> w), input);
    }
  }

  /** Samples, tokens, k, rows: short and single runs, several blocks, rows that fill no panel. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1",
    "2, 77, 97, 24",
    "1, 64, 1280, 41",
    "3, 1, 37, 19",
    "1, 521, 577, 9",
    "1, 33, 768, 320"
  })
  void linear(int samples, int tokens, int k, int rows) {
    TestWeight w = weight(random, rows, k);
    TestWeight b = weight(random, rows);
    check(
        (x, kept) -> x.linear(kept.apply(w), b),
        KeptWeight::matrixAsInt8,
        random(random, samples, tokens, k));
  }

  /** Samples, channels, height, width, rows, kernel, stride: direct sums and Winograd's tiles. */
  @ParameterizedTest
  @CsvSource({
    "2, 13, 16, 16, 17, 3, 1",
    "1, 67, 9, 7, 11, 3, 2",
    "2, 320, 5, 3, 4, 1, 1",
    "1, 3, 40, 40, 3, 7, 3",
    "2, 70, 16, 16, 40, 3, 1",
    "1, 129, 9, 11, 37, 3, 1"
  })
  void conv2d(int samples, int channels, int height, int width, int rows, int kernel, int stride) {
    TestWeight w = weight(random, rows, channels, kernel, kernel);
    TestWeight b = weight(random, rows);
    check(
        (x, kept) -> x.conv2d(kept.apply(w), b, stride, Padding.all(1)),
        KeptWeight::matrixAsInt8,
        random(random, samples, channels, height, width));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32, 61, 768})
  void embedding(int columns) {
    TestWeight table = weight(random, 50, columns);
    HostTensor ids = HostTensor.of(Shape.of(2, 35), random.ints(70, 0, 50).toArray());
    check((x, kept) -> x.embedding(kept.apply(table)), KeptWeight::tableAsInt8, ids);
  }

  /** 9 bytes for 8 numbers of whole runs; vectors stay as they are. */
  @ParameterizedTest
  @CsvSource({"F32", "F16", "BF16", "F64"})
  void memory(DType file) {
    TestWeight table = TestWeight.random(random, file, 50, 64);
    TestWeight w = TestWeight.random(random, file, 16, 64);
    TestWeight b = TestWeight.random(random, file, 16);
    TestWeight kernel = TestWeight.random(random, file, 16, 16, 3, 3);
    try (Backend backend = open(WeightStorage.INT8, 2)) {
      Graph graph = new Graph();
      Tensor out =
          graph
              .input("ids", Shape.of(1, 35), DType.I32)
              .embedding(table)
              .linear(w, b)
              .toPicture(5, 7)
              .conv2d(kernel, null, 1, Padding.all(1));
      Plan plan = Plan.of(graph, Map.of("out", out), backend.planOptions());
      // Of 144 numbers 16 are in a run of their own.
      long bytes = (50 + 16) * (64 + 2 * 4) + 16 * (144 + 5 * 4) + 16 * 4;
      assertThat(backend.estimate(plan).weightBytes()).isEqualTo(bytes);
      try (Executable executable = backend.compile(plan)) {
        assertThat(executable.weightBytes()).isEqualTo(bytes);
        HostTensor ids = HostTensor.of(Shape.of(1, 35), random.ints(35, 0, 50).toArray());
        assertThat(output(executable, Map.of("ids", ids), out.shape())).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsRefusedByName(float value) {
    TestWeight w = weight(random, 21, 40);
    w.bytes()
        .set(
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN),
            4 * (19 * 40 + 3),
            value);
    HostTensor ids = HostTensor.of(Shape.of(1, 1), new int[] {0});
    for (Weight weight : new Weight[] {w, w.streamed()}) {
      refused((x, _) -> x.linear(weight, null), random(random, 2, 40));
      refused((x, _) -> x.embedding(weight), ids);
    }
  }

  private static void refused(Network network, HostTensor input) {
    assertThatThrownBy(() -> run(network, input, 2))
        .isInstanceOf(NumericException.class)
        .hasMessage(
            "Weight test.weight [21, 40] can't be kept as int8, since its row 19 has a number that"
                + " is infinite or NaN; use dtype auto, or download the file again if it is"
                + " damaged.");
  }

  @Test
  void sharedByTwoExecutables() {
    TestWeight w = weight(random, 32, 32);
    try (WorkerThreads workers = new WorkerThreads(2)) {
      WeightCache cache = new WeightCache(WeightStorage.INT8, workers);
      try (WeightCache.Lease first = cache.lease();
          WeightCache.Lease second = cache.lease()) {
        PackedMatrix packed = first.matrix(w);
        first.fill();
        assertThat(packed.dtype()).isEqualTo(DType.I8);
        assertThat(second.matrix(w)).isSameAs(packed);
        assertThat(first.bytes()).isEqualTo(32 * (32 + 4));
      }
    }
  }
}
