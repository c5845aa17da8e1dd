package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Linear layers of one input that become one product. */
class StacksTest {
  private static final VariantTable NAIVE = VariantTable.naive(Lowered.GPU);

  private static GpuProgram lower(Plan plan) {
    return Lowered.lower(plan, NAIVE, WeightStorage.AUTO);
  }

  private static int at(GpuProgram program, String output) {
    return Objects.requireNonNull(program.outputs().get(output)).offset();
  }

  /** The rows of all products, in their order. */
  private static List<Integer> rows(Function<Graph, Tensor> network) {
    return Lowered.naive(network).launches().stream()
        .filter(l -> l.kernel().startsWith("MatmulKernels."))
        .map(l -> l.params()[Params.Product.ROWS])
        .toList();
  }

  @Test
  void eachResultOfAStackGoesWhereItBelongs() {
    Graph g = new Graph();
    Tensor x = g.input("x", 2, 5, 16);
    TestWeight toQ = TestWeight.of(24, 16);
    TestWeight toK = TestWeight.of(8, 16);
    TestWeight toV = TestWeight.of(16, 16);
    Map<String, Tensor> outputs =
        Map.of("q", x.linear(toQ, null), "k", x.linear(toK, null), "v", x.linear(toV, null));
    GpuProgram program = lower(Plan.of(g, outputs, GpuLowering.PLANS));
    assertThat(Lowered.kernels(program)).containsExactly("MatmulKernels.naive");
    int[] p = Lowered.first(program).params();
    assertThat(p[Params.Product.ROWS]).isEqualTo(48);
    assertThat(p[Params.Product.ALL_ROWS]).isEqualTo(48);
    int bands = p[Params.Product.BANDS];
    assertThat(p[bands]).isEqualTo(8);
    assertThat(p).hasSize(bands + 1 + 2 * 6);
    List<String> names = List.of("q", "q", "q", "k", "v", "v");
    int[] rowOf = {0, 8, 16, 0, 0, 8};
    int[] rowsOf = {24, 24, 24, 8, 16, 16};
    for (int sample = 0; sample < 2; sample++) {
      for (int row = 0; row < 48; row++) {
        int band = bands + 1 + row / p[bands] * 2;
        // As the kernels reckon it.
        int place = p[band] + sample * p[band + 1] + (sample * 48 + row) * 5;
        int own = rowOf[row / 8] + row % 8;
        int expected = at(program, names.get(row / 8)) + (sample * rowsOf[row / 8] + own) * 5;
        assertThat(place).isEqualTo(expected);
      }
    }
    assertThat(program.weights())
        .containsExactly(
            new WeightSlot(List.of(toQ, toK, toV), WeightSlot.WeightLayout.ROWS_LAST, false));
  }

  @Test
  void theirBiasesAreStackedToo() {
    TestWeight one = TestWeight.of(24);
    TestWeight two = TestWeight.of(8);
    GpuProgram program =
        Lowered.naive(
            g -> {
              Tensor x = g.input("x", 1, 5, 16);
              Tensor a = x.linear(TestWeight.of(24, 16), one);
              return a.concat(x.linear(TestWeight.of(8, 16), two), 2);
            });
    assertThat(program.launches()).hasSize(2);
    assertThat(program.weights().getLast())
        .isEqualTo(new WeightSlot(List.of(one, two), WeightSlot.WeightLayout.AS_STORED, false));
  }

  @Test
  void slicesOfAStackAreAddedUpToWhereItsResultsBelong() {
    GpuProgram program =
        Lowered.of(
            g -> {
              Tensor x = g.input("x", 2, 64, 1280);
              Tensor q = x.linear(TestWeight.of(128, 1280), null);
              Tensor k = x.linear(TestWeight.of(128, 1280), null);
              return q.attention(k, x.linear(TestWeight.of(128, 1280), null), 2, false);
            });
    assertThat(Lowered.kernels(program).subList(0, 2))
        .containsExactly("MatmulKernels.wide", "MatmulKernels.sumRuns");
    int[] product = program.launches().get(0).params();
    int[] sum = program.launches().get(1).params();
    assertThat(sum[Params.Product.ROWS]).isEqualTo(384);
    int bands = sum[Params.Product.BANDS];
    assertThat(bands).isEqualTo(Params.Product.MATMUL_COUNT);
    for (int i = 0; i < 1 + 2 * 3; i++) {
      assertThat(sum[bands + i]).isEqualTo(product[product[Params.Product.BANDS] + i]);
    }
  }

  @Test
  void vectorsOfOneInputAreDoneAtOnceWhateverIsInBetween() {
    Graph g = new Graph();
    Tensor temb = g.input("temb", 2, 8);
    Tensor h = g.input("x", 2, 4, 3, 3);
    for (int channels : List.of(6, 4, 2)) {
      Tensor projected = temb.linear(TestWeight.of(channels, 8), TestWeight.of(channels));
      h =
          h.conv2d(TestWeight.of(channels, h.dim(1), 3, 3), null, 1, Padding.all(1))
              .addChannels(projected);
    }
    Plan plan = Plan.of(g, Map.of("out", h), GpuLowering.PLANS);
    GpuProgram program = lower(plan);
    assertThat(Lowered.kernels(program))
        .containsExactly(
            "MatmulKernels.naive",
            "Conv2dKernels.naive",
            "Conv2dKernels.naive",
            "Conv2dKernels.naive");
    int[] p = Lowered.first(program).params();
    assertThat(p[Params.Product.ROWS]).isEqualTo(12);
    int bands = p[Params.Product.BANDS];
    assertThat(p[bands]).isEqualTo(2);
    // Each convolution finds its part where the product put it, which no plan's value uses.
    int row = 0;
    for (KernelLaunch convolution : program.launches().subList(1, 4)) {
      int channels = convolution.params()[Params.Product.ROWS];
      int part = convolution.params()[Params.Product.CHANNEL_BIAS];
      for (int sample = 0; sample < 2; sample++) {
        int band = bands + 1 + row / 2 * 2;
        assertThat(p[band] + sample * p[band + 1] + sample * 12 + row)
            .isEqualTo(part + sample * channels);
      }
      assertThat(part).isGreaterThanOrEqualTo((int) plan.arenaElements());
      assertThat(part + 2 * channels).isLessThanOrEqualTo(program.arenaElements());
      row += channels;
    }
  }

  @Test
  void apartAmongHalvesIsInTheirArena() {
    Graph g = new Graph();
    Tensor temb = g.input("temb", 2, 8);
    Tensor a = temb.linear(TestWeight.of(8, 8), null);
    Tensor c = g.input("c", 2, 8, 2, 2).addChannels(a);
    Tensor d = c.addChannels(temb.linear(TestWeight.of(8, 8), null));
    Plan plan = Plan.of(g, Map.of("out", d), GpuLowering.PLANS);
    GpuProgram program = GpuLowering.lower(plan, NAIVE, WeightStorage.F16, ActivationStorage.F16);
    assertThat(program.launches()).hasSize(3);
    assertThat((long) program.halfArenaElements())
        .isEqualTo(plan.arenaElements() + 2 * Plan.ALIGNMENT);
  }

  @Test
  void whatDiffersStaysByItself() {
    // Another step in between, of tokens.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 5, 16);
                  Tensor a = x.linear(TestWeight.of(8, 16), null).mul(g.input("y", 1, 5, 8));
                  return a.concat(x.linear(TestWeight.of(8, 16), null), 2);
                }))
        .containsExactly(8, 8);
    // An epilogue that adds a value.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 5, 16);
                  Tensor a = x.linear(TestWeight.of(16, 16), null);
                  return a.concat(x.linear(TestWeight.of(16, 16), null).add(x), 2);
                }))
        .containsExactly(16, 16);
    // An activation.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 5, 16);
                  Tensor a = x.linear(TestWeight.of(16, 16), null);
                  return a.concat(x.linear(TestWeight.of(16, 16), null).silu(), 2);
                }))
        .containsExactly(16, 16);
    // A bias.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 5, 16);
                  Tensor a = x.linear(TestWeight.of(16, 16), null);
                  return a.concat(x.linear(TestWeight.of(16, 16), TestWeight.of(16)), 2);
                }))
        .containsExactly(16, 16);
    // Another form in the buffer.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 5, 16);
                  Tensor a = x.linear(TestWeight.of(16, 16), null);
                  return a.concat(x.linear(TestWeight.of(DType.F16, 16, 16), null), 2);
                }))
        .containsExactly(16, 16);
    // Another input.
    assertThat(
            rows(
                g -> {
                  Tensor a = g.input("x", 1, 5, 16).linear(TestWeight.of(16, 16), null);
                  return a.concat(g.input("y", 1, 5, 16).linear(TestWeight.of(16, 16), null), 2);
                }))
        .containsExactly(16, 16);
  }

  @Test
  void keysAndValuesOfATextAreInvariantTogether() {
    Graph g = new Graph();
    Tensor text = g.invariantInput("text", Shape.of(1, 7, 16));
    Tensor q = g.input("x", 1, 5, 8);
    Tensor h = q;
    for (int i = 0; i < 2; i++) {
      Tensor k = text.linear(TestWeight.of(8, 16), null);
      Tensor v = text.linear(TestWeight.of(8, 16), null);
      h = h.attention(k, v, 2, false);
    }
    GpuProgram program = lower(Plan.of(g, Map.of("out", h), GpuLowering.PLANS));
    assertThat(Lowered.kernels(program))
        .containsExactly("MatmulKernels.naive", "AttentionKernels.naive", "AttentionKernels.naive");
    assertThat(program.invariantLaunches()).isEqualTo(1);
    assertThat(Lowered.first(program).params()[Params.Product.ROWS]).isEqualTo(32);
  }

  @Test
  void aStackEndsWhereTheHostOrParamsHaveNoRoomForMore() {
    // 2^24 elements each, which nobody reads.
    TestWeight large = new TestWeight("large", Shape.of(4096, 4096), DType.F32, MemorySegment.NULL);
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 1, 4096);
                  Tensor a = x.linear(large, null);
                  Tensor b = x.linear(large, null);
                  Tensor c = x.linear(large, null);
                  return a.concat(b, 2).concat(c, 2);
                }))
        .containsExactly(8192, 4096);
    // Bands of one row.
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 1, 4);
                  Tensor a = x.linear(TestWeight.of(210, 4), null);
                  return a.concat(x.linear(TestWeight.of(31, 4), null), 2);
                }))
        .containsExactly(241);
    assertThat(
            rows(
                g -> {
                  Tensor x = g.input("x", 1, 1, 4);
                  Tensor a = x.linear(TestWeight.of(211, 4), null);
                  return a.concat(x.linear(TestWeight.of(32, 4), null), 2);
                }))
        .containsExactly(211, 32);
  }

  @Test
  void paramsHaveRoomForEveryStack() {
    GpuProgram program =
        Lowered.naive(
            g -> {
              Tensor x = g.input("x", 1, 1, 4);
              Tensor all = x;
              List<Tensor> made = new ArrayList<>();
              for (int i = 0; i < 400; i++) {
                made.add(x.linear(TestWeight.of(2, 4), null));
              }
              for (Tensor t : made) {
                all = all.concat(t, 2);
              }
              return all;
            });
    assertThat(program.launches()).allMatch(l -> l.params().length <= Params.MOST);
  }

  @Test
  void aStackThatNoBufferHoldsIsSplitByRows() {
    GpuProgram program =
        Lowered.of(
            VariantTable.naive(Lowered.GPU.withMaxBuffer(20 * 16 * 4)),
            WeightStorage.AUTO,
            g -> {
              Tensor x = g.input("x", 1, 5, 16);
              Tensor a = x.linear(TestWeight.of(24, 16), null);
              return a.concat(x.linear(TestWeight.of(8, 16), null), 2);
            });
    List<int[]> params =
        program.launches().stream()
            .filter(l -> l.kernel().startsWith("MatmulKernels."))
            .map(KernelLaunch::params)
            .toList();
    assertThat(params).extracting(p -> p[Params.Product.ROWS]).containsExactly(20, 12);
    assertThat(params).extracting(p -> p[Params.Product.FIRST_ROW]).containsExactly(0, 20);
    assertThat(params.get(0)[Params.Product.BANDS]).isEqualTo(params.get(1)[Params.Product.BANDS]);
  }

  @Test
  void eachStepHasItsShareOfTheLaunch() {
    Graph g = new Graph();
    Tensor x = g.input("x", 1, 5, 16);
    Map<String, Tensor> outputs =
        Map.of(
            "a", x.linear(TestWeight.of(24, 16), null),
            "b", x.linear(TestWeight.of(8, 16), null));
    Plan plan = Plan.of(g, outputs, GpuLowering.PLANS);
    Map<Integer, Double> shares = Objects.requireNonNull(lower(plan).shares().get(0));
    assertThat(Objects.requireNonNull(shares.get(0))).isEqualTo(0.75, offset(1e-9));
    assertThat(Objects.requireNonNull(shares.get(1))).isEqualTo(0.25, offset(1e-9));
  }

  @Test
  void whoAsksForShapesIsToldTheStepsOfAStack() {
    Graph g = new Graph();
    Tensor x = g.input("x", 1, 5, 16);
    Map<String, Tensor> outputs =
        Map.of(
            "a", x.linear(TestWeight.of(24, 16), null),
            "b", x.linear(TestWeight.of(8, 16), null));
    Plan plan = Plan.of(g, outputs, GpuLowering.PLANS);
    Map<List<Step>, Set<OpShape>> shapes =
        GpuLowering.shapes(plan, NAIVE, WeightStorage.AUTO, ActivationStorage.F32);
    assertThat(shapes)
        .containsExactly(
            Map.entry(plan.steps(), Set.of(new OpShape.MatmulShape(32, 5, 16, false))));
  }
}
