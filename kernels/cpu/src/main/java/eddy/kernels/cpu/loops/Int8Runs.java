package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Int8Format.RUN;
import static eddy.kernels.cpu.loops.shape.Int8Format.SCALE;
import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.scalar.ScalarInt8Runs;
import eddy.kernels.cpu.loops.vector.VectorInt8Runs;

/**
 * Numbers in 8 bits each. Rows are cut into runs of {@link
 * eddy.kernels.cpu.loops.shape.Int8Format#RUN} numbers, the last of which may be shorter, and each
 * run of a row has a scale: a number is its byte times that. The greatest number of a run is 127 or
 * −127 scales, so each is off by half a scale at most, but for fp32's own rounding. That is the
 * idea of ggml's Q8_0, with a scale in fp32.
 *
 * <p>Some rows, the lanes, lie side by side: for each run the scales of all lanes, 4 bytes each,
 * little-endian, then the bytes [k][lanes].
 */
public final class Int8Runs {
  /** Bytes behind the last that {@link #toFloats} may read. */
  public static final int SLACK = SCALE * VL;

  private static final int GREATEST = 127;

  /** Bits of a float without its sign, and those of infinity: NaNs have greater ones. */
  private static final int MAGNITUDE = 0x7fff_ffff;

  private static final int INFINITE = 0x7f80_0000;

  /** Added to a small number it leaves no digits behind the point, and the integer in the last. */
  private static final float ROUNDING = 0x1.8p23f;

  private Int8Runs() {}

  /** Bytes that {@code length} numbers of each of {@code lanes} rows take. */
  public static long bytes(int lanes, int length) {
    return (long) lanes * (length + SCALE * ((length + RUN - 1) / RUN));
  }

  /**
   * Writes rows [rows][length] as lanes; what is there of missing lanes is left as it is.
   *
   * @param rows at most {@code lanes}
   * @param out with zeros from {@code to} on
   * @return the first row found with a number that is infinite or NaN, which no byte stands for; -1
   *     if there is none
   */
  public static int fromFloats(
      float[] in, int from, int rows, int length, int lanes, byte[] out, int to) {
    int scales = to;
    for (int k = 0; k < length; k += RUN) {
      int n = Math.min(RUN, length - k);
      int values = scales + SCALE * lanes;
      for (int r = 0; r < rows; r++) {
        int first = from + r * length + k;
        int magnitude = 0;
        for (int i = 0; i < n; i++) {
          magnitude = Math.max(magnitude, Float.floatToRawIntBits(in[first + i]) & MAGNITUDE);
        }
        if (magnitude >= INFINITE) {
          return r;
        }
        float scale = Float.intBitsToFloat(magnitude) / GREATEST;
        // A smaller scale has too few digits. Nothing that is computed can tell such from zeros.
        if (scale >= Float.MIN_NORMAL) {
          ScalarInt8Runs.FLOAT.set(out, scales + SCALE * r, scale);
          float inverse = 1 / scale;
          for (int i = 0; i < n; i++) {
            out[values + i * lanes + r] =
                (byte) Float.floatToRawIntBits(in[first + i] * inverse + ROUNDING);
          }
        }
      }
      scales = values + n * lanes;
    }
    return -1;
  }

  /**
   * Reads rows that were written with {@link eddy.kernels.cpu.loops.shape.Lanes#MR} lanes, as
   * floats [length][MR]. What is behind them in {@code out} may be overwritten as far as a vector
   * goes.
   */
  public static void toFloats(byte[] in, int from, float[] out, int length) {
    if (VECTORS) {
      VectorInt8Runs.toFloats(in, from, out, length);
    } else {
      ScalarInt8Runs.toFloats(in, from, out, length);
    }
  }

  /** Number {@code i} of a row that was written as the only lane. */
  public static float get(byte[] in, int from, int i) {
    int scale = from + i / RUN * (RUN + SCALE);
    return in[scale + SCALE + i % RUN] * (float) ScalarInt8Runs.FLOAT.get(in, scale);
  }
}
