package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Linear layers with GEGLU behind them. */
class GatesTest {
  private static final VariantTable TUNED = VariantTable.tuned(Lowered.GPU);

  private static VariantTable wide(int slices) {
    return TUNED.with(_ -> new Sliced(ProductVariant.WIDE, slices));
  }

  private static Tensor layer(Graph g, int tokens, int outputs) {
    return g.input("x", 2, tokens, 64).linear(TestWeight.of(outputs, 64), TestWeight.of(outputs));
  }

  private static List<String> kernels(VariantTable table, Function<Graph, Tensor> network) {
    return Lowered.kernels(Lowered.of(table, WeightStorage.AUTO, network));
  }

  @Test
  void wideProductsGateTheirRows() {
    GpuProgram program = Lowered.of(wide(1), WeightStorage.AUTO, g -> layer(g, 64, 512).geglu());
    assertThat(Lowered.kernels(program)).containsExactly("MatmulKernels.wide");
    int[] p = Lowered.first(program).params();
    assertThat(p[Params.Product.GATE]).isEqualTo(256);
    assertThat(p[Params.Product.ROWS]).isEqualTo(512);
    assertThat(p[Params.Product.ALL_ROWS]).isEqualTo(256);
    assertThat(p[Params.Product.HAS_BIAS]).isZero();
    assertThat(p[Params.Product.OUT])
        .isEqualTo(Objects.requireNonNull(program.outputs().get("out")).offset());
    assertThat(program.weights())
        .extracting(WeightSlot::form)
        .containsExactly(WeightSlot.WeightLayout.GATES_BESIDE, WeightSlot.WeightLayout.AS_STORED);
  }

  @Test
  void tensorCoresGateTheirRowsToo() {
    VariantTable cores = VariantTable.tuned(Lowered.GPU.withTensorCores(true));
    Graph g = new Graph();
    Plan plan = Plan.of(g, Map.of("out", layer(g, 64, 512).geglu()), GpuLowering.PLANS);
    GpuProgram program = GpuLowering.lower(plan, cores, WeightStorage.F16, ActivationStorage.F16);
    assertThat(Lowered.kernels(program)).containsExactly("TensorCoreKernels.matmul");
    assertThat(Lowered.first(program).params()[Params.Product.GATE]).isEqualTo(256);
    assertThat(program.weights())
        .extracting(WeightSlot::form)
        .containsExactly(WeightSlot.WeightLayout.GATES_PADDED, WeightSlot.WeightLayout.AS_STORED);
  }

  @Test
  void slicesAreGatedWhereTheyAreAddedUp() {
    GpuProgram program = Lowered.of(wide(2), WeightStorage.AUTO, g -> layer(g, 64, 512).geglu());
    assertThat(Lowered.kernels(program))
        .containsExactly("MatmulKernels.wide", "MatmulKernels.sumRuns");
    int[] sum = program.launches().get(1).params();
    assertThat(sum[Params.Product.GATE]).isEqualTo(256);
    assertThat(program.launches().get(1).grid()).isEqualTo(Grids.elements(256 * 128 / Tiles.RUN));
  }

  @Test
  void elsewhereGatingIsALaunchOfItsOwn() {
    List<String> apart = List.of("MatmulKernels.wide", "ElementwiseKernels.geglu");
    // Another reader of what is gated.
    assertThat(
            kernels(
                wide(1),
                g -> {
                  Tensor both = layer(g, 64, 512);
                  return both.geglu().concat(both, 2);
                }))
        .startsWith("MatmulKernels.wide", "ElementwiseKernels.geglu");
    // No bias.
    assertThat(
            kernels(
                wide(1), g -> g.input("x", 2, 64, 64).linear(TestWeight.of(512, 64), null).geglu()))
        .isEqualTo(apart);
    // Rows that don't come in whole tiles of values and gates.
    assertThat(kernels(wide(1), g -> layer(g, 64, 64 * 5).geglu())).isEqualTo(apart);
    // Tokens that don't lie in eights.
    assertThat(kernels(wide(1), g -> layer(g, 77, 512).geglu()))
        .containsExactly("Conv2dKernels.wide", "ElementwiseKernels.geglu");
    // Other variants.
    assertThat(kernels(VariantTable.naive(Lowered.GPU), g -> layer(g, 64, 512).geglu()))
        .containsExactly("MatmulKernels.naive", "ElementwiseKernels.geglu");
    // A weight in several buffers.
    assertThat(
            Lowered.kernels(
                Lowered.of(
                    VariantTable.tuned(Lowered.GPU.withMaxBuffer(256 * 64 * 4))
                        .with(_ -> new Sliced(ProductVariant.WIDE, 1)),
                    WeightStorage.AUTO,
                    g -> layer(g, 64, 512).geglu())))
        .containsExactly("MatmulKernels.wide", "MatmulKernels.wide", "ElementwiseKernels.geglu");
  }

  @Test
  void anOutputIsThereThoughItIsGatedToo() {
    Graph g = new Graph();
    Tensor both = layer(g, 64, 512);
    Map<String, Tensor> outputs = Map.of("both", both, "gated", both.geglu());
    GpuProgram program =
        Lowered.lower(Plan.of(g, outputs, GpuLowering.PLANS), wide(1), WeightStorage.AUTO);
    assertThat(Lowered.kernels(program))
        .containsExactly("MatmulKernels.wide", "ElementwiseKernels.geglu");
  }

  @Test
  void theResultNeverLiesOnWhatTheProductReads() {
    Graph g = new Graph();
    Tensor h = g.input("x", 2, 64, 256);
    for (int i = 0; i < 3; i++) {
      h = h.layerNorm(1e-5f, TestWeight.of(256), TestWeight.of(256));
      h = h.linear(TestWeight.of(512, 256), TestWeight.of(512)).geglu();
    }
    Plan plan = Plan.of(g, Map.of("out", h), GpuLowering.PLANS);
    plan.verify();
    GpuProgram program = Lowered.lower(plan, wide(1), WeightStorage.AUTO);
    assertThat(program.launches()).hasSize(6);
    int size = 2 * 64 * 256;
    program.launches().stream()
        .filter(l -> l.kernel().equals("MatmulKernels.wide"))
        .forEach(
            l -> {
              int from = l.params()[Params.Product.X];
              int to = l.params()[Params.Product.OUT];
              assertThat(Math.abs(from - to)).isGreaterThanOrEqualTo(size);
            });
  }

  @Test
  void bothStepsAreOfTheLaunch() {
    Graph g = new Graph();
    Plan plan = Plan.of(g, Map.of("out", layer(g, 64, 512).geglu()), GpuLowering.PLANS);
    GpuProgram program = Lowered.lower(plan, wide(1), WeightStorage.AUTO);
    assertThat(Objects.requireNonNull(program.shares().get(0))).containsOnlyKeys(0, 1);
    assertThat(
            GpuLowering.shapes(plan, wide(1), WeightStorage.AUTO, ActivationStorage.F32).keySet())
        .containsExactly(List.<Step>copyOf(plan.steps()));
  }
}
