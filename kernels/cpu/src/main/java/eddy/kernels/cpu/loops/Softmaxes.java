package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.FLOATS;
import static eddy.kernels.cpu.loops.Lanes.NR;
import static eddy.kernels.cpu.loops.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * The part of attention between its two products. Each lane is a query; {@code stats} holds for
 * each the maximum at [lane], the sum at [NR + lane] and a factor at [2 NR + lane].
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
    FloatVector before = FloatVector.fromArray(FLOATS, stats, lane);
    FloatVector max = before;
    for (int j = 0, i = from; j < n; j++, i += step) {
      max = VectorMath.larger(max, FloatVector.fromArray(FLOATS, scores, i));
    }
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int j = 0, i = from; j < n; j++, i += step) {
      FloatVector e = VectorMath.exp2(FloatVector.fromArray(FLOATS, scores, i).sub(max));
      e.intoArray(scores, i);
      sum = sum.add(e);
    }
    FloatVector shrink = VectorMath.exp2(before.sub(max));
    max.intoArray(stats, lane);
    FloatVector.fromArray(FLOATS, stats, NR + lane).fma(shrink, sum).intoArray(stats, NR + lane);
    shrink.intoArray(stats, 2 * NR + lane);
  }

  /** Multiplies one vector of each row by the lanes' factors. */
  public static void scaleRows(float[] x, int from, int rows, int step, float[] stats, int lane) {
    FloatVector factor = FloatVector.fromArray(FLOATS, stats, 2 * NR + lane);
    for (int r = 0, i = from; r < rows; r++, i += step) {
      FloatVector.fromArray(FLOATS, x, i).mul(factor).intoArray(x, i);
    }
  }

  /**
   * Copies rows of queries, times {@code scale}, filled up with zeros to {@code width}, a whole
   * number of vectors.
   */
  public static void copyScaled(
      float[] in, int from, int inStep, int count, float scale, float[] out, int rows, int width) {
    for (int lane = 0; lane < width; lane += VL) {
      VectorMask<Float> mask = FLOATS.indexInRange(lane, count);
      for (int r = 0, i = from + lane, o = lane; r < rows; r++, i += inStep, o += width) {
        FloatVector.fromArray(FLOATS, in, i, mask).mul(scale).intoArray(out, o);
      }
    }
  }
}
