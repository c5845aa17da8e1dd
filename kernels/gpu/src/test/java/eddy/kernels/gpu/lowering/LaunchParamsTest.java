package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Padding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the launches say to the kernels. */
class LaunchParamsTest {
  @Test
  void aProductHasItsSizesAndItsEpilogue() {
    GpuProgram program =
        Lowered.naive(
            g -> {
              Tensor x = g.input("x", 2, 77, 320);
              Tensor r = g.input("r", 2, 77, 640);
              return x.linear(TestWeight.of(640, 320), TestWeight.of(640)).silu().add(r);
            });
    KernelLaunch launch = Lowered.first(program);
    assertThat(program.launches()).hasSize(1);
    int[] p = launch.params();
    assertThat(p).hasSize(Params.Product.MATMUL_COUNT);
    assertThat(p[Params.Product.ROWS]).isEqualTo(640);
    assertThat(p[Params.Product.PIXELS]).isEqualTo(77);
    assertThat(p[Params.Product.COLUMNS]).isEqualTo(154);
    assertThat(p[Params.Product.CHANNELS]).isEqualTo(320);
    assertThat(p[Params.Product.X]).isEqualTo(port(program, "x").offset());
    assertThat(p[Params.Product.RESIDUAL]).isEqualTo(port(program, "r").offset());
    assertThat(p[Params.Product.CHANNEL_BIAS]).isEqualTo(Params.ABSENT);
    assertThat(p[Params.Product.HAS_BIAS]).isEqualTo(1);
    assertThat(p[Params.Product.ACTIVATION]).isEqualTo(Params.Activations.SILU);
    assertThat(launch.buffers())
        .containsExactly(
            KernelBuffer.ARENA, new KernelBuffer.WeightBuffer(0), new KernelBuffer.WeightBuffer(1));
    assertThat(launch.grid()).isEqualTo(Grid.line(640 * 154, Tiles.LINE));
  }

  @Test
  void aConvolutionHasItsWindow() {
    GpuProgram program =
        Lowered.of(
            g ->
                g.input("x", 1, 5, 7, 9)
                    .upsampleNearest(13, 17)
                    .conv2d(TestWeight.of(70, 5, 3, 5), null, 2, new Padding(1, 2, 3, 4)));
    KernelLaunch launch = Lowered.first(program);
    assertThat(Lowered.kernels(program)).containsExactly("Conv2dKernels.tiled");
    int[] p = launch.params();
    assertThat(p).hasSize(Params.Product.CONV_COUNT);
    // Rows: (13 + 1 + 3 − 3) / 2 + 1; columns: (17 + 2 + 4 − 5) / 2 + 1.
    assertThat(p[Params.Product.PIXELS]).isEqualTo(8 * 10);
    assertThat(p[Params.Product.OUT_WIDTH]).isEqualTo(10);
    assertThat(p[Params.Product.HEIGHT]).isEqualTo(7);
    assertThat(p[Params.Product.WIDTH]).isEqualTo(9);
    assertThat(p[Params.Product.UP_HEIGHT]).isEqualTo(13);
    assertThat(p[Params.Product.UP_WIDTH]).isEqualTo(17);
    assertThat(p[Params.Product.KERNEL_HEIGHT]).isEqualTo(3);
    assertThat(p[Params.Product.KERNEL_WIDTH]).isEqualTo(5);
    assertThat(p[Params.Product.STRIDE]).isEqualTo(2);
    assertThat(p[Params.Product.PAD_TOP]).isEqualTo(1);
    assertThat(p[Params.Product.PAD_LEFT]).isEqualTo(2);
    assertThat(p[Params.Product.HAS_BIAS]).isZero();
    // 70 rows × 80 columns: 2 × 2 tiles, 15 tiles of depth, too few to cut.
    assertThat(launch.grid()).isEqualTo(new Grid(32, 32, 1, 16, 16, 1));
  }

  @Test
  void productsWithFewTilesAreCutAndAddedUp() {
    GpuProgram program =
        Lowered.of(
            g ->
                g.input("x", 1, 1280, 8, 8)
                    .conv2d(TestWeight.of(1280, 1280, 3, 3), null, 1, Padding.all(1)));
    assertThat(Lowered.kernels(program))
        .containsExactly("Conv2dKernels.tiled", "MatmulKernels.sumRuns");
    // 20 tiles; 12 slices make 240 groups.
    KernelLaunch parts = program.launches().get(0);
    assertThat(parts.grid()).isEqualTo(new Grid(16, 20 * 16, 12, 16, 16, 1));
    assertThat(parts.params()[Params.Product.SLICES]).isEqualTo(12);
    KernelLaunch sum = program.launches().get(1);
    assertThat(sum.grid()).isEqualTo(Grid.line(1280 * 64 / Tiles.RUN, Tiles.LINE));
    assertThat(sum.params()[Params.Product.SCRATCH])
        .isEqualTo(parts.params()[Params.Product.SCRATCH])
        .isEqualTo(program.arenaElements() - 12 * 1280 * 64);
    int values = Math.max(port(program, "x").offset(), out(program).offset()) + 1280 * 64;
    assertThat(sum.params()[Params.Product.SCRATCH]).isGreaterThanOrEqualTo(values);
  }

  @Test
  void scoresBeyondTheLimitAreDoneInParts() {
    GpuProgram program =
        Lowered.of(
            g ->
                g.input("q", 1, 16384, 640)
                    .attention(g.input("k", 1, 16384, 640), g.input("v", 1, 16384, 640), 1, false));
    // 2²⁶ scores are 4096 queries of 16384 keys.
    assertThat(program.launches()).hasSize(12);
    List<Integer> firsts =
        program.launches().stream()
            .filter(l -> l.kernel().equals("ScoreKernels.scores"))
            .map(l -> l.params()[Params.Attention.FIRST])
            .toList();
    assertThat(firsts).containsExactly(0, 4096, 8192, 12288);
    int[] last = program.launches().getLast().params();
    assertThat(last[Params.Attention.COUNT]).isEqualTo(4096);
    assertThat(program.arenaElements()).isEqualTo(last[Params.Attention.SCRATCH] + (1 << 26));
  }

  @Test
  void attentionHasItsSizes() {
    GpuProgram program =
        Lowered.of(
            g ->
                g.input("q", 2, 100, 80)
                    .attention(g.input("k", 2, 100, 80), g.input("v", 2, 100, 80), 2, true));
    int[] p = Lowered.first(program).params();
    assertThat(p[Params.Attention.QUERIES]).isEqualTo(100);
    assertThat(p[Params.Attention.KEYS]).isEqualTo(100);
    assertThat(p[Params.Attention.HEADS]).isEqualTo(2);
    assertThat(p[Params.Attention.DEPTH]).isEqualTo(40);
    assertThat(p[Params.Attention.CAUSAL]).isEqualTo(1);
    assertThat(p[Params.Attention.SAMPLES]).isEqualTo(2);
    // Two tiles of 64 queries, four heads.
    assertThat(Lowered.first(program).grid()).isEqualTo(Grid.groups(2, 4, 1, 128, 1, 1));
  }

  @Test
  void groupNormIsCutEvenly() {
    GpuProgram program =
        Lowered.of(
            g ->
                g.input("x", 2, 320, 63, 65)
                    .groupNorm(32, 1e-6f, TestWeight.of(320), TestWeight.of(320))
                    .silu());
    int elements = 10 * 63 * 65;
    int[] p = Lowered.first(program).params();
    int slices = p[Params.Norm.SLICES];
    int length = p[Params.Norm.SLICE_LENGTH];
    assertThat(slices).isEqualTo(10);
    assertThat((slices - 1) * length).isLessThan(elements);
    assertThat(slices * length).isGreaterThanOrEqualTo(elements);
    assertThat(p[Params.Norm.ACTIVATION]).isEqualTo(Params.Activations.SILU);
    assertThat(program.constants()[p[Params.Norm.EPS]]).isEqualTo(1e-6f);
    assertThat(Lowered.first(program).grid()).isEqualTo(new Grid(2560, 64, 1, 256, 1, 1));
    assertThat(program.launches().get(1).grid())
        .isEqualTo(new Grid(Grid.groupsFor(elements, 1024) * 256, 64, 1, 256, 1, 1));
  }

  @Test
  void tokensAreSlicedAndJoinedAsTheyLie() {
    // [2, 7, 5] lies as [2][5][7].
    KernelLaunch tokens = Lowered.first(Lowered.of(g -> g.input("x", 2, 7, 5).slice(1, 2, 6)));
    assertThat(moved(tokens)).containsExactly(40, 2, 4, 7, 4);
    KernelLaunch channels = Lowered.first(Lowered.of(g -> g.input("x", 2, 7, 5).slice(2, 1, 4)));
    assertThat(moved(channels)).containsExactly(42, 7, 21, 35, 21);
    KernelLaunch samples = Lowered.first(Lowered.of(g -> g.input("x", 2, 7, 5).slice(0, 1, 2)));
    assertThat(moved(samples)).containsExactly(35, 35, 35, 70, 35);
    GpuProgram joined = Lowered.of(g -> g.input("x", 2, 7, 5).concat(g.input("y", 2, 7, 3), 2));
    int[] second = joined.launches().get(1).params();
    assertThat(second[Params.Move.TO] - out(joined).offset()).isEqualTo(5 * 7);
    assertThat(second[Params.Move.TO_STRIDE]).isEqualTo(8 * 7);
  }

  /** Elements, the first one read, and rows, all but the place written to. */
  private static int[] moved(KernelLaunch launch) {
    int[] p = launch.params();
    return new int[] {
      p[Params.Move.COUNT],
      p[Params.Move.FROM],
      p[Params.Move.ROW],
      p[Params.Move.FROM_STRIDE],
      p[Params.Move.TO_STRIDE]
    };
  }

  @Test
  void frequenciesFallFromOneOn() {
    GpuProgram program = Lowered.of(g -> g.input("t", 3).timestepEmbedding(4, false, 1));
    int[] p = Lowered.first(program).params();
    assertThat(p[Params.Embed.COUNT]).isEqualTo(6);
    assertThat(p[Params.Embed.FLIP]).isZero();
    int at = p[Params.Embed.FREQUENCIES];
    assertThat(program.constants()[at]).isEqualTo(1f);
    assertThat(program.constants()[at + 1]).isEqualTo(1e-4f);
  }

  @Test
  void smallDevicesGetKernelsThatFitThem() {
    VariantTable tight = VariantTable.tuned(new DeviceTraits(32, 1 << 20));
    VariantTable littleMemory = VariantTable.tuned(new DeviceTraits(1024, 22 << 10));
    Graph g = new Graph();
    Tensor x = g.input("x", 1, 64, 64);
    Tensor out = x.attention(x, x, 1, false).linear(TestWeight.of(64, 64), null);
    Plan plan = Plan.of(g, Map.of("out", out), GpuLowering.PLANS);
    assertThat(Lowered.kernels(Lowered.lower(plan, tight, WeightStorage.AUTO)))
        .containsExactly("AttentionKernels.naive", "MatmulKernels.naive");
    // small64 wants 30 KiB, flash512 25, small80 and small160 23.
    assertThat(Lowered.kernels(Lowered.lower(plan, littleMemory, WeightStorage.AUTO)))
        .containsExactly(
            "ScoreKernels.scores",
            "SoftmaxKernels.grouped",
            "ScoreKernels.average",
            "MatmulKernels.tiled");
  }

  private static Port port(GpuProgram program, String input) {
    return Objects.requireNonNull(program.inputs().get(input));
  }

  private static Port out(GpuProgram program) {
    return Objects.requireNonNull(program.outputs().get("out"));
  }
}
