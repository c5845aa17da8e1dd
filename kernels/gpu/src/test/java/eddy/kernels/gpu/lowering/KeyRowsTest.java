package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of keys and values that are filled up to begin at multiples of 16 bytes. */
class KeyRowsTest {
  private static final String ROWS = "MoveKernels.rows";

  private static GpuProgram lower(
      VariantTable table, ActivationStorage values, Function<Graph, Tensor> network) {
    Graph graph = new Graph();
    Plan plan = Plan.of(graph, Map.of("out", network.apply(graph)), GpuLowering.PLANS);
    return GpuLowering.lower(plan, table, WeightStorage.F16, values);
  }

  private static GpuProgram tuned(ActivationStorage values, Function<Graph, Tensor> network) {
    return lower(VariantTable.tuned(Lowered.GPU), values, network);
  }

  private static Function<Graph, Tensor> given(int keys, boolean invariant) {
    return g -> {
      Shape shape = Shape.of(2, keys, 160);
      Tensor k = invariant ? g.invariantInput("k", shape) : g.input("k", 2, keys, 160);
      Tensor v = invariant ? g.invariantInput("v", shape) : g.input("v", 2, keys, 160);
      return g.input("x", 2, 64, 160).attention(k, v, 2, false);
    };
  }

  /** A text's keys and values in two blocks. */
  private static Tensor ofText(Graph g) {
    Tensor text = g.invariantInput("text", Shape.of(2, 77, 48));
    Tensor h = g.input("x", 2, 64, 160);
    for (int block = 0; block < 2; block++) {
      Tensor k = text.linear(TestWeight.of(160, 48), null);
      Tensor v = text.linear(TestWeight.of(160, 48), null);
      h = h.attention(k, v, 2, false).add(h);
    }
    return h;
  }

  private static List<KernelLaunch> attentions(GpuProgram program) {
    return program.launches().stream().filter(l -> l.kernel().startsWith("FlashKernels.")).toList();
  }

  /** What copies of invariant values, at each place its own number, leave in an arena. */
  private static int[] copied(GpuProgram program, int size) {
    int[] arena = new int[size];
    Arrays.setAll(arena, i -> i);
    for (KernelLaunch launch : program.launches().subList(0, program.invariantLaunches())) {
      if (launch.kernel().startsWith(ROWS)) {
        int[] p = launch.params();
        for (int i = 0; i < p[Params.Move.COUNT]; i++) {
          int row = i / p[Params.Move.ROW];
          int place = i % p[Params.Move.ROW];
          arena[p[Params.Move.TO] + row * p[Params.Move.TO_STRIDE] + place] =
              p[Params.Move.FROM] + row * p[Params.Move.FROM_STRIDE] + place;
        }
      }
    }
    return arena;
  }

  private static void assertFilledUp(int[] arena, int at, int from, int rows, int keys, int row) {
    assertThat(at % 8).isZero();
    for (int r = 0; r < rows; r++) {
      for (int s = 0; s < row; s++) {
        int source = s < keys ? s : s - row + keys;
        assertThat(arena[at + r * row + s]).isEqualTo(from + r * keys + source);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"77, F32, 80", "77, F16, 80", "131, F32, 132", "131, F16, 136", "9, F16, 16"})
  void invariantOnesAreCopiedOnce(int keys, ActivationStorage values, int row) {
    GpuProgram program = tuned(values, given(keys, true));
    String form = values == ActivationStorage.F16 ? "Fp16" : "";
    List<String> all = Lowered.kernels(program);
    assertThat(all.subList(0, program.invariantLaunches())).isNotEmpty().containsOnly(ROWS + form);
    assertThat(all.subList(program.invariantLaunches(), all.size())).hasSize(1);
    int[] p = attentions(program).getFirst().params();
    assertThat(p[Params.Attention.KEYS]).isEqualTo(keys);
    assertThat(p[Params.Attention.KEY_ROW]).isEqualTo(row);
    int[] arena = copied(program, Math.max(program.arenaElements(), program.halfArenaElements()));
    int k = Objects.requireNonNull(program.inputs().get("k")).offset();
    int v = Objects.requireNonNull(program.inputs().get("v")).offset();
    assertFilledUp(arena, p[Params.Attention.K], k, 2 * 160, keys, row);
    assertFilledUp(arena, p[Params.Attention.V], v, 2 * 160, keys, row);
  }

  /** One copy, of all blocks, behind the products. */
  @Test
  void whatFollowsEachOtherIsOneCopy() {
    GpuProgram program = tuned(ActivationStorage.F16, KeyRowsTest::ofText);
    List<KernelLaunch> once = program.launches().subList(0, program.invariantLaunches());
    assertThat(once.stream().filter(l -> l.kernel().startsWith(ROWS))).hasSize(2);
    assertThat(once.getLast().kernel()).isEqualTo(ROWS + "Fp16");
    int[] arena = copied(program, program.halfArenaElements());
    for (KernelLaunch launch : attentions(program)) {
      int[] p = launch.params();
      int k = p[Params.Attention.K];
      int v = p[Params.Attention.V];
      assertFilledUp(arena, k, arena[k], 2 * 160, 77, 80);
      assertFilledUp(arena, v, arena[v], 2 * 160, 77, 80);
    }
    assertThat(attentions(program)).hasSize(2);
  }

  @Test
  void othersAreNot() {
    for (GpuProgram program :
        List.of(
            tuned(ActivationStorage.F16, given(77, false)),
            tuned(ActivationStorage.F16, given(80, true)),
            // Fewer than are filled up with.
            tuned(ActivationStorage.F16, given(5, true)),
            lower(VariantTable.naive(Lowered.GPU), ActivationStorage.F16, given(77, true)))) {
      assertThat(program.launches()).hasSize(1);
      int[] p = program.launches().getFirst().params();
      assertThat(p[Params.Attention.KEY_ROW]).isEqualTo(p[Params.Attention.KEYS]);
    }
  }

  @Test
  void valuesThatAttentionsShareAreCopiedOnce() {
    GpuProgram program =
        tuned(
            ActivationStorage.F32,
            g -> {
              Tensor text = g.invariantInput("text", Shape.of(1, 77, 64));
              Tensor x = g.input("x", 1, 64, 64);
              return x.attention(text, text, 1, false).add(x).attention(text, text, 1, false);
            });
    assertThat(program.invariantLaunches()).isEqualTo(2);
    assertThat(attentions(program))
        .hasSize(2)
        .allSatisfy(
            l ->
                assertThat(l.params()[Params.Attention.K])
                    .isEqualTo(l.params()[Params.Attention.V]));
  }
}
