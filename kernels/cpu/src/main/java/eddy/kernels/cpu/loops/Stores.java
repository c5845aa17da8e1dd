package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarStores;
import eddy.kernels.cpu.loops.vector.VectorStores;

/**
 * Finished tiles of a product on their way into the result.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code loops.scalar}</td><td>an element at a time</td></tr>
 * <tr><td>{@code loops.vector}</td><td>whole vectors, and the end of a row under a mask</td></tr>
 * </table>
 */
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
    if (VECTORS) {
      VectorStores.store(in, from, inStep, shift, shiftAt, out, to, outStep, rows, length);
    } else {
      ScalarStores.store(in, from, inStep, shift, shiftAt, out, to, outStep, rows, length);
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
    if (VECTORS) {
      VectorStores.storePlus(
          in, from, inStep, shift, shiftAt, out, plus, to, outStep, rows, length);
    } else {
      ScalarStores.storePlus(
          in, from, inStep, shift, shiftAt, out, plus, to, outStep, rows, length);
    }
  }
}
