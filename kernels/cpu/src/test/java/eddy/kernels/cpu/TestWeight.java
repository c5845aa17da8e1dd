package eddy.kernels.cpu;

import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.function.Function;

/**
 * A weight of random numbers, as a file of that dtype would hold it; matrices are scaled so that
 * products keep about the size of their input.
 */
record TestWeight(String key, Shape shape, DType dtype, MemorySegment bytes) implements Weight {
  static TestWeight random(Random random, DType dtype, int... shape) {
    Shape s = Shape.of(shape);
    long count = s.count();
    double spread = s.rank() < 2 ? 1 : 1 / Math.sqrt((double) count / s.dim(0));
    MemorySegment bytes = Arena.ofAuto().allocate(Math.max(1, count * dtype.bytes()));
    for (long i = 0; i < count; i++) {
      float value = (float) (random.nextGaussian() * spread);
      switch (dtype) {
        case F32 -> bytes.set(little(ValueLayout.JAVA_FLOAT_UNALIGNED), i * 4, value);
        case F64 -> bytes.set(little(ValueLayout.JAVA_DOUBLE_UNALIGNED), i * 8, value);
        case F16 ->
            bytes.set(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2, Float.floatToFloat16(value));
        case BF16 -> bytes.set(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2, toBfloat16(value));
        default -> throw new IllegalArgumentException("not a weight dtype: " + dtype);
      }
    }
    return new TestWeight("test.weight", s, dtype, bytes);
  }

  /** Rounds to the nearest, ties to even. */
  static short toBfloat16(float value) {
    int bits = Float.floatToRawIntBits(value);
    return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
  }

  /** The same as if it were in a file. */
  Weight streamed() {
    return new Streamed(this);
  }

  private record Streamed(TestWeight values) implements Weight {
    @Override
    public String key() {
      return values.key();
    }

    @Override
    public Shape shape() {
      return values.shape();
    }

    @Override
    public DType dtype() {
      return values.dtype();
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      throw new AssertionError("a streamed weight should be read in pieces");
    }

    @Override
    public boolean isStreamed() {
      return true;
    }

    @Override
    public void read(long from, MemorySegment into) {
      values.read(from, into);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends ValueLayout> T little(T layout) {
    return (T) layout.withOrder(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return use.apply(bytes.asReadOnly());
  }
}
