package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Activation;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GpuLoweringTest {
  /** Every op, with the kernels that it comes to: naive ones, then tuned ones. */
  record Case(
      String name, Function<Graph, Tensor> network, List<String> naive, List<String> tuned) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Tensor picture(Graph g) {
    return g.input("x", 2, 16, 32, 32);
  }

  private static Tensor tokens(Graph g) {
    return g.input("x", 2, 77, 320);
  }

  static Stream<Case> everyOp() {
    List<Case> cases = new ArrayList<>();
    cases.add(
        new Case(
            "linear",
            g -> tokens(g).linear(TestWeight.of(640, 320), TestWeight.of(640)),
            List.of("MatmulKernels.naive"),
            // 77 tokens don't lie in eights: one tap of a convolution, whose values come one by
            // one.
            List.of("Conv2dKernels.wide", "MatmulKernels.sumSlices")));
    cases.add(
        new Case(
            "linear of tokens in eights",
            g -> g.input("x", 2, 80, 320).linear(TestWeight.of(640, 320), TestWeight.of(640)),
            List.of("MatmulKernels.naive"),
            List.of("MatmulKernels.wide", "MatmulKernels.sumSlices")));
    cases.add(
        new Case(
            "linear of channels that fill no tile",
            g -> g.input("x", 2, 80, 324).linear(TestWeight.of(640, 324), TestWeight.of(640)),
            List.of("MatmulKernels.naive"),
            List.of("MatmulKernels.tiled", "MatmulKernels.sumSlices")));
    cases.add(
        new Case(
            "linear of vectors",
            g -> g.input("x", 2, 320).linear(TestWeight.of(1280, 320), null),
            List.of("MatmulKernels.naive"),
            List.of("MatmulKernels.vectors")));
    cases.add(
        new Case(
            "1x1 convolution",
            g -> picture(g).conv2d(TestWeight.of(32, 16, 1, 1), null, 1, Padding.NONE),
            List.of("MatmulKernels.naive"),
            List.of("MatmulKernels.tiled")));
    cases.add(
        new Case(
            "3x3 convolution",
            g -> picture(g).conv2d(TestWeight.of(16, 16, 3, 3), null, 1, Padding.all(1)),
            List.of("Conv2dKernels.naive"),
            List.of("Conv2dKernels.tiled")));
    cases.add(
        new Case(
            "convolution of many tiles",
            g ->
                g.input("x", 1, 16, 256, 256)
                    .conv2d(TestWeight.of(128, 16, 3, 3), null, 1, Padding.all(1)),
            List.of("Conv2dKernels.naive"),
            List.of("Conv2dKernels.wide")));
    cases.add(
        new Case(
            "convolution to few channels",
            g -> picture(g).conv2d(TestWeight.of(3, 16, 3, 3), null, 1, Padding.all(1)),
            List.of("Conv2dKernels.naive"),
            List.of("Conv2dKernels.few")));
    cases.add(
        new Case(
            "small group-norm",
            g -> picture(g).groupNorm(4, 1e-5f, TestWeight.of(16), TestWeight.of(16)).silu(),
            List.of("GroupNormKernels.naive"),
            List.of("GroupNormRunKernels.whole")));
    cases.add(
        new Case(
            "very large group-norm",
            g ->
                g.input("x", 1, 2, 256, 512)
                    .groupNorm(1, 1e-5f, TestWeight.of(2), TestWeight.of(2)),
            List.of("GroupNormKernels.naive"),
            List.of("GroupNormRunKernels.gather", "GroupNormRunKernels.spread")));
    cases.add(
        new Case(
            "small group-norm of pixels that don't come in eights",
            g ->
                g.input("x", 2, 16, 5, 5).groupNorm(4, 1e-5f, TestWeight.of(16), TestWeight.of(16)),
            List.of("GroupNormKernels.naive"),
            List.of("GroupNormKernels.grouped")));
    cases.add(
        new Case(
            "large group-norm of pixels that don't come in eights",
            g ->
                g.input("x", 2, 16, 51, 51)
                    .groupNorm(1, 1e-5f, TestWeight.of(16), TestWeight.of(16)),
            List.of("GroupNormKernels.naive"),
            List.of("GroupNormKernels.moments", "GroupNormKernels.apply")));
    cases.add(
        new Case(
            "layer-norm",
            g -> tokens(g).layerNorm(1e-5f, TestWeight.of(320), TestWeight.of(320)),
            List.of("LayerNormKernels.naive"),
            List.of("LayerNormKernels.grouped")));
    cases.add(
        new Case(
            "softmax",
            g -> tokens(g).softmax(),
            List.of("SoftmaxKernels.naive"),
            List.of("SoftmaxKernels.grouped")));
    cases.add(attention(8, 33, "FlashKernels.small40"));
    cases.add(attention(8, 64, "FlashKernels.flash40"));
    cases.add(attention(8, 40, "FlashKernels.cross40"));
    cases.add(attention(5, 33, "FlashKernels.small64"));
    cases.add(attention(5, 64, "FlashKernels.flash64"));
    cases.add(attention(5, 40, "FlashKernels.cross64"));
    cases.add(attention(4, 33, "FlashKernels.small80"));
    cases.add(attention(4, 64, "FlashKernels.flash80"));
    cases.add(attention(4, 40, "FlashKernels.cross80"));
    cases.add(attention(2, 33, "FlashKernels.small160"));
    cases.add(attention(2, 40, "FlashKernels.flash160"));
    cases.add(attention(1, 33, "LargeHeadKernels.flash512"));
    cases.add(
        new Case(
            "attention of heads larger than any tile",
            g ->
                g.input("x", 2, 77, 520)
                    .attention(g.input("k", 2, 33, 520), g.input("v", 2, 33, 520), 1, false),
            List.of("AttentionKernels.naive"),
            List.of("ScoreKernels.scores", "SoftmaxKernels.grouped", "ScoreKernels.average")));
    cases.add(plain("activation", g -> tokens(g).silu(), "ElementwiseKernels.activation"));
    cases.add(plain("geglu", g -> tokens(g).geglu(), "ElementwiseKernels.geglu"));
    cases.add(plain("add", g -> tokens(g).add(g.input("y", 2, 77, 320)), "ElementwiseKernels.sum"));
    cases.add(
        plain("mul", g -> tokens(g).mul(g.input("y", 2, 77, 320)), "ElementwiseKernels.product"));
    cases.add(
        plain(
            "add-channels",
            g -> picture(g).addChannels(g.input("b", 2, 16)),
            "ElementwiseKernels.addChannels"));
    cases.add(plain("upsample", g -> picture(g).upsampleNearest(63, 65), "MoveKernels.enlarge"));
    cases.add(
        plain("concat", g -> picture(g).concat(g.input("y", 2, 3, 32, 32), 1), "MoveKernels.join"));
    cases.add(
        plain(
            "concat of rows that don't come in eights",
            g -> g.input("x", 2, 16, 5, 5).concat(g.input("y", 2, 3, 5, 5), 1),
            "MoveKernels.rows",
            "MoveKernels.rows"));
    cases.add(plain("slice", g -> picture(g).slice(1, 3, 5), "MoveKernels.rows"));
    cases.add(
        plain(
            "embedding",
            g -> g.input("ids", Shape.of(2, 77), DType.I32).embedding(TestWeight.of(1000, 64)),
            "EmbeddingKernels.lookup"));
    cases.add(
        plain(
            "timesteps",
            g -> g.input("t", 2).timestepEmbedding(320, true, 0),
            "EmbeddingKernels.timesteps"));
    cases.add(plain("views", g -> picture(g).toTokens().toPicture(32, 32)));
    return cases.stream();
  }

  private static Case attention(int heads, int keys, String... tuned) {
    return new Case(
        "attention of " + heads + " heads and " + keys + " keys",
        g ->
            tokens(g)
                .attention(g.input("k", 2, keys, 320), g.input("v", 2, keys, 320), heads, false),
        List.of("AttentionKernels.naive"),
        List.of(tuned));
  }

  private static Case plain(String name, Function<Graph, Tensor> network, String... kernels) {
    return new Case(name, network, List.of(kernels), List.of(kernels));
  }

  @ParameterizedTest
  @MethodSource("everyOp")
  void eachOpComesToItsKernels(Case c) {
    assertThat(Lowered.kernels(Lowered.naive(c.network))).isEqualTo(c.naive);
    assertThat(Lowered.kernels(Lowered.of(c.network))).isEqualTo(c.tuned);
  }

  @ParameterizedTest
  @MethodSource("everyOp")
  void launchesAreWithinTheDevicesLimits(Case c) {
    for (KernelLaunch launch : Lowered.of(c.network).launches()) {
      assertThat(launch.grid().groupSize()).isBetween(1, Lowered.GPU.maxGroupSize());
      assertThat(launch.buffers()).startsWith(KernelBuffer.ARENA);
      assertThat(launch.step()).isZero();
    }
  }

  @Test
  void fp16FilesStayFp16UnlessTheUserSaysOtherwise() {
    Function<Graph, Tensor> network =
        g -> tokens(g).linear(TestWeight.of(DType.F16, 640, 320), TestWeight.of(DType.F16, 640));
    GpuProgram auto = Lowered.naive(network);
    assertThat(Lowered.kernels(auto)).containsExactly("MatmulKernels.naiveHalf");
    assertThat(auto.weights()).extracting(WeightSlot::half).containsExactly(true, false);
    VariantTable table = VariantTable.naive(Lowered.GPU);
    GpuProgram single = Lowered.of(table, WeightStorage.F32, network);
    assertThat(Lowered.kernels(single)).containsExactly("MatmulKernels.naive");
    assertThat(single.weights()).extracting(WeightSlot::half).containsExactly(false, false);
    GpuProgram half =
        Lowered.of(
            table,
            WeightStorage.F16,
            g -> tokens(g).linear(TestWeight.of(640, 320), TestWeight.of(640)));
    assertThat(half.weights()).extracting(WeightSlot::half).containsExactly(true, false);
  }

  private static GpuProgram lower(
      boolean tensorCores, ActivationStorage activations, Function<Graph, Tensor> network) {
    Graph g = new Graph();
    Plan plan = Plan.of(g, Map.of("out", network.apply(g)), GpuLowering.PLANS);
    VariantTable table =
        VariantTable.tuned(new DeviceTraits(1024, 48 << 10).withTensorCores(tensorCores));
    return GpuLowering.lower(plan, table, WeightStorage.AUTO, activations);
  }

  @Test
  void tensorCoresAreForFp16ValuesOnly() {
    Function<Graph, Tensor> network =
        g -> g.input("x", 2, 80, 320).linear(TestWeight.of(640, 320), TestWeight.of(640));
    GpuProgram program = lower(true, ActivationStorage.F16, network);
    assertThat(Lowered.kernels(program)).containsExactly("TensorCoreKernels.matmul");
    assertThat(Lowered.first(program).buffers())
        .startsWith(KernelBuffer.HALF_ARENA, KernelBuffer.ARENA, KernelBuffer.HALF_ARENA);
    assertThat(program.weights().getFirst().form()).isEqualTo(WeightSlot.WeightLayout.ROWS_PADDED);
    // 160 columns and 640 rows are 2×5 tiles.
    assertThat(Lowered.first(program).grid()).isEqualTo(Grid.groups(2, 5, 1, 256, 1, 1));
    assertThat(Lowered.kernels(lower(true, ActivationStorage.F32, network)))
        .noneMatch(k -> k.startsWith("TensorCore"));
    assertThat(Lowered.kernels(lower(false, ActivationStorage.F16, network)))
        .noneMatch(k -> k.startsWith("TensorCore"));
  }

  @Test
  void tensorCoresTakeChannelsIn32sAndPixelsInEights() {
    List<Function<Graph, Tensor>> others =
        List.of(
            // 77 tokens, 40 channels; a stride, a width of 12, padding on one side, enlargement.
            g -> tokens(g).linear(TestWeight.of(640, 320), null),
            g -> g.input("x", 2, 80, 40).linear(TestWeight.of(64, 40), null),
            g -> picture(g, 16).conv2d(TestWeight.of(64, 64, 3, 3), null, 2, Padding.all(1)),
            g -> picture(g, 12).conv2d(TestWeight.of(64, 64, 3, 3), null, 1, Padding.all(1)),
            g ->
                picture(g, 16)
                    .conv2d(TestWeight.of(64, 64, 3, 3), null, 1, new Padding(0, 2, 0, 2)),
            g ->
                picture(g, 16)
                    .upsampleNearest(16, 32)
                    .conv2d(TestWeight.of(64, 64, 3, 3), null, 1, Padding.all(1)),
            g -> picture(g, 16).conv2d(TestWeight.of(64, 64, 5, 5), null, 1, Padding.all(2)));
    for (Function<Graph, Tensor> other : others) {
      assertThat(Lowered.kernels(lower(true, ActivationStorage.F16, other)))
          .noneMatch(k -> k.startsWith("TensorCore"));
    }
    assertThat(
            Lowered.kernels(
                lower(
                    true,
                    ActivationStorage.F16,
                    g ->
                        picture(g, 16)
                            .conv2d(TestWeight.of(64, 64, 3, 3), null, 1, Padding.all(1)))))
        .contains("TensorCoreKernels.convolution");
  }

  private static Tensor picture(Graph g, int width) {
    return g.input("x", 1, 64, 8, width);
  }

  @Test
  void tensorCoresCutDeepSmallProductsIntoSlices() {
    GpuProgram program =
        lower(
            true,
            ActivationStorage.F16,
            g ->
                g.input("x", 1, 1280, 8, 8)
                    .conv2d(TestWeight.of(1280, 1280, 3, 3), null, 1, Padding.all(1)));
    assertThat(Lowered.kernels(program))
        .containsExactly("TensorCoreKernels.convolution", "MatmulKernels.sumSlicesFp16");
    // 1×10 tiles, in 16 slices.
    assertThat(Lowered.first(program).grid()).isEqualTo(Grid.groups(1, 10, 16, 256, 1, 1));
    assertThat(program.arenaElements()).isGreaterThanOrEqualTo(16 * 1280 * 64);
  }

  @Test
  void attentionOnTensorCoresTakesQueriesInEightsAndAnyKeys() {
    for (int heads : new int[] {8, 5, 4, 2}) {
      int width = heads == 8 ? 48 : 320 / heads;
      for (int keys : new int[] {80, 77}) {
        GpuProgram program =
            lower(
                true,
                ActivationStorage.F16,
                g -> {
                  Tensor k = g.input("k", 2, keys, 320);
                  return g.input("x", 2, 80, 320).attention(k, k, heads, false);
                });
        assertThat(Lowered.kernels(program))
            .containsExactly("TensorAttentionKernels." + (keys == 80 ? "flash" : "any") + width);
        // Two tiles of queries a head.
        assertThat(Lowered.first(program).grid())
            .isEqualTo(Grid.groups(2, 2 * heads, 1, 128, 1, 1));
        assertThat(Lowered.first(program).buffers())
            .containsExactly(KernelBuffer.HALF_ARENA, KernelBuffer.ARENA, KernelBuffer.HALF_ARENA);
      }
      assertThat(
              Lowered.kernels(
                  lower(
                      true,
                      ActivationStorage.F16,
                      g -> {
                        Tensor x = tokens(g);
                        return x.attention(x, x, heads, false);
                      })))
          .noneMatch(k -> k.startsWith("Tensor"));
    }
    // The VAE's heads don't fit.
    assertThat(
            Lowered.kernels(
                lower(
                    true,
                    ActivationStorage.F16,
                    g -> {
                      Tensor x = g.input("x", 1, 64, 512);
                      return x.attention(x, x, 1, false);
                    })))
        .containsExactly("LargeHeadKernels.flash512Fp16");
  }

  @Test
  void aWeightUsedTwiceHasOneSlot() {
    TestWeight w = TestWeight.of(320, 320);
    GpuProgram program = Lowered.naive(g -> tokens(g).linear(w, null).linear(w, null));
    assertThat(program.weights()).hasSize(1);
    assertThat(program.weightBytes()).isEqualTo(4 * 320 * 320);
  }

  @Test
  void activationsHaveTheirCodes() {
    int[] codes = new int[Activation.values().length];
    for (Activation a : Activation.values()) {
      if (a != Activation.NONE) {
        codes[a.ordinal()] =
            Lowered.first(Lowered.of(g -> tokens(g).activate(a)))
                .params()[Params.Elements.ACTIVATION];
      }
    }
    assertThat(codes).containsExactly(0, 1, 2, 3);
  }

  @Test
  void inputsAndOutputsKnowTheirPlaces() {
    Graph g = new Graph();
    Tensor ids = g.input("ids", Shape.of(1, 5), DType.I32);
    Tensor out = ids.embedding(TestWeight.of(9, 4)).add(ids.embedding(TestWeight.of(7, 4)));
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put("out", out);
    outputs.put("ids", ids);
    Plan plan = Plan.of(g, outputs, GpuLowering.PLANS);
    GpuProgram program = Lowered.lower(plan, VariantTable.tuned(Lowered.GPU), WeightStorage.AUTO);
    // The smaller table's limit holds.
    assertThat(program.inputs())
        .containsExactly(
            Map.entry("ids", new Port(ids.shape(), DType.I32, (int) plan.offset(ids), 7)));
    assertThat(program.outputs().get("out"))
        .isEqualTo(new Port(out.shape(), DType.F32, (int) plan.offset(out), 0));
    assertThat(program.outputs()).containsKey("ids");
  }

  @Test
  void aPlanOfAnotherBackendsKindIsRefused() {
    Graph g = new Graph();
    Tensor out = picture(g).toTokens();
    Plan plan = Plan.of(g, Map.of("out", out), new PlanOptions(false, false));
    assertThatThrownBy(
            () -> Lowered.lower(plan, VariantTable.tuned(Lowered.GPU), WeightStorage.AUTO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GpuLowering.PLANS");
  }

  @Test
  void valuesBeyondAnArenaAreRefusedWithTheNumbers() {
    Function<Graph, Tensor> network =
        g -> g.input("x", 1, 64, 8192, 4096).add(g.input("y", 1, 64, 8192, 4096));
    assertThatThrownBy(() -> Lowered.of(network))
        .isInstanceOf(eddy.error.CapacityException.class)
        .hasMessageContaining("use a smaller picture or batch");
  }
}
