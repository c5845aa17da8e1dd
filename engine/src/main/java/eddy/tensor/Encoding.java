package eddy.tensor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a tensor's elements lie in bytes: in blocks of equally many elements, which all take equally
 * many bytes and stand one behind the other, row-major. A plain encoding has one element a block,
 * of a {@link DType}; others pack many small numbers together with what they share, such as a
 * scale, so that no element has bytes of its own.
 *
 * @param name as its format calls it, for messages and lists
 * @param blockElements elements a block, at least 1
 * @param blockBytes bytes a block, at least 1
 * @param dtype the one element of a block, as it is; null for packed blocks
 */
public record Encoding(String name, int blockElements, int blockBytes, @Nullable DType dtype)
    implements Comparable<Encoding> {
  public static final Encoding BOOL = plain(DType.BOOL);
  public static final Encoding U8 = plain(DType.U8);
  public static final Encoding I8 = plain(DType.I8);
  public static final Encoding F8_E5M2 = plain(DType.F8_E5M2);
  public static final Encoding F8_E4M3 = plain(DType.F8_E4M3);
  public static final Encoding I16 = plain(DType.I16);
  public static final Encoding U16 = plain(DType.U16);
  public static final Encoding F16 = plain(DType.F16);
  public static final Encoding BF16 = plain(DType.BF16);
  public static final Encoding I32 = plain(DType.I32);
  public static final Encoding U32 = plain(DType.U32);
  public static final Encoding F32 = plain(DType.F32);
  public static final Encoding F64 = plain(DType.F64);
  public static final Encoding I64 = plain(DType.I64);
  public static final Encoding U64 = plain(DType.U64);

  private static final List<Encoding> PLAIN =
      Arrays.stream(DType.values()).map(Encoding::plain).toList();

  private static final Comparator<Encoding> ORDER =
      Comparator.comparing(Encoding::dtype, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Encoding::name)
          .thenComparing(Encoding::blockElements)
          .thenComparing(Encoding::blockBytes);

  /**
   * @throws IllegalArgumentException if a block is empty, or doesn't fit the dtype given
   */
  public Encoding {
    if (blockElements < 1 || blockBytes < 1) {
      throw new IllegalArgumentException(
          name + ": a block of " + blockElements + " elements in " + blockBytes + " bytes");
    }
    if (dtype != null && (blockElements != 1 || blockBytes != dtype.bytes())) {
      throw new IllegalArgumentException(name + " is not one " + dtype + " a block");
    }
  }

  private static Encoding plain(DType dtype) {
    return new Encoding(dtype.name(), 1, dtype.bytes(), dtype);
  }

  /** Elements of that type, one behind the other; called as the type is. */
  public static Encoding of(DType dtype) {
    return PLAIN.get(dtype.ordinal());
  }

  /**
   * Floats packed in blocks.
   *
   * @param name as its format calls it
   * @param elements elements a block
   * @param bytes bytes a block
   */
  public static Encoding blocks(String name, int elements, int bytes) {
    return new Encoding(name, elements, bytes, null);
  }

  /** True if each element has bytes of its own. */
  public boolean isPlain() {
    return dtype != null;
  }

  /** True for the four whose bytes a network's weights may have: F16, BF16, F32, F64. */
  public boolean isWeightFloat() {
    return dtype != null && dtype.isWeightFloat();
  }

  /** True if what it holds may be a network's weights, once expanded: blocks and every float. */
  public boolean isFloat() {
    return dtype == null || dtype.isFileFloat();
  }

  /**
   * Bytes that so many elements take.
   *
   * @throws IllegalArgumentException if they are no whole number of blocks
   * @throws ArithmeticException if 64 bits can't count the bytes
   */
  public long bytes(long elements) {
    if (elements < 0 || elements % blockElements != 0) {
      throw new IllegalArgumentException(
          elements + " elements are no whole blocks of " + name + ", which have " + blockElements);
    }
    return Math.multiplyExact(elements / blockElements, blockBytes);
  }

  /**
   * Bytes that a tensor of that shape takes.
   *
   * @throws IllegalArgumentException if its elements are no whole number of blocks
   * @throws ArithmeticException if 64 bits can't count the elements or the bytes
   */
  public long bytes(Shape shape) {
    return bytes(shape.count());
  }

  /** Plain ones first, in the order of {@link DType}, then blocks by name. */
  @Override
  public int compareTo(Encoding other) {
    return ORDER.compare(this, other);
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
