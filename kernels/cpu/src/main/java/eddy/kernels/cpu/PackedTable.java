package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Int8Runs;
import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;

/** A table [V, C], row-major, as embeddings read it. */
final class PackedTable extends PackedWeight {
  /** Numbers that are read at once, as far as whole rows go. */
  private static final int PIECE = 1 << 17;

  private final int rows;
  private final int columns;
  private final long rowElements;

  PackedTable(Weight weight, DType dtype) {
    super(weight, dtype);
    Shape shape = weight.shape();
    rows = shape.dim(0);
    columns = Math.toIntExact(shape.count() / rows);
    rowElements = PackedArray.elements(dtype, 1, columns);
  }

  @Override
  long elements() {
    return rows * rowElements;
  }

  /** An element. */
  float get(int row, int column) {
    int at = (int) (start() + row * rowElements);
    return switch (values()) {
      case PackedArray.PackedFloats(float[] values) -> values[at + column];
      case PackedArray.Halves values -> values.get(at + column);
      case PackedArray.PackedBytes(byte[] values) -> Int8Runs.get(values, at, column);
    };
  }

  @Override
  void write(Source source, PackedArray into, int start) {
    DType from = weight().dtype();
    int together = Math.max(1, PIECE / columns);
    boolean asIs = from == dtype() && from != DType.F32;
    float[] floats = new float[asIs || dtype() == DType.F32 ? 0 : together * columns];
    short[] halves = new short[into instanceof PackedArray.Halves ? floats.length : 0];
    for (int row = 0; row < rows; row += together) {
      int end = Math.min(rows, row + together);
      int count = (end - row) * columns;
      int at = (int) (start + row * rowElements);
      long first = (long) row * columns;
      MemorySegment bytes = source.bytes(first * from.bytes(), (long) count * from.bytes());
      switch (into) {
        case PackedArray.PackedFloats(float[] values) ->
            FloatConversion.toFloats(bytes, from, 0, values, at, count);
        case PackedArray.Halves as when asIs ->
            MemorySegment.copy(bytes, SHORT, 0, as.values(), at, count);
        case PackedArray.Halves as -> {
          FloatConversion.toFloats(bytes, from, 0, floats, 0, count);
          as.convert(floats, halves, count);
          System.arraycopy(halves, 0, as.values(), at, count);
        }
        case PackedArray.PackedBytes(byte[] values) -> {
          FloatConversion.toFloats(bytes, from, 0, floats, 0, count);
          for (int r = row; r < end; r++) {
            int to = (int) (start + r * rowElements);
            if (Int8Runs.fromFloats(floats, (r - row) * columns, 1, columns, 1, values, to) >= 0) {
              throw notFinite(r);
            }
          }
        }
      }
    }
  }
}
