package eddy.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Function;

/** Floats as the little-endian bytes of a weight that is computed when it is read. */
public final class FloatBytes {
  private static final ValueLayout.OfShort I16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfFloat F32 =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private FloatBytes() {}

  /**
   * Calls {@code use} with the bytes, which are valid only during the call.
   *
   * @param dtype F32, or F16 to which values are rounded
   */
  public static <R> R of(float[] values, DType dtype, Function<MemorySegment, R> use) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment bytes = arena.allocate(Encoding.of(dtype).bytes(values.length), 64);
      switch (dtype) {
        case F32 -> MemorySegment.copy(values, 0, bytes, F32, 0, values.length);
        case F16 -> {
          for (int i = 0; i < values.length; i++) {
            bytes.set(I16, i * 2L, Float.floatToFloat16(values[i]));
          }
        }
        default -> throw new IllegalArgumentException("not F32 or F16: " + dtype);
      }
      return use.apply(bytes);
    }
  }
}
