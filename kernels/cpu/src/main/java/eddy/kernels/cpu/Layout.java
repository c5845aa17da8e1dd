package eddy.kernels.cpu;

import eddy.tensor.Shape;

/**
 * How values lie in the arena: channel-major. Pictures [N, C, H, W] and vectors [N, C] as they are,
 * tokens [N, T, C] stored as [N][C][T], so that a picture's tokens are the picture itself.
 */
final class Layout {
  private Layout() {}

  /** Sizes in the order of storage. */
  static int[] stored(Shape shape) {
    return shape.rank() == 3
        ? new int[] {shape.dim(0), shape.dim(2), shape.dim(1)}
        : shape.toArray();
  }

  /** Where a logical axis is in the order of storage. */
  static int storedAxis(Shape shape, int axis) {
    return shape.rank() == 3 && axis > 0 ? 3 - axis : axis;
  }

  /** Product of {@code sizes[from]} to {@code sizes[to − 1]}. */
  static int product(int[] sizes, int from, int to) {
    int product = 1;
    for (int i = from; i < to; i++) {
      product = Math.multiplyExact(product, sizes[i]);
    }
    return product;
  }

  /** Number of elements, which must fit an int. */
  static int count(Shape shape) {
    return Math.toIntExact(shape.count());
  }

  /** Tokens of a sample: T of [N, T, C], 1 for a vector [N, C]. */
  static int tokens(Shape shape) {
    return shape.rank() == 3 ? shape.dim(1) : 1;
  }

  /** Copies host values into the arena. */
  static void store(Shape shape, float[] host, float[] arena, int at) {
    if (shape.rank() == 3) {
      transpose(host, 0, arena, at, shape.dim(0), shape.dim(1), shape.dim(2));
    } else {
      System.arraycopy(host, 0, arena, at, host.length);
    }
  }

  /** Copies ids into the arena, bit by bit. */
  static void store(Shape shape, int[] host, float[] arena, int at) {
    float[] bits = new float[host.length];
    for (int i = 0; i < host.length; i++) {
      bits[i] = Float.intBitsToFloat(host[i]);
    }
    store(shape, bits, arena, at);
  }

  /** Copies a value out of the arena. */
  static float[] load(Shape shape, float[] arena, int at) {
    float[] host = new float[count(shape)];
    if (shape.rank() == 3) {
      transpose(arena, at, host, 0, shape.dim(0), shape.dim(2), shape.dim(1));
    } else {
      System.arraycopy(arena, at, host, 0, host.length);
    }
    return host;
  }

  /** [samples][rows][columns] to [samples][columns][rows]. */
  private static void transpose(
      float[] in, int from, float[] out, int to, int samples, int rows, int columns) {
    for (int n = 0; n < samples; n++) {
      int base = n * rows * columns;
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          out[to + base + c * rows + r] = in[from + base + r * columns + c];
        }
      }
    }
  }
}
