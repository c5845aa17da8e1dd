package eddy.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An immutable logical shape: NCHW for pictures, [N, T, C] for tokens. A scalar has rank 0. */
public final class Shape {
  private final int[] dims;

  private Shape(int[] dims) {
    this.dims = dims;
  }

  /**
   * @param dims sizes, each at least 0
   * @throws IllegalArgumentException if a size is negative
   */
  public static Shape of(int... dims) {
    for (int d : dims) {
      if (d < 0) {
        throw new IllegalArgumentException("negative size in shape " + Arrays.toString(dims));
      }
    }
    return new Shape(dims.clone());
  }

  public int rank() {
    return dims.length;
  }

  /** Size of axis {@code i}; a negative {@code i} counts from the last axis. */
  public int dim(int i) {
    return dims[i < 0 ? i + dims.length : i];
  }

  /** Number of elements: the product of all sizes. */
  public long count() {
    long n = 1;
    for (int d : dims) {
      n = Math.multiplyExact(n, (long) d);
    }
    return n;
  }

  /** This shape with axis {@code i} (negative counts from the last) set to {@code size}. */
  public Shape with(int i, int size) {
    int[] copy = dims.clone();
    copy[i < 0 ? i + dims.length : i] = size;
    return of(copy);
  }

  public int[] toArray() {
    return dims.clone();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Shape other && Arrays.equals(dims, other.dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  /** As {@code [2, 4, 64, 64]}. */
  @Override
  public String toString() {
    return IntStream.of(dims)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
