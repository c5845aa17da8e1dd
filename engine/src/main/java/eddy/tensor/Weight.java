package eddy.tensor;

import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/**
 * One weight tensor of a model file, in the file's dtype. Bytes are read on demand, so a backend
 * that packs weights its own way never has the file's bytes and its own copy of the whole model in
 * memory together.
 */
public interface Weight {
  /** Full key in the file, such as {@code down_blocks.0.resnets.0.conv1.weight}. */
  String key();

  Shape shape();

  /** The file's dtype; one of F16, BF16, F32, F64. */
  DType dtype();

  /**
   * Calls {@code use} with the tensor's bytes: little-endian, row-major, {@code shape().count() *
   * dtype().bytes()} long, not necessarily aligned. The segment is valid only during the call. May
   * be called from several threads and more than once.
   */
  <R> R withBytes(Function<MemorySegment, R> use);

  /** All elements as floats, row-major. */
  default float[] toFloats() {
    return withBytes(
        bytes -> {
          float[] out = new float[Math.toIntExact(shape().count())];
          FloatConversion.toFloats(bytes, dtype(), 0, out, 0, out.length);
          return out;
        });
  }
}
