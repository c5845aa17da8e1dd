package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Copies;
import eddy.tensor.DType;

/** Floats kept in 4 or 2 bytes each. */
final class Halves {
  private Halves() {}

  /** An array in one of the dtypes; exactly one of the two is in use, the other empty. */
  record Array(DType dtype, float[] floats, short[] halves) {
    float get(int i) {
      return switch (dtype) {
        case F16 -> Float.float16ToFloat(halves[i]);
        case BF16 -> Float.intBitsToFloat(halves[i] << 16);
        default -> floats[i];
      };
    }

    /** Reads {@code count} of the 2-byte elements from {@code at} on. */
    void toFloats(int at, float[] out, int count) {
      if (dtype == DType.F16) {
        Copies.fromFloat16(halves, at, out, count);
      } else {
        Copies.fromBfloat16(halves, at, out, count);
      }
    }
  }

  /** An array of zeros. */
  static Array allocate(int elements, DType dtype) {
    return switch (dtype) {
      case F16, BF16 -> new Array(dtype, new float[0], new short[elements]);
      default -> new Array(DType.F32, new float[elements], new short[0]);
    };
  }

  /** Converts floats for an array of F16 or BF16. */
  static void fromFloats(float[] in, DType dtype, short[] out, int count) {
    if (dtype == DType.F16) {
      Copies.toFloat16(in, out, count);
    } else {
      Copies.toBfloat16(in, out, count);
    }
  }
}
