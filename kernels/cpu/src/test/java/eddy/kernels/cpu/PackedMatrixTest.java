package eddy.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.cpu.loops.shape.Lanes;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.List;
import java.util.Random;
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
    try (Workers workers = new Workers(3)) {
      PackedMatrix packed = new PackedMatrix(weight, kept);
      PackedTable table = new PackedTable(weight, kept);
      // Neighbours in one array, so that places in it begin past zero.
      Packing.fill(List.of(new PackedMatrix(weight, kept), table, packed), workers);
      assertThat(packed.values().dtype()).isEqualTo(kept);
      float[] back = unpack(packed);
      for (int i = 0; i < expected.length; i++) {
        assertThat(back[i]).as("element %d", i).isEqualTo(round(expected[i], kept));
        assertThat(table.get(i)).as("table's element %d", i).isEqualTo(round(expected[i], kept));
      }
    }
  }

  private static float[] unpack(PackedMatrix packed) {
    int k = packed.channels() * packed.taps();
    float[] out = new float[packed.rows() * k];
    float[] panel = new float[packed.maxDepth() * Lanes.MR];
    for (int block = 0; block < packed.blocks(); block++) {
      int depth = packed.depth(block);
      assertThat(depth).isBetween(1, packed.maxDepth());
      for (int row = 0; row < packed.panels() * Lanes.MR; row++) {
        int at = packed.offset(block, row / Lanes.MR);
        if (packed.values().dtype() != DType.F32) {
          packed.values().toFloats(at, panel, depth * Lanes.MR);
        }
        for (int i = 0; i < depth; i++) {
          int element = i * Lanes.MR + row % Lanes.MR;
          boolean floats = packed.values().dtype() == DType.F32;
          float value = floats ? packed.values().floats()[at + element] : panel[element];
          if (row < packed.rows()) {
            out[row * k + packed.firstChannel(block) * packed.taps() + i] = value;
          } else {
            assertThat(value).as("row past the end").isZero();
          }
        }
      }
    }
    return out;
  }

  private static float round(float value, DType dtype) {
    return switch (dtype) {
      case F16 -> Float.float16ToFloat(Float.floatToFloat16(value));
      case BF16 -> Float.intBitsToFloat(TestWeight.toBfloat16(value) << 16);
      default -> value;
    };
  }
}
