package eddy.kernels.gpu;

import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Function;

/** A weight whose element i is i, in the dtype of its file. */
public record TestWeight(String key, Shape shape, DType dtype, MemorySegment bytes)
    implements Weight {
  public static TestWeight of(DType dtype, int... shape) {
    Shape s = Shape.of(shape);
    MemorySegment bytes = Arena.ofAuto().allocate(s.count() * dtype.bytes(), 8);
    for (long i = 0; i < s.count(); i++) {
      if (dtype == DType.F16) {
        bytes.setAtIndex(ValueLayout.JAVA_SHORT, i, Float.floatToFloat16(i));
      } else {
        bytes.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) i);
      }
    }
    return new TestWeight("test.weight", s, dtype, bytes);
  }

  public static TestWeight of(int... shape) {
    return of(DType.F32, shape);
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return use.apply(bytes.asReadOnly());
  }
}
