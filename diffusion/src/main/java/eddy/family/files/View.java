package eddy.family.files;

import eddy.tensor.DType;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.function.Function;

/**
 * How a tensor of the file becomes one of the network. Nothing is copied but the one matrix that is
 * transposed, and that only while it is read. A tensor whose shape doesn't allow the view is left
 * as it is, so that whoever checks shapes reports it.
 */
public enum View {
  /** As it is. */
  SAME,
  /** A 1×1 convolution [C, D, 1, 1] as the matrix [C, D]. */
  MATRIX,
  /** A matrix [C, D] as [D, C]. */
  TRANSPOSED,
  /** The first third of the rows: q of a fused q, k, v. */
  FIRST_THIRD,
  /** The second third of the rows: k. */
  SECOND_THIRD,
  /** The last third of the rows: v. */
  LAST_THIRD;

  /** {@code w} seen so, under another key. */
  Weight of(String key, Weight w) {
    Shape s = w.shape();
    return switch (this) {
      case SAME -> new Part(key, s, w, 0);
      case MATRIX -> new Part(key, squeezed(s), w, 0);
      case TRANSPOSED ->
          s.rank() == 2
              ? new Transposed(key, Shape.of(s.dim(1), s.dim(0)), w)
              : new Part(key, s, w, 0);
      case FIRST_THIRD -> third(key, w, 0);
      case SECOND_THIRD -> third(key, w, 1);
      case LAST_THIRD -> third(key, w, 2);
    };
  }

  private static Weight third(String key, Weight w, int which) {
    int[] dims = w.shape().toArray();
    if (dims.length == 0 || dims[0] % 3 != 0) {
      return new Part(key, w.shape(), w, 0);
    }
    dims[0] /= 3;
    Shape shape = Shape.of(dims);
    return new Part(key, shape, w, which * w.encoding().bytes(shape));
  }

  /** Without the ones behind the first two axes. */
  static Shape squeezed(Shape s) {
    int[] dims = s.toArray();
    for (int i = 2; i < dims.length; i++) {
      if (dims[i] != 1) {
        return s;
      }
    }
    return dims.length <= 2 ? s : Shape.of(dims[0], dims[1]);
  }

  /** Consecutive elements of another weight, in another shape. */
  record Part(String key, Shape shape, Weight whole, long firstByte) implements Weight {
    @Override
    public DType dtype() {
      return whole.dtype();
    }

    @Override
    public Encoding encoding() {
      return whole.encoding();
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      return whole.withBytes(b -> use.apply(b.asSlice(firstByte, byteSize())));
    }

    @Override
    public boolean isStreamed() {
      return whole.isStreamed();
    }

    @Override
    public void read(long from, MemorySegment into) {
      Objects.checkFromIndexSize(from, into.byteSize(), byteSize());
      whole.read(firstByte + from, into);
    }
  }

  private record Transposed(String key, Shape shape, Weight whole) implements Weight {
    @Override
    public DType dtype() {
      return whole.dtype();
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      int rows = shape.dim(0);
      int columns = shape.dim(1);
      int size = dtype().bytes();
      return whole.withBytes(
          from -> {
            try (Arena arena = Arena.ofShared()) {
              MemorySegment to = arena.allocate(byteSize(), 64);
              for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                  long source = ((long) c * rows + r) * size;
                  MemorySegment.copy(from, source, to, ((long) r * columns + c) * size, size);
                }
              }
              return use.apply(to);
            }
          });
    }
  }
}
