package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose values are fp16. */
class HalfValuesTest {
  private static GpuProgram lower(
      Graph graph, Tensor out, WeightStorage storage, ActivationStorage activations) {
    Plan plan = Plan.of(graph, Map.of("out", out), GpuLowering.PLANS);
    return GpuLowering.lower(plan, VariantTable.tuned(Lowered.GPU), storage, activations);
  }

  private static GpuProgram halves(Graph graph, Tensor out) {
    return lower(graph, out, WeightStorage.AUTO, ActivationStorage.F16);
  }

  private static Port input(GpuProgram program, String name) {
    return Objects.requireNonNull(program.inputs().get(name));
  }

  @Test
  void valuesAreInTheHalfArenaAndScratchIsNot() {
    Graph g = new Graph();
    Tensor x = g.input("x", 2, 77, 320);
    GpuProgram program = halves(g, x.linear(TestWeight.of(640, 320), TestWeight.of(640)));
    assertThat(Lowered.kernels(program))
        .containsExactly("Conv2dKernels.wideFp16", "MatmulKernels.sumSlicesFp16");
    assertThat(program.launches())
        .allSatisfy(
            l ->
                assertThat(l.buffers())
                    .startsWith(KernelBuffer.HALF_ARENA, KernelBuffer.ARENA)
                    .hasSizeGreaterThan(2));
    int[] p = Lowered.first(program).params();
    int slices = p[Params.Product.SLICES];
    assertThat(p[Params.Product.SCRATCH]).isZero();
    assertThat(program.arenaElements()).isEqualTo(slices * 640 * 2 * 77);
    assertThat(program.halfArenaElements()).isEqualTo(2 * 77 * (320 + 640));
    assertThat(input(program, "x").half()).isTrue();
    assertThat(program.weights()).extracting(WeightSlot::half).containsExactly(true, false);
    assertThat(program.activations()).isEqualTo(DType.F16);
    assertThat(program.valueBytes())
        .isEqualTo(4L * program.arenaElements() + 2L * program.halfArenaElements() + 4);
  }

  @Test
  void idsAndTimestepsStayFloats() {
    Graph g = new Graph();
    Tensor ids = g.input("ids", Shape.of(1, 77), DType.I32);
    Tensor t = g.input("t", 1);
    Tensor e = ids.embedding(TestWeight.of(1000, 64)).add(g.input("x", 1, 77, 64));
    Tensor out = e.toPicture(7, 11).addChannels(t.timestepEmbedding(64, true, 0));
    GpuProgram program = halves(g, out);
    assertThat(input(program, "x").half()).isTrue();
    assertThat(input(program, "ids")).isEqualTo(new Port(ids.shape(), DType.I32, false, 0, 1000));
    // 77 ids take two blocks of 64.
    assertThat(input(program, "t")).isEqualTo(new Port(t.shape(), DType.F32, false, 128, 0));
    assertThat(program.arenaElements()).isEqualTo(192);
    KernelLaunch lookup = Lowered.first(program);
    assertThat(lookup.kernel()).isEqualTo("EmbeddingKernels.lookupFp16");
    assertThat(lookup.params()[Params.Embed.FROM]).isZero();
    assertThat(program.launches())
        .filteredOn(l -> l.kernel().equals("EmbeddingKernels.timestepsFp16"))
        .singleElement()
        .satisfies(l -> assertThat(l.params()[Params.Embed.FROM]).isEqualTo(128));
  }

  @Test
  void timestepsThatAreValuesTooAreRoundedAndComputedOnesWidened() {
    Graph g = new Graph();
    Tensor t = g.input("t", 3);
    Tensor twice = t.add(t);
    GpuProgram program = halves(g, twice.timestepEmbedding(8, true, 0));
    assertThat(Lowered.kernels(program))
        .containsExactly(
            "ElementwiseKernels.sumFp16", "MoveKernels.widen", "EmbeddingKernels.timestepsFp16");
    int[] widen = program.launches().get(1).params();
    assertThat(widen).containsExactly(3, program.launches().getFirst().params()[2], 0);
    assertThat(program.launches().get(2).params()[Params.Embed.FROM]).isZero();

    Graph both = new Graph();
    Tensor u = both.input("t", 3);
    Tensor sum = u.add(both.input("x", 3));
    Map<String, Tensor> outputs = Map.of("e", u.timestepEmbedding(8, true, 0), "sum", sum);
    Plan plan = Plan.of(both, outputs, GpuLowering.PLANS);
    GpuProgram mixed =
        GpuLowering.lower(
            plan, VariantTable.tuned(Lowered.GPU), WeightStorage.AUTO, ActivationStorage.F16);
    assertThat(Lowered.kernels(mixed).getFirst()).isEqualTo("MoveKernels.narrow");
    assertThat(Lowered.first(mixed).params())
        .containsExactly(3, input(mixed, "t").offset(), (int) plan.offset(u));
    assertThat(input(mixed, "t").half()).isFalse();
  }

  @Test
  void scoresStayFloats() {
    Graph g = new Graph();
    // Larger heads than any flash kernel takes.
    Tensor x = g.input("x", 1, 64, 640);
    assertThat(Lowered.kernels(halves(g, x.attention(x, x, 1, false))))
        .containsExactly(
            "ScoreKernels.scoresFp16", "SoftmaxKernels.grouped", "ScoreKernels.averageFp16");
  }

  @Test
  void unaskedTheyAreHalvesWhereAllMatricesAre() {
    for (DType second : List.of(DType.F16, DType.F32)) {
      Graph g = new Graph();
      Tensor x = g.input("x", 1, 7, 5);
      Tensor out =
          x.linear(TestWeight.of(DType.F16, 5, 5), TestWeight.of(5))
              .linear(TestWeight.of(second, 5, 5), null);
      assertThat(lower(g, out, WeightStorage.AUTO, ActivationStorage.AUTO).activations())
          .isEqualTo(second);
      assertThat(lower(g, out, WeightStorage.F16, ActivationStorage.AUTO).activations())
          .isEqualTo(DType.F16);
      assertThat(lower(g, out, WeightStorage.F32, ActivationStorage.AUTO).activations())
          .isEqualTo(DType.F32);
      assertThat(lower(g, out, WeightStorage.F32, ActivationStorage.F16).activations())
          .isEqualTo(DType.F16);
    }
    Graph none = new Graph();
    Tensor out = none.input("x", 1, 7, 5).silu();
    assertThat(lower(none, out, WeightStorage.AUTO, ActivationStorage.AUTO).activations())
        .isEqualTo(DType.F32);
  }

  @Test
  void aPlanThatNeedsFloatsGetsThem() {
    for (ActivationStorage asked : ActivationStorage.values()) {
      Graph g = new Graph();
      Tensor out = g.input("x", 1, 7, 5).linear(TestWeight.of(DType.F16, 5, 5), TestWeight.of(5));
      Plan plan = Plan.of(g, Map.of("out", out), GpuLowering.PLANS.withF32Values());
      GpuProgram program =
          GpuLowering.lower(plan, VariantTable.tuned(Lowered.GPU), WeightStorage.AUTO, asked);
      assertThat(program.activations()).isEqualTo(DType.F32);
      assertThat(program.halfArenaElements()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("eddy.kernels.gpu.lowering.GpuLoweringTest#everyOp")
  void eachOpHasTheSameKernelsInThatForm(GpuLoweringTest.Case c) {
    Graph g = new Graph();
    Tensor out = c.network().apply(g);
    List<String> expected =
        c.tuned().stream()
            .map(k -> c.name().startsWith("attention") && k.startsWith("Softmax") ? k : k + "Fp16")
            .toList();
    assertThat(Lowered.kernels(halves(g, out))).isEqualTo(expected);
  }

  @Test
  void portsRoundToHalvesAndBack() {
    Port port = new Port(Shape.of(1, 2, 2), DType.F32, true, 0, 0);
    HostTensor given = HostTensor.of(port.shape(), new float[] {1, 1e6f, 1 + 0x1p-11f, 3e-8f});
    short[] stored = port.toHalves(given);
    assertThat(stored)
        .containsExactly((short) 0x3c00, (short) 0x3c00, (short) 0x7c00, (short) 0x0001);
    assertThat(port.fromHalves(stored).floats())
        .containsExactly(1, Float.POSITIVE_INFINITY, 1, 0x1p-24f);
  }
}
