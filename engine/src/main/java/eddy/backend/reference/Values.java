package eddy.backend.reference;

import eddy.tensor.Shape;

/**
 * An operand or result: {@code shape.count()} elements of {@code array} from {@code offset} on,
 * row-major. Integers are stored as the float with the same bits.
 */
record Values(float[] array, int offset, Shape shape) {
  float get(int i) {
    return array[offset + i];
  }

  int getInt(int i) {
    return Float.floatToRawIntBits(array[offset + i]);
  }

  /** Rounds to float. */
  void set(int i, double value) {
    array[offset + i] = (float) value;
  }

  int dim(int axis) {
    return shape.dim(axis);
  }

  int count() {
    return Math.toIntExact(shape.count());
  }

  /** Number of rows when the last axis is a row. */
  int rows() {
    return dim(-1) == 0 ? 0 : count() / dim(-1);
  }
}
