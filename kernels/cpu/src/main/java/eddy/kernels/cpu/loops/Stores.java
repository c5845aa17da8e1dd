package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.FLOATS;
import static eddy.kernels.cpu.loops.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** Finished tiles of a product on their way into the result. */
public final class Stores {
  private Stores() {}

  /**
   * Stores {@code rows} rows of {@code length} elements, each with its shift added.
   *
   * @param shift one number a row, from {@code shiftAt} on
   */
  public static void store(
      float[] in,
      int from,
      int inStep,
      float[] shift,
      int shiftAt,
      float[] out,
      int to,
      int outStep,
      int rows,
      int length) {
    int whole = length / VL * VL;
    VectorMask<Float> mask = FLOATS.indexInRange(whole, length);
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < whole; j += VL) {
        FloatVector.fromArray(FLOATS, in, i + j).add(s).intoArray(out, o + j);
      }
      if (whole < length) {
        FloatVector.fromArray(FLOATS, in, i + whole).add(s).intoArray(out, o + whole, mask);
      }
    }
  }

  /**
   * As {@link #store}, and adds what stands in {@code out} at {@code plus}, laid out like the
   * result.
   */
  public static void storePlus(
      float[] in,
      int from,
      int inStep,
      float[] shift,
      int shiftAt,
      float[] out,
      int plus,
      int to,
      int outStep,
      int rows,
      int length) {
    int whole = length / VL * VL;
    VectorMask<Float> mask = FLOATS.indexInRange(whole, length);
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int p = plus + r * outStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < whole; j += VL) {
        FloatVector.fromArray(FLOATS, in, i + j)
            .add(s)
            .add(FloatVector.fromArray(FLOATS, out, p + j))
            .intoArray(out, o + j);
      }
      if (whole < length) {
        FloatVector.fromArray(FLOATS, in, i + whole)
            .add(s)
            .add(FloatVector.fromArray(FLOATS, out, p + whole))
            .intoArray(out, o + whole, mask);
      }
    }
  }
}
