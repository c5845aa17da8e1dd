package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.VL;

import eddy.op.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Group normalisation: y = (x − mean) / √(variance + eps) · weight + bias over each group's
 * channels and pixels, then an activation. A task is one group of one sample.
 *
 * <p>Variances come from pieces that fit the first-level cache, each around its own mean, put
 * together in double precision (Chan, Golub & LeVeque 1983): the picture is read once, and a mean
 * much larger than the deviation costs no accuracy.
 *
 * @param x where the input begins in the arena
 * @param out where the result does
 */
record GroupNormStage(
    int samples,
    int channels,
    int pixels,
    int groups,
    float eps,
    Activation activation,
    float[] weight,
    float[] bias,
    int x,
    int out)
    implements Stage {
  private static final int PIECE = 4096;

  @Override
  public int tasks() {
    return samples * groups;
  }

  @Override
  public void run(int task, float[] arena, Scratch scratch) {
    int perGroup = channels / groups;
    int firstChannel = task % groups * perGroup;
    int count = perGroup * pixels;
    int at = task * count;
    double mean = 0;
    double squares = 0;
    for (int done = 0; done < count; done += PIECE) {
      int length = Math.min(PIECE, count - done);
      double guess = sum(arena, x + at + done, length) / length;
      float around = (float) guess;
      double left = sumAround(arena, x + at + done, length, around);
      double pieceMean = around + left / length;
      double pieceSquares =
          squaresAround(arena, x + at + done, length, around) - left * left / length;
      double delta = pieceMean - mean;
      mean += delta * length / (done + length);
      squares += pieceSquares + delta * delta * done * length / (done + length);
    }
    double scale = 1 / Math.sqrt(squares / count + eps);
    float meanHigh = (float) mean;
    for (int c = 0; c < perGroup; c++) {
      double w = scale * weight[firstChannel + c];
      float shift = (float) (bias[firstChannel + c] - (mean - meanHigh) * w);
      int from = at + c * pixels;
      if (activation == Activation.SILU) {
        normaliseSilu(arena, x + from, meanHigh, (float) w, shift, out + from, pixels);
      } else {
        normalise(arena, x + from, meanHigh, (float) w, shift, out + from, pixels);
        if (activation != Activation.NONE) {
          Elementwise.activate(activation, arena, out + from, arena, out + from, pixels);
        }
      }
    }
  }

  private static double sum(float[] x, int from, int length) {
    return sumAround(x, from, length, 0f);
  }

  /** Σ (x − around). */
  private static double sumAround(float[] x, int from, int length, float around) {
    FloatVector s0 = FloatVector.zero(FLOATS);
    FloatVector s1 = s0;
    int i = 0;
    for (; i <= length - 2 * VL; i += 2 * VL) {
      s0 = s0.add(FloatVector.fromArray(FLOATS, x, from + i).sub(around));
      s1 = s1.add(FloatVector.fromArray(FLOATS, x, from + i + VL).sub(around));
    }
    double sum = total(s0.add(s1));
    for (; i < length; i++) {
      sum += x[from + i] - around;
    }
    return sum;
  }

  /** Σ (x − around)². */
  private static double squaresAround(float[] x, int from, int length, float around) {
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

  private static void normalise(
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

  private static void normaliseSilu(
      float[] x, int from, float mean, float scale, float shift, int to, int length) {
    FloatVector w = FloatVector.broadcast(FLOATS, scale);
    FloatVector b = FloatVector.broadcast(FLOATS, shift);
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector y = FloatVector.fromArray(FLOATS, x, from + i).sub(mean).fma(w, b);
      VectorMath.swish(y, -VectorMath.LOG2_E).intoArray(x, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector y = FloatVector.fromArray(FLOATS, x, from + i, mask).sub(mean).fma(w, b);
      VectorMath.swish(y, -VectorMath.LOG2_E).intoArray(x, to + i, mask);
    }
  }
}
