package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import eddy.kernels.cpu.loops.shape.Slopes;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** {@link eddy.kernels.cpu.loops.Norms} with the Vector API. */
public final class VectorNorms {
  private VectorNorms() {}

  public static double sumAround(float[] x, int from, int length, float around) {
    FloatVector s0 = FloatVector.zero(FLOATS);
    FloatVector s1 = s0;
    int i = 0;
    for (; i <= length - 2 * VL; i += 2 * VL) {
      s0 = FloatVector.fromArray(FLOATS, x, from + i).sub(around).add(s0);
      s1 = FloatVector.fromArray(FLOATS, x, from + i + VL).sub(around).add(s1);
    }
    double sum = total(s0.add(s1));
    for (; i < length; i++) {
      sum += x[from + i] - around;
    }
    return sum;
  }

  public static double squaresAround(float[] x, int from, int length, float around) {
    FloatVector s0 = FloatVector.zero(FLOATS);
    FloatVector s1 = s0;
    int i = 0;
    for (; i <= length - 2 * VL; i += 2 * VL) {
      FloatVector d0 = FloatVector.fromArray(FLOATS, x, from + i).sub(around);
      FloatVector d1 = FloatVector.fromArray(FLOATS, x, from + i + VL).sub(around);
      s0 = d0.fma(d0, s0);
      s1 = d1.fma(d1, s1);
    }
    double sum = total(s0.add(s1));
    for (; i < length; i++) {
      double d = x[from + i] - around;
      sum += d * d;
    }
    return sum;
  }

  /**
   * Lane by lane: {@code reduceLanes} adds in another order once it is compiled, and then the same
   * seed would not give the same picture twice.
   */
  private static double total(FloatVector v) {
    double sum = 0;
    for (float lane : v.toArray()) {
      sum += lane;
    }
    return sum;
  }

  public static void normalise(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    FloatVector w = FloatVector.broadcast(FLOATS, scale);
    FloatVector b = FloatVector.broadcast(FLOATS, shift);
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, x, from + i).sub(mean).fma(w, b).intoArray(x, to + i);
    }
    for (; i < length; i++) {
      x[to + i] = Math.fma(x[from + i] - mean, scale, shift);
    }
  }

  public static void normaliseSilu(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    FloatVector w = FloatVector.broadcast(FLOATS, scale);
    FloatVector b = FloatVector.broadcast(FLOATS, shift);
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector y = FloatVector.fromArray(FLOATS, x, from + i).sub(mean).fma(w, b);
      VectorMath.swish(y, Slopes.SILU).intoArray(x, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector y = FloatVector.fromArray(FLOATS, x, from + i).sub(mean).fma(w, b);
      VectorMath.swish(y, Slopes.SILU).intoArray(x, to + i, mask);
    }
  }

  public static void layerNorm(
      float[] x,
      int from,
      int to,
      int step,
      int channels,
      int lanes,
      float eps,
      float[] weight,
      float[] bias) {
    // The variance is taken around a first mean, whose rounding a second sum then makes good.
    FloatVector share = FloatVector.broadcast(FLOATS, 1f / channels);
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int c = 0, i = from; c < channels; c++, i += step) {
      sum = FloatVector.fromArray(FLOATS, x, i).add(sum);
    }
    FloatVector around = share.mul(sum);
    FloatVector left = FloatVector.zero(FLOATS);
    FloatVector squares = FloatVector.zero(FLOATS);
    for (int c = 0, i = from; c < channels; c++, i += step) {
      FloatVector d = FloatVector.fromArray(FLOATS, x, i).sub(around);
      left = d.add(left);
      squares = d.fma(d, squares);
    }
    FloatVector rest = share.mul(left);
    FloatVector variance = share.mul(squares).sub(rest.mul(rest)).max(0f);
    FloatVector scale = FloatVector.broadcast(FLOATS, 1f).div(variance.add(eps).sqrt());
    FloatVector back = rest.mul(scale).neg();
    VectorMask<Float> mask = FLOATS.indexInRange(0, lanes);
    for (int c = 0, i = from, o = to; c < channels; c++, i += step, o += step) {
      FloatVector y = FloatVector.fromArray(FLOATS, x, i).sub(around).fma(scale, back);
      y.mul(weight[c]).add(bias[c]).intoArray(x, o, mask);
    }
  }
}
