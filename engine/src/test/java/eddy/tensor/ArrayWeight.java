package eddy.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.Function;

/** An F32 weight for tests. */
public record ArrayWeight(String key, Shape shape, float[] values) implements Weight {
  /** All elements 1. */
  public static ArrayWeight ones(String key, int... shape) {
    Shape s = Shape.of(shape);
    float[] values = new float[(int) s.count()];
    Arrays.fill(values, 1);
    return new ArrayWeight(key, s, values);
  }

  @Override
  public DType dtype() {
    return DType.F32;
  }

  /** The heap order is the file's on the little-endian machines that tests run on. */
  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return use.apply(MemorySegment.ofArray(values));
  }
}
