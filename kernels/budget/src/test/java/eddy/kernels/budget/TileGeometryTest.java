package eddy.kernels.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TileGeometryTest {
  private static TileGeometry tile(int depth) {
    return new TileGeometry(256, 128, 128, depth, 1, 1);
  }

  private final TileGeometry.Table table =
      TileGeometry.Table.parse(
          "t.tsv",
          "A.wide\t256\t128\t128\t8\t1\t1\nA.wideFp16\t256\t128\t128\t16\t1\t1\nB.b\t64\t0\t0\t0\t0\t0\n");

  @Test
  void aFormsOwnLineCountsBeforeTheCommonOne() {
    assertThat(table.find("A.wide")).isEqualTo(tile(8));
    assertThat(table.find("A.wideHalf")).isEqualTo(tile(8));
    assertThat(table.find("A.wideFp16")).isEqualTo(tile(16));
    assertThat(table.find("B.bFp16")).isEqualTo(new TileGeometry(64, 0, 0, 0, 0, 0));
    assertThat(table.find("C.c")).isNull();
  }

  @Test
  void kernelsWithoutTilesHaveGroupsAlone() {
    assertThat(TileGeometry.of("LayerNormKernels.groupedFp16")).isNull();
    assertThat(TileGeometry.groupSize("LayerNormKernels.groupedFp16")).isEqualTo(256);
    assertThat(TileGeometry.groupSize("ElementwiseKernels.sum")).isEqualTo(64);
    assertThat(TileGeometry.of("MatmulKernels.tiledHalf"))
        .isEqualTo(new TileGeometry(256, 64, 64, 16, 1, 1));
  }
}
