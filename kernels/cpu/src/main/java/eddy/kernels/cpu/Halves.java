package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Copies;
import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Weight;

/** Floats kept in 4 or 2 bytes each. */
final class Halves {
  private Halves() {}

  /** An array in one of the dtypes; exactly one of the two is in use, the other empty. */
  record Array(DType dtype, float[] floats, short[] halves) {
    long bytes() {
      return 4L * floats.length + 2L * halves.length;
    }

    /** Stores {@code count} floats at {@code at}, {@code at + step}, … */
    void scatter(float[] from, int count, int at, int step) {
      switch (dtype) {
        case F16 -> {
          for (int i = 0; i < count; i++) {
            halves[at + i * step] = Float.floatToFloat16(from[i]);
          }
        }
        case BF16 -> {
          for (int i = 0; i < count; i++) {
            halves[at + i * step] = toBfloat16(from[i]);
          }
        }
        default -> Copies.scatter(from, count, floats, at, step);
      }
    }

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

  /** All elements of a weight, in its own order. */
  static Array read(Weight weight, DType dtype) {
    float[] piece = new float[1 << 14];
    return weight.withBytes(
        bytes -> {
          int count = Math.toIntExact(weight.shape().count());
          Array out = allocate(count, dtype);
          for (int at = 0; at < count; at += piece.length) {
            int n = Math.min(piece.length, count - at);
            FloatConversion.toFloats(bytes, weight.dtype(), at, piece, 0, n);
            out.scatter(piece, n, at, 1);
          }
          return out;
        });
  }

  /** Rounds to the nearest, ties to even. */
  static short toBfloat16(float value) {
    int bits = Float.floatToRawIntBits(value);
    if (Float.isNaN(value)) {
      return (short) (bits >>> 16 | 0x40);
    }
    return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
  }
}
