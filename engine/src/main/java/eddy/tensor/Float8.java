package eddy.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * The two 8-bit floats of the OCP specification "8-bit Floating Point (OFP8)": F8_E4M3 has 4 bits
 * of exponent with bias 7, no infinities, and NaN where all bits below the sign are set; F8_E5M2 is
 * IEEE's half precision without its last 8 bits. Every value of both is one of F16's, so that
 * weights of 8 bits are expanded to F16 as they are read, exactly.
 */
public final class Float8 {
  private static final ValueLayout.OfShort I16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** E4M3's exponent bias is 7, F16's 15: moved into F16's fields a value is 2^8 too small. */
  private static final float E4M3_SCALE = 256;

  private static final short[] E4M3 = new short[256];

  static {
    for (int code = 0; code < E4M3.length; code++) {
      boolean nan = (code & 0x7f) == 0x7f;
      float shifted = Float.float16ToFloat((short) ((code & 0x7f) << 7));
      float value = nan ? Float.NaN : shifted * E4M3_SCALE;
      E4M3[code] = (short) (Float.floatToFloat16(value) | (code & 0x80) << 8);
    }
  }

  private Float8() {}

  /**
   * The bits of the F16 that has the value of a code.
   *
   * @param dtype F8_E4M3 or F8_E5M2
   */
  public static short toFloat16(byte code, DType dtype) {
    return dtype == DType.F8_E4M3 ? E4M3[code & 0xff] : (short) (code << 8);
  }

  /**
   * Expands codes into F16, little-endian.
   *
   * @param codes one byte each
   * @param dtype F8_E4M3 or F8_E5M2
   * @param out twice as long
   */
  public static void toFloat16(MemorySegment codes, DType dtype, MemorySegment out) {
    for (long i = 0; i < codes.byteSize(); i++) {
      out.set(I16, 2 * i, toFloat16(codes.get(ValueLayout.JAVA_BYTE, i), dtype));
    }
  }
}
