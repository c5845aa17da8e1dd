package eddy.loader.adapter;

import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Function;

/**
 * A table [rows, channels] with rows behind its own, in its own dtype. It is put together each time
 * it is read.
 */
final class ExtendedTable implements Weight {
  private static final ValueLayout.OfShort I16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfFloat F32 =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble F64 =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Weight base;
  private final float[] added;

  /**
   * @param added whole rows, row-major
   */
  ExtendedTable(Weight base, float[] added) {
    this.base = base;
    this.added = added;
  }

  @Override
  public String key() {
    return base.key();
  }

  @Override
  public Shape shape() {
    int rows = added.length / base.shape().dim(1);
    return base.shape().with(0, base.shape().dim(0) + rows);
  }

  @Override
  public DType dtype() {
    return base.dtype();
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return base.withBytes(
        bytes -> {
          try (Arena arena = Arena.ofShared()) {
            MemorySegment all = arena.allocate(byteSize(), 64);
            MemorySegment.copy(bytes, 0, all, 0, bytes.byteSize());
            MemorySegment rows = all.asSlice(bytes.byteSize());
            for (int i = 0; i < added.length; i++) {
              put(rows, i, added[i]);
            }
            return use.apply(all);
          }
        });
  }

  private void put(MemorySegment to, int i, float value) {
    switch (dtype()) {
      case F16 -> to.set(I16, i * 2L, Float.floatToFloat16(value));
      case BF16 -> {
        int bits = Float.floatToRawIntBits(value);
        // To nearest, ties to even.
        to.set(I16, i * 2L, (short) ((bits + 0x7fff + (bits >>> 16 & 1)) >>> 16));
      }
      case F64 -> to.set(F64, i * 8L, value);
      default -> to.set(F32, i * 4L, value);
    }
  }
}
