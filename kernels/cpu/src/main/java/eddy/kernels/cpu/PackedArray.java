package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Copies;
import eddy.kernels.cpu.loops.Int8Runs;
import eddy.tensor.DType;

/**
 * The array that packed weights lie in, several in one: how they are kept in memory. Whatever that
 * is, kernels compute with floats.
 */
sealed interface PackedArray {
  /** Elements are floats. */
  record PackedFloats(float[] values) implements PackedArray {}

  /**
   * Elements are floats in 2 bytes.
   *
   * @param dtype F16 or BF16
   */
  record Halves(DType dtype, short[] values) implements PackedArray {
    /** Converts floats to what the elements are. */
    void convert(float[] in, short[] out, int count) {
      if (dtype == DType.F16) {
        Copies.toFloat16(in, out, count);
      } else {
        Copies.toBfloat16(in, out, count);
      }
    }

    /** Reads {@code count} elements from {@code at} on. */
    void toFloats(int at, float[] out, int count) {
      if (dtype == DType.F16) {
        Copies.fromFloat16(values, at, out, count);
      } else {
        Copies.fromBfloat16(values, at, out, count);
      }
    }

    float get(int i) {
      return dtype == DType.F16
          ? Float.float16ToFloat(values[i])
          : Float.intBitsToFloat(values[i] << 16);
    }
  }

  /** Elements are bytes: numbers in {@link Int8Runs}, scales included. */
  record PackedBytes(byte[] values) implements PackedArray {}

  /**
   * An array of zeros.
   *
   * @param dtype F32, F16, BF16 or I8
   */
  static PackedArray allocate(DType dtype, int elements) {
    return switch (dtype) {
      case F16, BF16 -> new Halves(dtype, new short[elements]);
      case I8 -> new PackedBytes(new byte[elements + Int8Runs.SLACK]);
      default -> new PackedFloats(new float[elements]);
    };
  }

  /** Elements that {@code length} numbers of each of {@code lanes} rows take. */
  static long elements(DType dtype, int lanes, int length) {
    return dtype == DType.I8 ? Int8Runs.bytes(lanes, length) : (long) lanes * length;
  }
}
