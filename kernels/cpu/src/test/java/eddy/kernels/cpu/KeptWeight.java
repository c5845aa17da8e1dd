package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.shape.Lanes;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.List;

/** The numbers that weights are kept as. */
final class KeptWeight {
  private KeptWeight() {}

  /** Those of a matrix or convolution kernel as int8, in F32. */
  static Weight matrixAsInt8(Weight weight) {
    PackedMatrix packed = new PackedMatrix(weight, DType.I8);
    fill(packed);
    return ConstantWeight.of(weight.key(), DType.F32, weight.shape(), values(packed));
  }

  /** Those of a table as int8, in F32. */
  static Weight tableAsInt8(Weight weight) {
    PackedTable packed = new PackedTable(weight, DType.I8);
    fill(packed);
    return ConstantWeight.of(weight.key(), DType.F32, weight.shape(), values(packed));
  }

  private static void fill(PackedWeight packed) {
    try (WorkerThreads workers = new WorkerThreads(1)) {
      Packing.fill(List.of(packed), workers);
    }
  }

  /** All numbers [rows, channels · taps]. */
  static float[] values(PackedMatrix packed) {
    int k = packed.channels() * packed.taps();
    float[] out = new float[packed.rows() * k];
    float[] room = new float[packed.maxDepth() * Lanes.MR + Scratch.SLACK];
    for (int block = 0; block < packed.blocks(); block++) {
      int first = packed.firstChannel(block) * packed.taps();
      for (int row = 0; row < packed.rows(); row++) {
        float[] panel = packed.floats(block, row / Lanes.MR, room);
        int at = packed.floatsAt(block, row / Lanes.MR) + row % Lanes.MR;
        for (int i = 0; i < packed.depth(block); i++) {
          out[row * k + first + i] = panel[at + i * Lanes.MR];
        }
      }
    }
    return out;
  }

  /** All numbers, row by row. */
  static float[] values(PackedTable packed) {
    Shape shape = packed.weight().shape();
    int columns = (int) (shape.count() / shape.dim(0));
    float[] out = new float[(int) shape.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = packed.get(i / columns, i % columns);
    }
    return out;
  }
}
