package eddy.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Function;

/** A weight that stands in no file, for what a network computes with numbers of its own. */
public final class ConstantWeight implements Weight {
  private static final ValueLayout.OfShort I16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfFloat F32 =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final String key;
  private final DType dtype;
  private final Shape shape;
  private final float[] values;

  private ConstantWeight(String key, DType dtype, Shape shape, float[] values) {
    this.key = key;
    this.dtype = dtype;
    this.shape = shape;
    this.values = values;
  }

  /**
   * @param key what messages call it
   * @param like the dtype of the weights it stands among, so that a file of fp16 stays one: F16,
   *     BF16, or else F32
   * @param values row-major; not copied. Halves must hold them exactly
   */
  public static ConstantWeight of(String key, DType like, Shape shape, float[] values) {
    if (values.length != shape.count()) {
      throw new IllegalArgumentException(values.length + " values for " + shape);
    }
    DType dtype = like == DType.F16 || like == DType.BF16 ? like : DType.F32;
    return new ConstantWeight(key, dtype, shape, values);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public DType dtype() {
    return dtype;
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment bytes = arena.allocate(byteSize(), 64);
      for (int i = 0; i < values.length; i++) {
        switch (dtype) {
          case F16 -> bytes.set(I16, 2L * i, Float.floatToFloat16(values[i]));
          case BF16 -> bytes.set(I16, 2L * i, (short) (Float.floatToRawIntBits(values[i]) >>> 16));
          default -> bytes.set(F32, 4L * i, values[i]);
        }
      }
      return use.apply(bytes);
    }
  }
}
