package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Layer normalisation of tokens stored [N][C][T]: each lane is a token, so sums over channels need
 * no horizontal step. A task is a few vectors of tokens of one sample.
 *
 * @param count tokens of a sample
 * @param x where the input begins in the arena
 * @param out where the result does
 */
record LayerNormStage(
    int samples, int channels, int count, float eps, float[] weight, float[] bias, int x, int out)
    implements Stage {
  /** Vectors of tokens in a task. */
  private static final int VECTORS = 4;

  private int blocks() {
    return Lanes.ceilDiv(count, VECTORS * VL);
  }

  @Override
  public int tasks() {
    return samples * blocks();
  }

  @Override
  public void run(int task, float[] arena, Scratch scratch) {
    int sample = task / blocks();
    int t0 = (task - sample * blocks()) * VECTORS * VL;
    int base = sample * channels * count;
    int end = Math.min(count, t0 + VECTORS * VL);
    for (int t = t0; t < end; t += VL) {
      normalise(arena, x + base + t, out + base + t, Math.min(VL, end - t));
    }
  }

  private void normalise(float[] a, int from, int to, int lanes) {
    // The variance is taken around a first mean, whose rounding a second sum then makes good.
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int c = 0, i = from; c < channels; c++, i += count) {
      sum = sum.add(FloatVector.fromArray(FLOATS, a, i));
    }
    FloatVector around = sum.mul(1f / channels);
    FloatVector left = FloatVector.zero(FLOATS);
    FloatVector squares = FloatVector.zero(FLOATS);
    for (int c = 0, i = from; c < channels; c++, i += count) {
      FloatVector d = FloatVector.fromArray(FLOATS, a, i).sub(around);
      left = left.add(d);
      squares = d.fma(d, squares);
    }
    FloatVector rest = left.mul(1f / channels);
    FloatVector variance = squares.mul(1f / channels).sub(rest.mul(rest)).max(0f);
    FloatVector scale = FloatVector.broadcast(FLOATS, 1f).div(variance.add(eps).sqrt());
    apply(a, from, to, lanes, around, rest, scale);
  }

  private void apply(
      float[] a,
      int from,
      int to,
      int lanes,
      FloatVector around,
      FloatVector rest,
      FloatVector scale) {
    FloatVector back = rest.mul(scale).neg();
    VectorMask<Float> mask = FLOATS.indexInRange(0, lanes);
    for (int c = 0, i = from, o = to; c < channels; c++, i += count, o += count) {
      FloatVector y = FloatVector.fromArray(FLOATS, a, i).sub(around).fma(scale, back);
      y = y.mul(weight[c]).add(bias[c]);
      y.intoArray(a, o, mask);
    }
  }
}
