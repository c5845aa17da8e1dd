package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Norms;
import eddy.op.Activation;

/**
 * Group normalisation: y = (x − mean) / √(variance + eps) · weight + bias over each group's
 * channels and pixels, then an activation. A task is one group of one sample.
 *
 * <p>Variances come from pieces that fit the first-level cache, each around its own mean, put
 * together in double precision (Chan, Golub, LeVeque 1983): the picture is read once, and a mean
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
    implements CpuStage {
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
      int from = x + at + done;
      float around = (float) (Norms.sumAround(arena, from, length, 0f) / length);
      double left = Norms.sumAround(arena, from, length, around);
      double pieceMean = around + left / length;
      double pieceSquares = Norms.squaresAround(arena, from, length, around) - left * left / length;
      double delta = pieceMean - mean;
      mean += delta * length / (done + length);
      squares += pieceSquares + delta * delta * done * length / (done + length);
    }
    double scale = 1 / Math.sqrt(squares / count + eps);
    float meanHigh = (float) mean;
    for (int c = 0; c < perGroup; c++) {
      double w = scale * weight[firstChannel + c];
      float shift = (float) (bias[firstChannel + c] - (mean - meanHigh) * w);
      int from = x + at + c * pixels;
      int to = out + at + c * pixels;
      if (activation == Activation.SILU) {
        Norms.normaliseSilu(arena, from, meanHigh, (float) w, shift, to, pixels);
      } else {
        Norms.normalise(arena, from, meanHigh, (float) w, shift, to, pixels);
        ActivationRanges.apply(activation, arena, to, arena, to, pixels);
      }
    }
  }
}
