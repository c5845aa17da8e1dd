package eddy.loader.format;

import eddy.tensor.DType;
import eddy.tensor.Float8;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/** A weight of 8-bit floats in a file as the F16 that has the same values. */
public record ExpandedFloat8(Weight stored) implements Weight {
  @Override
  public String key() {
    return stored.key();
  }

  @Override
  public Shape shape() {
    return stored.shape();
  }

  @Override
  public DType dtype() {
    return DType.F16;
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return stored.withBytes(
        codes -> {
          try (Arena arena = Arena.ofShared()) {
            MemorySegment halves = arena.allocate(2 * codes.byteSize(), 64);
            Float8.toFloat16(codes, stored.dtype(), halves);
            return use.apply(halves);
          }
        });
  }

  @Override
  public boolean isStreamed() {
    return stored.isStreamed();
  }

  @Override
  public void read(long from, MemorySegment into) {
    // Whole elements, and half of one at either end if somebody wants it so.
    long first = from / 2;
    long end = (from + into.byteSize() + 1) / 2;
    MemorySegment codes = MemorySegment.ofArray(new byte[Math.toIntExact(end - first)]);
    stored.read(first, codes);
    MemorySegment halves = MemorySegment.ofArray(new byte[Math.toIntExact(2 * (end - first))]);
    Float8.toFloat16(codes, stored.dtype(), halves);
    into.copyFrom(halves.asSlice(from - 2 * first, into.byteSize()));
  }
}
