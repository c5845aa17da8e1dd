package eddy.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightSlotTest {
  @Test
  void matricesAreTurned() {
    WeightSlot slot = new WeightSlot(TestWeight.of(2, 3), WeightSlot.WeightLayout.ROWS_LAST, false);
    assertThat(slot.floats()).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(slot.bytes()).isEqualTo(24);
  }

  @Test
  void convolutionKernelsHaveTheirTapsFirstAndRowsLast() {
    // [M = 2, C = 3, 1, 2] to [2][C][M]
    WeightSlot slot =
        new WeightSlot(TestWeight.of(2, 3, 1, 2), WeightSlot.WeightLayout.ROWS_LAST, false);
    assertThat(slot.floats()).containsExactly(0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11);
  }

  @Test
  void halvesAreTheFilesOwnBits() {
    WeightSlot slot =
        new WeightSlot(TestWeight.of(DType.F16, 2, 2), WeightSlot.WeightLayout.ROWS_LAST, true);
    assertThat(slot.halves())
        .containsExactly(
            Float.floatToFloat16(0),
            Float.floatToFloat16(2),
            Float.floatToFloat16(1),
            Float.floatToFloat16(3));
    assertThat(slot.bytes()).isEqualTo(8);
  }

  @Test
  void rowsForTensorCoresAreFilledUpWithZeros() {
    // [M = 2, C = 3, 1, 2] to [M][2][32]
    WeightSlot slot =
        new WeightSlot(TestWeight.of(2, 3, 1, 2), WeightSlot.WeightLayout.ROWS_PADDED, true);
    assertThat(slot.count()).isEqualTo(2 * 2 * 32);
    assertThat(slot.bytes()).isEqualTo(2 * 2 * 2 * 32);
    float[] expected = new float[2 * 2 * 32];
    float[][] rows = {{0, 2, 4}, {1, 3, 5}, {6, 8, 10}, {7, 9, 11}};
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, expected, i * 32, 3);
    }
    assertThat(slot.floats()).containsExactly(expected);
    assertThat(slot.halves()).hasSize(expected.length);
  }

  @Test
  void rowsForTensorCoresHaveTheirGatesBesideThemToo() {
    // 256 rows of one channel: 64 values, their gates, 64 more values, and theirs.
    WeightSlot slot =
        new WeightSlot(TestWeight.of(256, 1), WeightSlot.WeightLayout.GATES_PADDED, true);
    float[] floats = slot.floats();
    assertThat(floats).hasSize(256 * 32);
    float[] rows = new float[256];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = floats[i * 32];
    }
    assertThat(rows)
        .containsExactly(
            new WeightSlot(TestWeight.of(256, 1), WeightSlot.WeightLayout.GATES_BESIDE, true)
                .floats());
    assertThat(rows[64]).isEqualTo(128);
  }

  @Test
  void aTableStaysAsItIs() {
    WeightSlot slot = new WeightSlot(TestWeight.of(2, 3), WeightSlot.WeightLayout.AS_STORED, false);
    assertThat(slot.floats()).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void slotsAreEqualForTheSameWeightObjectOnly() {
    TestWeight one = TestWeight.of(2, 2);
    TestWeight twin = new TestWeight(one.key(), one.shape(), one.dtype(), one.bytes());
    WeightSlot slot = new WeightSlot(one, WeightSlot.WeightLayout.AS_STORED, false);
    assertThat(slot)
        .isEqualTo(new WeightSlot(one, WeightSlot.WeightLayout.AS_STORED, false))
        .hasSameHashCodeAs(new WeightSlot(one, WeightSlot.WeightLayout.AS_STORED, false))
        .isNotEqualTo(new WeightSlot(twin, WeightSlot.WeightLayout.AS_STORED, false))
        .isNotEqualTo(new WeightSlot(one, WeightSlot.WeightLayout.ROWS_LAST, false))
        .isNotEqualTo(new WeightSlot(one, WeightSlot.WeightLayout.AS_STORED, true));
  }

  @Test
  void gatesStandBesideTheirValues() {
    // [M = 256, K = 1]: 128 values, 128 gates.
    WeightSlot slot =
        new WeightSlot(TestWeight.of(256, 1), WeightSlot.WeightLayout.GATES_BESIDE, false);
    float[] rows = slot.floats();
    assertThat(rows).hasSize(256);
    for (int i = 0; i < Tiles.GATED; i++) {
      assertThat(rows[i]).isEqualTo(i);
      assertThat(rows[Tiles.GATED + i]).isEqualTo(128 + i);
      assertThat(rows[2 * Tiles.GATED + i]).isEqualTo(Tiles.GATED + i);
      assertThat(rows[3 * Tiles.GATED + i]).isEqualTo(128 + Tiles.GATED + i);
    }
  }

  @Test
  void rowsOfSeveralWeightsFollowEachOther() {
    TestWeight one = TestWeight.of(2, 3);
    TestWeight two = TestWeight.of(DType.F16, 1, 3);
    TestWeight three = TestWeight.of(3, 3);
    List<Weight> all = List.of(one, two, three);
    WeightSlot.WeightLayout stored = WeightSlot.WeightLayout.AS_STORED;
    assertThat(new WeightSlot(all, stored, false).floats())
        .containsExactly(0, 1, 2, 3, 4, 5, 0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(new WeightSlot(List.of(one, two), WeightSlot.WeightLayout.ROWS_LAST, false).floats())
        .containsExactly(0, 3, 0, 1, 4, 1, 2, 5, 2);
    // Rows 1 to 4 of six, as a buffer has them that can't hold all.
    assertThat(new WeightSlot(all, stored, false, 1, 4).floats())
        .containsExactly(3, 4, 5, 0, 1, 2, 0, 1, 2, 3, 4, 5);
    assertThat(new WeightSlot(all, stored, false, 3, 2).floats()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(new WeightSlot(all, stored, false))
        .isEqualTo(new WeightSlot(List.of(one, two, three), stored, false))
        .hasSameHashCodeAs(new WeightSlot(List.of(one, two, three), stored, false))
        .isNotEqualTo(new WeightSlot(List.of(two, one, three), stored, false))
        .isNotEqualTo(new WeightSlot(List.of(one, two), stored, false));
  }
}
