package eddy.kernels.cpu;

import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;

/** A table [V, C], row-major, as embeddings read it. */
final class PackedTable extends PackedWeight {
  private static final int PIECE = 1 << 17;

  PackedTable(Weight weight, DType dtype) {
    super(weight, dtype);
  }

  @Override
  long elements() {
    return weight().shape().count();
  }

  /** An element, counted over all rows. */
  float get(int i) {
    return values().get(start() + i);
  }

  @Override
  void write(Source source, Halves.Array into, int start) {
    DType from = weight().dtype();
    int count = arrayLength();
    boolean asIs = from == dtype() && from != DType.F32;
    float[] floats = new float[asIs ? 0 : Math.min(count, PIECE)];
    short[] halves = new short[asIs || dtype() == DType.F32 ? 0 : floats.length];
    for (int at = 0; at < count; at += PIECE) {
      int n = Math.min(PIECE, count - at);
      MemorySegment bytes = source.bytes((long) at * from.bytes(), (long) n * from.bytes());
      if (asIs) {
        MemorySegment.copy(bytes, SHORT, 0, into.halves(), start + at, n);
      } else if (dtype() == DType.F32) {
        FloatConversion.toFloats(bytes, from, 0, into.floats(), start + at, n);
      } else {
        FloatConversion.toFloats(bytes, from, 0, floats, 0, n);
        Halves.fromFloats(floats, dtype(), halves, n);
        System.arraycopy(halves, 0, into.halves(), start + at, n);
      }
    }
  }
}
