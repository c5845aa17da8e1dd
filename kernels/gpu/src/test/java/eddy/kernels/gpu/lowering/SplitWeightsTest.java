package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Weights larger than a device's buffers may be. */
class SplitWeightsTest {
  private static GpuProgram lower(
      long maxBuffer, WeightStorage storage, Function<Graph, Tensor> network) {
    return Lowered.of(VariantTable.tuned(Lowered.GPU.withMaxBuffer(maxBuffer)), storage, network);
  }

  private static List<Integer> params(GpuProgram program, int which) {
    return program.launches().stream().map(l -> l.params()[which]).toList();
  }

  @Test
  void aMatrixIsSplitIntoWholeTilesOfRows() {
    Function<Graph, Tensor> network =
        g -> g.input("x", 1, 16384, 320).linear(TestWeight.of(640, 320), TestWeight.of(640));
    GpuProgram whole = lower(640 * 320 * 4, WeightStorage.AUTO, network);
    assertThat(whole.launches()).hasSize(1);
    assertThat(params(whole, Params.Product.FIRST_ROW)).containsExactly(0);
    assertThat(params(whole, Params.Product.ALL_ROWS)).containsExactly(640);

    GpuProgram split = lower(640 * 320 * 4 - 1, WeightStorage.AUTO, network);
    assertThat(params(split, Params.Product.FIRST_ROW)).containsExactly(0, 512);
    assertThat(params(split, Params.Product.ROWS)).containsExactly(512, 128);
    assertThat(params(split, Params.Product.ALL_ROWS)).containsOnly(640);
    assertThat(split.launches())
        .allSatisfy(
            l -> assertThat(l.grid()).isEqualTo(grid(l.kernel(), l.params()[Params.Product.ROWS])));
    // The two parts of the matrix; the bias is one buffer, which both read.
    assertThat(split.weights())
        .extracting(WeightSlot::count)
        .containsExactly(163840L, 40960L, 640L);
    assertThat(split.launches())
        .extracting(l -> l.buffers().get(1))
        .containsExactly(new KernelBuffer.WeightBuffer(0), new KernelBuffer.WeightBuffer(1));
    assertThat(split.launches())
        .extracting(l -> l.buffers().get(2))
        .containsOnly(new KernelBuffer.WeightBuffer(2));
    assertThat(split.weightBytes()).isEqualTo(whole.weightBytes());
  }

  private static Grid grid(String kernel, int rows) {
    int side = kernel.endsWith("wide") ? Tiles.WIDE : Tiles.TILE;
    return Grids.tiles(rows, 16384, side, 1);
  }

  @Test
  void fp16MatricesHaveTwiceTheRowsInABuffer() {
    Function<Graph, Tensor> network =
        g -> g.input("x", 1, 16384, 320).linear(TestWeight.of(640, 320), null);
    GpuProgram split = lower(640 * 320 * 2 - 1, WeightStorage.F16, network);
    assertThat(params(split, Params.Product.ROWS)).containsExactly(512, 128);
    assertThat(Lowered.kernels(split)).allMatch(k -> k.endsWith("Half"));
  }

  @Test
  void convolutionsAndSlicesAreSplitToo() {
    GpuProgram split =
        lower(
            9 * 1280 * 4 * 700,
            WeightStorage.AUTO,
            g ->
                g.input("x", 1, 1280, 8, 8)
                    .conv2d(TestWeight.of(1280, 1280, 3, 3), null, 1, Padding.all(1)));
    assertThat(Lowered.kernels(split))
        .containsExactly(
            "Conv2dKernels.tiled",
            "MatmulKernels.sumRuns",
            "Conv2dKernels.tiled",
            "MatmulKernels.sumRuns");
    assertThat(params(split, Params.Product.ROWS)).containsExactly(640, 640, 640, 640);
    assertThat(params(split, Params.Product.FIRST_ROW)).containsExactly(0, 0, 640, 640);
  }

  @Test
  void buffersOfFewRowsAreFilled() {
    GpuProgram split =
        lower(
            7 * 320 * 4 + 5,
            WeightStorage.AUTO,
            g -> g.input("x", 1, 320).linear(TestWeight.of(16, 320), null));
    assertThat(params(split, Params.Product.ROWS)).containsExactly(7, 7, 2);
    assertThat(params(split, Params.Product.FIRST_ROW)).containsExactly(0, 7, 14);
  }

  @Test
  void aTableIsSplitByIds() {
    GpuProgram split =
        lower(
            128 * 64 * 4,
            WeightStorage.AUTO,
            g -> g.input("ids", Shape.of(2, 77), DType.I32).embedding(TestWeight.of(300, 64)));
    assertThat(params(split, Params.Embed.FIRST_ID)).containsExactly(0, 128, 256);
    assertThat(params(split, Params.Embed.IDS)).containsExactly(128, 128, 44);
    // Each goes through all of the result.
    assertThat(params(split, Params.Embed.COUNT)).containsOnly(2 * 77 * 64);
  }

  @Test
  void partsHoldTheirRows() {
    TestWeight w = TestWeight.of(5, 2);
    WeightSlot.WeightLayout turned = WeightSlot.WeightLayout.ROWS_LAST;
    assertThat(new WeightSlot(w, turned, false, 2, 3).floats()).containsExactly(4, 6, 8, 5, 7, 9);
    assertThat(new WeightSlot(w, turned, false, 2, 3).bytes()).isEqualTo(24);
    assertThat(new WeightSlot(w, turned, true, 4, 1).halves())
        .containsExactly(Float.floatToFloat16(8), Float.floatToFloat16(9));
    assertThat(new WeightSlot(w, WeightSlot.WeightLayout.AS_STORED, false, 1, 2).floats())
        .containsExactly(2, 3, 4, 5);
    assertThat(new WeightSlot(w, turned, false, 0, 2))
        .isEqualTo(new WeightSlot(w, turned, false, 0, 2))
        .isNotEqualTo(new WeightSlot(w, turned, false, 2, 2))
        .isNotEqualTo(new WeightSlot(w, turned, false, 0, 3));
  }
}
