package eddy.kernels.gpu.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsTest {
  private static final OpShape MATMUL = new OpShape.MatmulShape(640, 154, 320, false);

  private static Measurements.Best best(Variant variant, int slices, double seconds) {
    return new Measurements.Best(new Sliced(variant, slices), seconds);
  }

  /** One of each kind. */
  private static Map<OpShape, Measurements.Best> some() {
    Map<OpShape, Measurements.Best> out = new LinkedHashMap<>();
    out.put(MATMUL, best(ProductVariant.TILED, 4, 0.000123));
    out.put(new OpShape.MatmulShape(640, 154, 320, true), best(ProductVariant.WIDE, 1, 2e-9));
    out.put(
        new OpShape.ConvolutionShape(320, 4096, 4, 9, 1, false), best(ProductVariant.FEW, 1, 1.5));
    out.put(
        new OpShape.ConvolutionShape(320, 4096, 4, 9, 2, true), best(ProductVariant.NAIVE, 1, 0));
    out.put(
        new OpShape.AttentionShape(40, 4096, 77, 16, false),
        best(AttentionVariant.FLASH40, 1, 0.001));
    out.put(
        new OpShape.AttentionShape(40, 4096, 77, 16, false, 80),
        best(AttentionVariant.CROSS40, 1, 0.001));
    out.put(
        new OpShape.AttentionShape(64, 77, 77, 24, true), best(AttentionVariant.SCORES, 1, 0.001));
    out.put(new OpShape.GroupNormShape(40960, 64, 4096), best(GroupNormVariant.MOMENTS, 16, 0.001));
    out.put(new OpShape.LayerNormShape(320, 8192), best(ColumnVariant.GROUPED, 1, 0.001));
    out.put(new OpShape.SoftmaxShape(4096, 4096), best(ColumnVariant.NAIVE, 1, 0.001));
    out.put(new OpShape.OnHalves(MATMUL), best(ProductVariant.WIDE, 2, 0.001));
    out.put(
        new OpShape.OnHalves(new OpShape.LayerNormShape(320, 8192)),
        best(ColumnVariant.NAIVE, 1, 0.001));
    return out;
  }

  @Test
  void theirTextGivesThemBack() {
    Measurements all = Measurements.NONE.and(some());
    Measurements again = Measurements.parse(all.text().lines().toList());
    assertThat(again.damaged()).isZero();
    assertThat(again.best()).isEqualTo(some());
    assertThat(again.text()).isEqualTo(all.text());
    assertThat(again.variant(MATMUL)).hasToString("tiled/4");
    assertThat(again.variant(new OpShape.MatmulShape(640, 154, 321, false))).isNull();
  }

  @Test
  void aLineIsPlainText() {
    assertThat(
            Measurements.NONE.and(Map.of(MATMUL, best(ProductVariant.TILED, 4, 0.000123))).text())
        .isEqualTo("matmul\t640x154x320\ttiled/4\t0.000123000\n");
  }

  @Test
  void newerOnesWin() {
    Measurements both =
        Measurements.NONE.and(some()).and(Map.of(MATMUL, best(ProductVariant.NAIVE, 1, 1)));
    assertThat(both.best()).hasSameSizeAs(some());
    assertThat(both.variant(MATMUL)).hasToString("naive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "matmul",
        "matmul\t640x154x320\ttiled/4",
        "matmul\t640x154x320\ttiled/4\t0.1\tmore",
        "matmul 640x154x320 tiled/4 0.1",
        "matmul\t640x154\ttiled/4\t0.1",
        "matmul\t640x154x320x1\ttiled/4\t0.1",
        "matmul\t640x154x0\ttiled/4\t0.1",
        "matmul\t640x154x-1\ttiled/4\t0.1",
        "matmul\t640x154x99999999999\ttiled/4\t0.1",
        "matmul\t640xx320\ttiled/4\t0.1",
        "matmul\t\ttiled/4\t0.1",
        "matmul\t640x154x320\tfast\t0.1",
        "matmul\t640x154x320\tflash40\t0.1",
        "matmul\t640x154x320\ttiled/\t0.1",
        "matmul\t640x154x320\ttiled/0\t0.1",
        "matmul\t640x154x320\ttiled/-4\t0.1",
        "matmul\t640x154x320\ttiled/99999\t0.1",
        "matmul\t640x154x320\t\t0.1",
        "matmul\t640x154x320\ttiled/4\t",
        "matmul\t640x154x320\ttiled/4\tfast",
        "matmul\t640x154x320\ttiled/4\t-1",
        "matmul\t640x154x320\ttiled/4\tNaN",
        "matmul\t640x154x320\ttiled/4\tInfinity",
        "fft\t640x154x320\ttiled/4\t0.1",
        "fft-on-f16\t640x154x320\ttiled/4\t0.1",
        "matmul-on-f16-on-f16\t640x154x320\ttiled/4\t0.1",
        "\u0000\uffff"
      })
  void aDamagedLineIsLeftOut(String line) {
    Measurements read = Measurements.parse(List.of("softmax\t8x8\tnaive\t1", line));
    assertThat(read.damaged()).isEqualTo(1);
    assertThat(read.best()).containsOnlyKeys(new OpShape.SoftmaxShape(8, 8));
  }
}
