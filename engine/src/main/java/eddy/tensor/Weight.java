package eddy.tensor;

import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/**
 * One weight tensor of a model file, in the file's encoding. Bytes are read on demand, so a backend
 * that packs weights its own way never has the file's bytes and its own copy of the whole model in
 * memory together.
 */
public interface Weight {
  /** Full key in the file, such as {@code down_blocks.0.resnets.0.conv1.weight}. */
  String key();

  Shape shape();

  /**
   * The type of its elements; one of F16, BF16, F32, F64 in what a network takes. For packed blocks
   * it is the type that holds what {@link #toFloats} gives.
   */
  DType dtype();

  /** How its bytes lie: elements of {@link #dtype} unless its format packs them in blocks. */
  default Encoding encoding() {
    return Encoding.of(dtype());
  }

  /** How many bytes it has. */
  default long byteSize() {
    return encoding().bytes(shape());
  }

  /**
   * Calls {@code use} with the tensor's bytes: little-endian, row-major, in its {@link #encoding},
   * {@link #byteSize} long, not necessarily aligned. The segment is valid only during the call. May
   * be called from several threads and more than once.
   */
  <R> R withBytes(Function<MemorySegment, R> use);

  /**
   * Whether the bytes come from a file as they are, so that {@link #read} takes no memory but the
   * piece that it reads. Otherwise they are computed, all of them at each call.
   */
  default boolean isStreamed() {
    return false;
  }

  /**
   * Reads some of the tensor's bytes. For those who go through a large streamed tensor once this is
   * several times faster than {@link #withBytes}, whose pages the system has to map one by one. May
   * be called from several threads.
   *
   * @param from the first byte's place in the tensor
   * @param into filled wholly
   */
  default void read(long from, MemorySegment into) {
    this.<MemorySegment>withBytes(bytes -> into.copyFrom(bytes.asSlice(from, into.byteSize())));
  }

  /**
   * All elements as floats, row-major. A weight of packed blocks has its own way to expand them.
   *
   * @throws IllegalStateException if it has none
   */
  default float[] toFloats() {
    DType plain = encoding().dtype();
    if (plain == null) {
      throw new IllegalStateException(key() + ": no way to expand blocks of " + encoding());
    }
    float[] out = new float[Math.toIntExact(shape().count())];
    if (!isStreamed()) {
      return withBytes(
          bytes -> {
            FloatConversion.toFloats(bytes, plain, 0, out, 0, out.length);
            return out;
          });
    }
    int size = plain.bytes();
    int most = Math.min(out.length, 1 << 17);
    MemorySegment piece = MemorySegment.ofArray(new byte[most * size]);
    for (int at = 0; at < out.length; at += most) {
      int n = Math.min(most, out.length - at);
      read((long) at * size, piece.asSlice(0, (long) n * size));
      FloatConversion.toFloats(piece, plain, 0, out, at, n);
    }
    return out;
  }
}
