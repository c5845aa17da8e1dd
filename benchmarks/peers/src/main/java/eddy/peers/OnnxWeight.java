package eddy.peers;

import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A weight that the model names, and whose values are handed over beside it: a file of protobuf
 * can't be larger than 2 GB, and a U-Net's weights are.
 *
 * @param name as the model calls it
 * @param weight whose values they are
 * @param dims shape in the model: that of the weight, or of as many elements in the same order
 * @param transposed the weight is a matrix [M, K] and the model wants [K, M]
 */
record OnnxWeight(String name, Weight weight, long[] dims, boolean transposed) {
  private static final ValueLayout.OfFloat LITTLE_ENDIAN =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Bytes of its values as fp32. */
  long bytes() {
    return Float.BYTES * weight.shape().count();
  }

  /**
   * Writes the values as fp32.
   *
   * @param to {@link #bytes} long
   */
  void copyTo(MemorySegment to) {
    if (weight.dtype() == DType.F32) {
      weight.withBytes(
          bytes -> {
            copy(bytes, to);
            return to;
          });
    } else {
      copy(MemorySegment.ofArray(weight.toFloats()), to);
    }
  }

  private void copy(MemorySegment from, MemorySegment to) {
    if (!transposed) {
      MemorySegment.copy(
          from, LITTLE_ENDIAN, 0, to, ValueLayout.JAVA_FLOAT, 0, weight.shape().count());
      return;
    }
    int rows = weight.shape().dim(0);
    int columns = weight.shape().dim(1);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        float value = from.get(LITTLE_ENDIAN, 4 * ((long) r * columns + c));
        to.setAtIndex(ValueLayout.JAVA_FLOAT, (long) c * rows + r, value);
      }
    }
  }
}
