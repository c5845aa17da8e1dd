package eddy.kernels.cpu;

import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.NumericException;
import eddy.error.Setting;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A weight in the form that a kernel reads, with its values since {@link Packing} filled it.
 * Several of them share an array.
 */
abstract sealed class PackedWeight permits PackedMatrix, PackedTable {
  static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Weight weight;
  private final DType dtype;
  private PackedArray values;
  private int start;
  private boolean filled;

  /**
   * @param dtype in which it is kept: F32, F16, BF16 or I8
   */
  PackedWeight(Weight weight, DType dtype) {
    this.weight = weight;
    this.dtype = dtype;
    values = PackedArray.allocate(dtype, 0);
  }

  /** The elements of an array that it takes, those included that only fill up. */
  abstract long elements();

  /** Writes the elements into {@code into}, which has zeros there, from {@code start} on. */
  abstract void write(Source source, PackedArray into, int start);

  /** Some of a weight's bytes. */
  @FunctionalInterface
  interface Source {
    /** Bytes from {@code from} on, good until the next call. */
    MemorySegment bytes(long from, long count);
  }

  /** Gives it its values. */
  final void fill(Source source, PackedArray into, int at) {
    write(source, into, at);
    values = into;
    start = at;
    filled = true;
  }

  final boolean isFilled() {
    return filled;
  }

  final Weight weight() {
    return weight;
  }

  final DType dtype() {
    return dtype;
  }

  final long bytes() {
    return dtype.bytes() * elements();
  }

  /** An array that its elements are in. */
  final PackedArray values() {
    return values;
  }

  /** Where in {@link #values} they begin. */
  final int start() {
    return start;
  }

  /**
   * For who finds a number that {@link DType#I8} can't hold.
   *
   * @param row of the weight, from 0
   */
  final NumericException notFinite(int row) {
    return new NumericException(
        Message.of(
                "Weight ",
                weight.key(),
                " ",
                weight.shape(),
                " can't be kept as int8, since its row ",
                row,
                " has a number that is infinite or NaN; use ",
                Setting.DTYPE.to("auto"),
                ", or download the file again if it is damaged.")
            .about(Setting.DTYPE)
            .remedy(Setting.DTYPE.to("auto")));
  }

  /** {@link #elements} as an array has it. */
  final int arrayLength() {
    long elements = elements();
    if (elements > Integer.MAX_VALUE - 2 * Scratch.SLACK) {
      throw new CapacityException(
          weight.key()
              + " "
              + weight.shape()
              + " has more elements than the cpu backend can keep in one array ("
              + Integer.MAX_VALUE
              + "); use a model with smaller layers.");
    }
    return (int) elements;
  }
}
