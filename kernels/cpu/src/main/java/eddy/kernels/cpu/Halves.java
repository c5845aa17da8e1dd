package eddy.kernels.cpu;

import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Weight;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Floats kept in 4 or 2 bytes each. */
final class Halves {
  private static final int VL = Lanes.VL;
  private static final VectorSpecies<Short> SHORTS =
      VectorSpecies.of(short.class, VectorShape.forBitSize(Lanes.FLOATS.vectorBitSize() / 2));

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
        default -> {
          for (int i = 0; i < count; i++) {
            floats[at + i * step] = from[i];
          }
        }
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
        fromFloat16(halves, at, out, count);
      } else {
        fromBfloat16(halves, at, out, count);
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

  private static void fromFloat16(short[] in, int at, float[] out, int count) {
    // C2 turns this loop into vector conversions by itself.
    for (int i = 0; i < count; i++) {
      out[i] = Float.float16ToFloat(in[at + i]);
    }
  }

  private static void fromBfloat16(short[] in, int at, float[] out, int count) {
    int i = 0;
    for (; i <= count - VL; i += VL) {
      IntVector bits =
          (IntVector)
              ShortVector.fromArray(SHORTS, in, at + i)
                  .convertShape(VectorOperators.ZERO_EXTEND_S2I, Lanes.INTS, 0);
      bits.lanewise(VectorOperators.LSHL, 16).reinterpretAsFloats().intoArray(out, i);
    }
    for (; i < count; i++) {
      out[i] = Float.intBitsToFloat(in[at + i] << 16);
    }
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
