package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.NR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** {@link eddy.kernels.cpu.loops.Softmaxes} with the Vector API. */
public final class VectorSoftmaxes {
  private VectorSoftmaxes() {}

  public static void update(float[] scores, int from, int step, int n, float[] stats, int lane) {
    FloatVector before = FloatVector.fromArray(FLOATS, stats, lane);
    FloatVector max = before;
    for (int j = 0, i = from; j < n; j++, i += step) {
      max = VectorMath.larger(FloatVector.fromArray(FLOATS, scores, i), max);
    }
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int j = 0, i = from; j < n; j++, i += step) {
      FloatVector e = VectorMath.exp2(FloatVector.fromArray(FLOATS, scores, i).sub(max));
      e.intoArray(scores, i);
      sum = e.add(sum);
    }
    FloatVector shrink = VectorMath.exp2(before.sub(max));
    max.intoArray(stats, lane);
    FloatVector.fromArray(FLOATS, stats, NR + lane).fma(shrink, sum).intoArray(stats, NR + lane);
    shrink.intoArray(stats, 2 * NR + lane);
  }

  public static void scaleRows(float[] x, int from, int rows, int step, float[] stats, int lane) {
    FloatVector factor = FloatVector.fromArray(FLOATS, stats, 2 * NR + lane);
    for (int r = 0, i = from; r < rows; r++, i += step) {
      FloatVector.fromArray(FLOATS, x, i).mul(factor).intoArray(x, i);
    }
  }

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
