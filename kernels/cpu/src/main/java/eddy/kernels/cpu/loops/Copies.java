package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarCopies;
import eddy.kernels.cpu.loops.vector.VectorCopies;

/**
 * Operands of products put in the order in which tiles read them.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code loops.scalar}</td><td>plain loops</td></tr>
 * <tr><td>{@code loops.vector}</td><td>whole vectors in {@code copyVectors} and {@code
 *     fromBfloat16}; all else is the same plain loop with and without</td></tr>
 * </table>
 */
public final class Copies {
  private Copies() {}

  /**
   * Copies vectors for each channel. For channel c, vector i goes from {@code from + c · inStep +
   * list[3i]} to {@code list[3i + 1] + c · list[3i + 2]}.
   */
  public static void copyVectors(
      float[] in, int from, int inStep, float[] out, int[] list, int count, int channels) {
    if (VECTORS) {
      VectorCopies.copyVectors(in, from, inStep, out, list, count, channels);
    } else {
      ScalarCopies.copyVectors(in, from, inStep, out, list, count, channels);
    }
  }

  /** Sets elements to zero for each channel: {@code list[2i] + c · list[2i + 1]}. */
  public static void zeroElements(float[] out, int[] list, int count, int channels) {
    for (int c = 0; c < channels; c++) {
      for (int i = 0; i < 2 * count; i += 2) {
        out[list[i] + c * list[i + 1]] = 0f;
      }
    }
  }

  /** Sets the beginnings of rows to zero. */
  public static void zeroRows(float[] out, int to, int outStep, int rows, int length) {
    for (int r = 0, o = to; r < rows; r++, o += outStep) {
      for (int i = 0; i < length; i++) {
        out[o + i] = 0f;
      }
    }
  }

  /**
   * Copies rows element by element: element j of a row is the one that {@code map[mapAt + j ·
   * mapStep]} names, or zero where that is negative.
   */
  public static void gatherRows(
      float[] in,
      int from,
      int inStep,
      float[] out,
      int to,
      int outStep,
      int rows,
      int[] map,
      int mapAt,
      int mapStep,
      int length) {
    for (int r = 0, i = from, o = to; r < rows; r++, i += inStep, o += outStep) {
      for (int j = 0, m = mapAt; j < length; j++, m += mapStep) {
        out[o + j] = map[m] < 0 ? 0f : in[i + map[m]];
      }
    }
  }

  /**
   * Packs up to MR columns of [rows][step] as [rows][MR], filled up with zeros.
   *
   * @param columns how many there are
   */
  public static void packColumns(
      float[] in, int from, int step, int rows, int columns, float[] out, int to) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < MR; c++) {
        out[to + r * MR + c] = c < columns ? in[from + r * step + c] : 0f;
      }
    }
  }

  /**
   * Packs up to MR rows of [rows][step], {@code length} long, as [length][MR], filled up with
   * zeros.
   */
  public static void packRows(
      float[] in, int from, int step, int rows, int length, float[] out, int to) {
    for (int r = 0; r < MR; r++) {
      if (r < rows) {
        for (int i = 0; i < length; i++) {
          out[to + i * MR + r] = in[from + r * step + i];
        }
      } else {
        for (int i = 0; i < length; i++) {
          out[to + i * MR + r] = 0f;
        }
      }
    }
  }

  /** IEEE half precision to floats. */
  public static void fromFloat16(short[] in, int from, float[] out, int count) {
    // C2 turns this loop into vector conversions by itself.
    for (int i = 0; i < count; i++) {
      out[i] = Float.float16ToFloat(in[from + i]);
    }
  }

  /** bfloat16 to floats: the upper half of their bits. */
  public static void fromBfloat16(short[] in, int from, float[] out, int count) {
    if (VECTORS) {
      VectorCopies.fromBfloat16(in, from, out, count);
    } else {
      ScalarCopies.fromBfloat16(in, from, out, count);
    }
  }

  /** Floats to IEEE half precision, rounded to the nearest, ties to even. */
  public static void toFloat16(float[] in, short[] out, int count) {
    // C2 turns this loop into vector conversions by itself.
    for (int i = 0; i < count; i++) {
      out[i] = Float.floatToFloat16(in[i]);
    }
  }

  /** Floats to bfloat16, rounded to the nearest, ties to even. */
  public static void toBfloat16(float[] in, short[] out, int count) {
    for (int i = 0; i < count; i++) {
      int bits = Float.floatToRawIntBits(in[i]);
      boolean isNaN = (bits & 0x7fff_ffff) > 0x7f80_0000;
      out[i] = (short) (isNaN ? bits >>> 16 | 0x40 : bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }
  }

  /**
   * Rows [rows][length], at most MR of them, as [length][MR]. What is there of missing rows is left
   * as it is.
   */
  public static void interleave(short[] in, int rows, int length, short[] out, int to) {
    if (MR == 8 && rows == 8) {
      // All rows at once, so that what is written lies side by side.
      for (int i = 0, o = to; i < length; i++, o += 8) {
        out[o] = in[i];
        out[o + 1] = in[i + length];
        out[o + 2] = in[i + 2 * length];
        out[o + 3] = in[i + 3 * length];
        out[o + 4] = in[i + 4 * length];
        out[o + 5] = in[i + 5 * length];
        out[o + 6] = in[i + 6 * length];
        out[o + 7] = in[i + 7 * length];
      }
    } else if (MR == 4 && rows == 4) {
      for (int i = 0, o = to; i < length; i++, o += 4) {
        out[o] = in[i];
        out[o + 1] = in[i + length];
        out[o + 2] = in[i + 2 * length];
        out[o + 3] = in[i + 3 * length];
      }
    } else {
      for (int r = 0; r < rows; r++) {
        for (int i = 0; i < length; i++) {
          out[to + i * MR + r] = in[r * length + i];
        }
      }
    }
  }

  /** The same for floats. */
  public static void interleave(float[] in, int rows, int length, float[] out, int to) {
    if (MR == 8 && rows == 8) {
      for (int i = 0, o = to; i < length; i++, o += 8) {
        out[o] = in[i];
        out[o + 1] = in[i + length];
        out[o + 2] = in[i + 2 * length];
        out[o + 3] = in[i + 3 * length];
        out[o + 4] = in[i + 4 * length];
        out[o + 5] = in[i + 5 * length];
        out[o + 6] = in[i + 6 * length];
        out[o + 7] = in[i + 7 * length];
      }
    } else if (MR == 4 && rows == 4) {
      for (int i = 0, o = to; i < length; i++, o += 4) {
        out[o] = in[i];
        out[o + 1] = in[i + length];
        out[o + 2] = in[i + 2 * length];
        out[o + 3] = in[i + 3 * length];
      }
    } else {
      for (int r = 0; r < rows; r++) {
        for (int i = 0; i < length; i++) {
          out[to + i * MR + r] = in[r * length + i];
        }
      }
    }
  }
}
