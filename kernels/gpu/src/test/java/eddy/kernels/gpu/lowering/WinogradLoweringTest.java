package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.gpu.variant.WinogradForm;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Convolutions after Winograd: when they are chosen, and what is launched for them. */
class WinogradLoweringTest {
  private static final DeviceTraits GPU = Lowered.GPU.withUnits(132);
  private static final VariantTable TABLE = VariantTable.tuned(GPU);

  private static OpShape.ConvolutionShape shape(int rows, int columns, int channels) {
    return new OpShape.ConvolutionShape(rows, columns, channels, 9, 1, true);
  }

  @ParameterizedTest
  @CsvSource({
    // Where it pays, in tiles of 4×4 pixels or, where these would be too few, of 2×2.
    "320, 8192, 320, winograd4",
    "640, 2048, 640, winograd4",
    "1280, 512, 1280, winograd2",
    "128, 262144, 128, winograd4",
    // Too few tiles of either kind, or too few channels for the transforms' trips through memory.
    "1280, 128, 1280, wide",
    "96, 65536, 96, wide",
  })
  void pays(int rows, int columns, int channels, String variant) {
    OpShape shape = shape(rows, columns, channels);
    assertThat(TABLE.choose(new OpShape.OnHalves(shape)).variant().id()).isEqualTo(variant);
    // Values of fp32 keep the direct sums.
    assertThat(TABLE.candidates(shape)).noneMatch(s -> s.variant().id().startsWith("winograd"));
  }

  @Test
  void onlyThreeTimesThreeTapsOfStride1() {
    OpShape fits = new OpShape.OnHalves(shape(320, 8192, 320));
    assertThat(TABLE.candidates(fits)).anyMatch(s -> s.variant().id().equals("winograd2"));
    for (OpShape.ConvolutionShape other :
        List.of(
            new OpShape.ConvolutionShape(320, 8192, 320, 9, 2, true),
            new OpShape.ConvolutionShape(320, 8192, 320, 25, 1, true),
            new OpShape.ConvolutionShape(320, 8192, 320, 9, 1, false, true),
            shape(324, 8192, 320),
            shape(320, 8192, 328))) {
      OpShape halves = new OpShape.OnHalves(other);
      assertThat(TABLE.candidates(halves))
          .as(halves.text())
          .noneMatch(s -> s.variant().id().startsWith("winograd"));
      assertThat(OpShape.parse(halves.op(), halves.sizesText())).isEqualTo(halves);
    }
  }

  private static GpuProgram lower(DeviceTraits device, int rows, int... x) {
    Graph g = new Graph();
    Tensor out =
        g.record(
            new Op.Conv2d(1, Padding.all(1), null, Epilogue.BIAS),
            List.of(
                g.input("x", x),
                g.weight(TestWeight.of(rows, x[1], 3, 3)),
                g.weight(TestWeight.of(rows))));
    return GpuLowering.lower(
        Plan.of(g, Map.of("out", out), GpuLowering.PLANS),
        VariantTable.tuned(device),
        WeightStorage.AUTO,
        ActivationStorage.F16);
  }

  @Test
  void filtersTilesProductsAndResultFollowEachOther() {
    GpuProgram program = lower(GPU, 320, 2, 320, 64, 64);
    assertThat(Lowered.kernels(program))
        .containsExactly(
            "WinogradKernels.filters4",
            "WinogradKernels.input4",
            "WinogradKernels.planes",
            "WinogradKernels.output4");
    // The weight is kept as for direct sums, so that both can share it.
    assertThat(program.weights().getFirst().form()).isEqualTo(WeightSlot.WeightLayout.ROWS_LAST);
    int[] p = program.launches().getLast().params();
    assertThat(p[Params.WinogradConvolution.ALL_TILES]).isEqualTo(2 * 16 * 16);
    int slices = p[Params.Product.SLICES];
    assertThat(program.arenaElements()).isEqualTo(36 * (320 * (320 + 512) + slices * 320 * 512));
  }

  /** 36 · 640 · 640 transformed weights, then as many tiles at a time as leave 256 MiB. */
  @Test
  void manyTilesAreDoneInStrips() {
    GpuProgram program = lower(GPU, 640, 2, 640, 128, 128);
    assertThat(Lowered.kernels(program))
        .startsWith("WinogradKernels.filters4", "WinogradKernels.input4")
        .hasSize(7);
    requireStripsCover(program, 640, 2 * 32 * 32);
    assertThat(program.arenaElements()).isLessThanOrEqualTo(1 << 26);
  }

  /** What is transformed once is the smaller of both: here the tiles. */
  @Test
  void manyFiltersAreDoneInStrips() {
    GpuProgram program = lower(GPU, 1280, 2, 1280, 32, 32);
    List<String> kernels = Lowered.kernels(program);
    assertThat(kernels).containsOnlyOnce("WinogradKernels.input4");
    assertThat(kernels.stream().filter("WinogradKernels.filters4"::equals).count())
        .isGreaterThan(1);
    requireStripsCover(program, 1280, 2 * 8 * 8);
  }

  @Test
  void aDeviceOfSmallBuffersHasSmallerStrips() {
    DeviceTraits small = GPU.withMaxBuffer(256 << 20);
    GpuProgram program = lower(small, 640, 2, 640, 64, 64);
    requireStripsCover(program, 640, 2 * 16 * 16);
    WinogradForm.Strips strips = new WinogradForm(4).strips(640, 640, 512, 1, small);
    assertThat(strips).isEqualTo(new WinogradForm.Strips(256, 256));
  }

  /** But for what a work-group's rows and columns take, with sums of four slices. */
  @Test
  void scratchHasItsBound() {
    for (long buffer : new long[] {8 << 20, 64 << 20, 256 << 20, 4L << 30}) {
      for (int channels : new int[] {320, 1280, 2560}) {
        for (int side : new int[] {32, 128}) {
          GpuProgram program = lower(GPU.withMaxBuffer(buffer), 640, 4, channels, side, side);
          assertThat(Lowered.kernels(program).getFirst()).startsWith("WinogradKernels");
          int least = 36 * (2 * channels + 4 * Tiles.WIDE) * Tiles.WIDE;
          int most = (int) Math.min(1 << 26, buffer / Float.BYTES / 4);
          assertThat(program.arenaElements())
              .as(buffer + " " + channels + " " + side)
              .isLessThanOrEqualTo(Math.max(least, most));
        }
      }
    }
  }

  /** Each filter with each tile once, in any order. */
  private static void requireStripsCover(GpuProgram program, int rows, int tiles) {
    long done = 0;
    for (KernelLaunch launch : program.launches()) {
      if (launch.kernel().startsWith("WinogradKernels.output")) {
        int[] p = launch.params();
        int last =
            Math.min(
                p[Params.WinogradConvolution.FIRST_TILE] + p[Params.WinogradConvolution.TILES],
                tiles);
        done += (long) p[Params.Product.ROWS] * (last - p[Params.WinogradConvolution.FIRST_TILE]);
        assertThat(p[Params.Product.FIRST_ROW]).isEqualTo(p[Params.WinogradConvolution.BUFFER_ROW]);
      }
    }
    assertThat(done).isEqualTo((long) rows * tiles);
  }
}
