package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarSoftmaxes;
import eddy.kernels.cpu.loops.vector.VectorSoftmaxes;

/**
 * The part of attention between its two products. Each lane is a query; {@code stats} holds for
 * each the maximum at [lane], the sum at [{@code NR} + lane] and a factor at [2 NR + lane].
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code loops.scalar}</td><td>a query after the other</td></tr>
 * <tr><td>{@code loops.vector}</td><td>a vector of queries at once, so that maxima and sums need
 *     no step across lanes</td></tr>
 * </table>
 */
public final class Softmaxes {
  private Softmaxes() {}

  /**
   * Online softmax of one vector of queries: turns {@code n} scores a lane, in units of log 2, into
   * exponentials, updates maxima and sums, and leaves the factor by which everything summed up
   * before must shrink.
   *
   * @param step elements from one key's scores to the next
   * @param lane first of the lanes in {@code stats}
   */
  public static void update(float[] scores, int from, int step, int n, float[] stats, int lane) {
    if (VECTORS) {
      VectorSoftmaxes.update(scores, from, step, n, stats, lane);
    } else {
      ScalarSoftmaxes.update(scores, from, step, n, stats, lane);
    }
  }

  /** Multiplies one vector of each row by the lanes' factors. */
  public static void scaleRows(float[] x, int from, int rows, int step, float[] stats, int lane) {
    if (VECTORS) {
      VectorSoftmaxes.scaleRows(x, from, rows, step, stats, lane);
    } else {
      ScalarSoftmaxes.scaleRows(x, from, rows, step, stats, lane);
    }
  }

  /**
   * Copies rows of queries, times {@code scale}, filled up with zeros to {@code width}, a whole
   * number of vectors.
   */
  public static void copyScaled(
      float[] in, int from, int inStep, int count, float scale, float[] out, int rows, int width) {
    if (VECTORS) {
      VectorSoftmaxes.copyScaled(in, from, inStep, count, scale, out, rows, width);
    } else {
      ScalarSoftmaxes.copyScaled(in, from, inStep, count, scale, out, rows, width);
    }
  }
}
