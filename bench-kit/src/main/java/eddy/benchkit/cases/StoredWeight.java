package eddy.benchkit.cases;

import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;

/** A weight in memory. Its bytes begin at an odd address, as a file's may. */
record StoredWeight(String key, Shape shape, DType dtype, byte[] stored) implements Weight {
  private static final int LEAD = 1;

  /** The bytes of {@code values} in that dtype: little-endian, behind a lead of one byte. */
  static byte[] store(DType dtype, float[] values) {
    ByteBuffer out =
        ByteBuffer.allocate(LEAD + values.length * dtype.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    out.position(LEAD);
    for (float v : values) {
      switch (dtype) {
        case F32 -> out.putFloat(v);
        case F64 -> out.putDouble(v);
        case F16 -> out.putShort(Float.floatToFloat16(v));
        case BF16 -> out.putShort((short) ((Float.floatToRawIntBits(v) + 0x8000) >> 16));
        case BOOL, U8, I8, F8_E5M2, F8_E4M3, I16, U16, I32, U32, I64, U64 ->
            throw new IllegalArgumentException("not a weight dtype: " + dtype);
      }
    }
    return out.array();
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return use.apply(MemorySegment.ofArray(stored).asSlice(LEAD).asReadOnly());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof StoredWeight w
        && key.equals(w.key)
        && shape.equals(w.shape)
        && dtype == w.dtype
        && Arrays.equals(stored, w.stored);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key + " " + dtype + shape;
  }
}
