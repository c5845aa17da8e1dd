package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Lanes.MR;
import static eddy.kernels.cpu.loops.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarCopies;
import eddy.kernels.cpu.loops.vector.VectorCopies;

/** Operands of products put in the order in which tiles read them. */
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

  /** Elements {@code step} apart, one after the other in {@code in}. */
  public static void scatter(short[] in, int count, short[] out, int to, int step) {
    for (int i = 0; i < count; i++) {
      out[to + i * step] = in[i];
    }
  }

  /** Elements {@code step} apart, one after the other in {@code in}. */
  public static void scatter(float[] in, int count, float[] out, int to, int step) {
    for (int i = 0; i < count; i++) {
      out[to + i * step] = in[i];
    }
  }
}
