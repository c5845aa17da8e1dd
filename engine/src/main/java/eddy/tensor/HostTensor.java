package eddy.tensor;

/**
 * A tensor's values on the host, row-major in its logical layout; what goes into a run and comes
 * out.
 */
public sealed interface HostTensor {
  Shape shape();

  DType dtype();

  /** Values of dtype F32. The array is not copied. */
  record Floats(Shape shape, float[] values) implements HostTensor {
    public Floats {
      requireCount(shape, values.length);
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }
  }

  /** Values of dtype I32, such as token ids. The array is not copied. */
  record Ints(Shape shape, int[] values) implements HostTensor {
    public Ints {
      requireCount(shape, values.length);
    }

    @Override
    public DType dtype() {
      return DType.I32;
    }
  }

  static HostTensor.Floats of(Shape shape, float[] values) {
    return new Floats(shape, values);
  }

  static HostTensor.Ints of(Shape shape, int[] values) {
    return new Ints(shape, values);
  }

  /**
   * The values of an F32 tensor.
   *
   * @throws IllegalStateException for another dtype
   */
  default float[] floats() {
    if (this instanceof Floats f) {
      return f.values();
    }
    throw new IllegalStateException("not F32 but " + dtype());
  }

  private static void requireCount(Shape shape, int length) {
    if (shape.count() != length) {
      throw new IllegalArgumentException(
          "shape " + shape + " has " + shape.count() + " elements, but " + length + " were given");
    }
  }
}
