package eddy.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.kernels.cpu.loops.shape.Lanes;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedMatrixTest {
  /** Rows, channels, kernel height and width, the file's dtype, the dtype kept. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, F32, F32",
    "13, 1201, 1, 1, F32, F32",
    "17, 65, 3, 3, F32, F32",
    "8, 700, 2, 1, F64, F32",
    "3, 5, 25, 25, F32, F32",
    "19, 129, 3, 3, F16, F16",
    "19, 129, 3, 3, BF16, BF16",
    "9, 600, 1, 1, F16, F32",
    "9, 600, 1, 1, BF16, F32",
    "9, 600, 1, 1, F32, F16",
    "9, 600, 1, 1, F32, BF16",
    "9, 600, 1, 1, F16, BF16",
    "300, 2400, 1, 1, F16, F16",
    "1000, 300, 1, 1, F32, F16"
  })
  void roundTrip(int rows, int channels, int kh, int kw, DType file, DType kept) {
    TestWeight weight = TestWeight.random(new Random(5), file, rows, channels, kh, kw);
    check(weight, weight.toFloats(), kept);
    check(weight.streamed(), weight.toFloats(), kept);
    assertThat(weight.streamed().toFloats()).isEqualTo(weight.toFloats());
  }

  private static void check(Weight weight, float[] expected, DType kept) {
    try (WorkerThreads workers = new WorkerThreads(3)) {
      PackedMatrix packed = new PackedMatrix(weight, kept);
      PackedTable table = new PackedTable(weight, kept);
      // Neighbours in one array, so that places in it begin past zero.
      Packing.fill(List.of(new PackedMatrix(weight, kept), table, packed), workers);
      float[] back = KeptWeight.values(packed);
      float[] row = KeptWeight.values(table);
      for (int i = 0; i < expected.length; i++) {
        assertThat(back[i]).as("element %d", i).isEqualTo(round(expected[i], kept));
        assertThat(row[i]).as("table's element %d", i).isEqualTo(round(expected[i], kept));
      }
      assertRestIsZero(packed);
    }
  }

  private static void assertRestIsZero(PackedMatrix packed) {
    float[] room = new float[packed.maxDepth() * Lanes.MR + Scratch.SLACK];
    int last = packed.panels() - 1;
    for (int block = 0; block < packed.blocks(); block++) {
      assertThat(packed.depth(block)).isBetween(1, packed.maxDepth());
      float[] panel = packed.floats(block, last, room);
      int at = packed.floatsAt(block, last);
      for (int i = 0; i < packed.depth(block) * Lanes.MR; i++) {
        if (last * Lanes.MR + i % Lanes.MR >= packed.rows()) {
          assertThat(panel[at + i]).as("row past the end").isZero();
        }
      }
    }
  }

  /** Rows, channels, kernel height and width, the file's dtype. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, F32",
    "13, 1201, 1, 1, F32",
    "17, 65, 3, 3, F16",
    "8, 700, 2, 1, F64",
    "3, 5, 25, 25, BF16",
    "1000, 300, 1, 1, F32"
  })
  void int8(int rows, int channels, int kh, int kw, DType file) {
    TestWeight weight = TestWeight.random(new Random(5), file, rows, channels, kh, kw);
    int k = channels * kh * kw;
    float[] values = weight.toFloats();
    for (Weight w : List.of(weight, weight.streamed())) {
      try (WorkerThreads workers = new WorkerThreads(3)) {
        PackedMatrix packed = new PackedMatrix(w, DType.I8);
        PackedTable table = new PackedTable(w, DType.I8);
        Packing.fill(List.of(new PackedTable(w, DType.I8), packed, table), workers);
        assertRuns(values, KeptWeight.values(table), k, List.of(0, k));
        List<Integer> blocks =
            IntStream.rangeClosed(0, packed.blocks())
                .mapToObj(block -> packed.firstChannel(block) * packed.taps())
                .toList();
        assertRuns(values, KeptWeight.values(packed), k, blocks);
        assertRestIsZero(packed);
      }
    }
  }

  /**
   * Each run of 32 in a block of a row is made of whole multiples of 1/127 of its greatest number,
   * the nearest ones.
   */
  private static void assertRuns(float[] values, float[] kept, int k, List<Integer> blocks) {
    for (int row = 0; row < values.length; row += k) {
      for (int b = 1; b < blocks.size(); b++) {
        for (int first = blocks.get(b - 1); first < blocks.get(b); first += 32) {
          int end = Math.min(blocks.get(b), first + 32);
          double greatest = 0;
          for (int i = first; i < end; i++) {
            greatest = Math.max(greatest, Math.abs(values[row + i]));
          }
          double scale = greatest / 127;
          for (int i = first; i < end; i++) {
            double whole = kept[row + i] / scale;
            assertThat(whole).isCloseTo(Math.rint(whole), within(1e-4));
            assertThat((double) kept[row + i]).isCloseTo(values[row + i], within(scale * 0.5001));
          }
        }
      }
    }
  }

  private static float round(float value, DType dtype) {
    return switch (dtype) {
      case F16 -> Float.float16ToFloat(Float.floatToFloat16(value));
      case BF16 -> Float.intBitsToFloat(TestWeight.toBfloat16(value) << 16);
      default -> value;
    };
  }
}
