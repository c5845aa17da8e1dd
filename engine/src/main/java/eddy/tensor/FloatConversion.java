package eddy.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Conversion of little-endian weight bytes to floats. Exact but for F64, which is rounded. */
public final class FloatConversion {
  private static final ValueLayout.OfFloat F32 =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfShort I16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble F64 =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final int PIECE = 1 << 12;

  private FloatConversion() {}

  /**
   * Converts {@code count} elements from element {@code from} of {@code bytes} into {@code out}.
   *
   * @param dtype F16, BF16, F32, F64 or one of {@link Float8}'s
   * @throws IllegalArgumentException for any other dtype
   */
  public static void toFloats(
      MemorySegment bytes, DType dtype, long from, float[] out, int outOffset, int count) {
    switch (dtype) {
      case F32 -> MemorySegment.copy(bytes, F32, from * 4, out, outOffset, count);
      case F16, BF16 -> {
        // By way of an array, on which the JVM turns the loops into vector conversions.
        short[] halves = new short[Math.min(count, PIECE)];
        for (int at = 0; at < count; at += PIECE) {
          int n = Math.min(PIECE, count - at);
          MemorySegment.copy(bytes, I16, (from + at) * 2, halves, 0, n);
          if (dtype == DType.F16) {
            fromFloat16(halves, out, outOffset + at, n);
          } else {
            fromBfloat16(halves, out, outOffset + at, n);
          }
        }
      }
      case F64 -> {
        for (int i = 0; i < count; i++) {
          out[outOffset + i] = (float) bytes.get(F64, (from + i) * 8);
        }
      }
      case F8_E5M2, F8_E4M3 -> {
        for (int i = 0; i < count; i++) {
          byte code = bytes.get(ValueLayout.JAVA_BYTE, from + i);
          out[outOffset + i] = Float.float16ToFloat(Float8.toFloat16(code, dtype));
        }
      }
      case BOOL, U8, I8, I16, U16, I32, U32, I64, U64 ->
          throw new IllegalArgumentException("not a weight dtype: " + dtype);
    }
  }

  private static void fromFloat16(short[] halves, float[] out, int to, int count) {
    for (int i = 0; i < count; i++) {
      out[to + i] = Float.float16ToFloat(halves[i]);
    }
  }

  private static void fromBfloat16(short[] halves, float[] out, int to, int count) {
    for (int i = 0; i < count; i++) {
      out[to + i] = Float.intBitsToFloat(halves[i] << 16);
    }
  }
}
