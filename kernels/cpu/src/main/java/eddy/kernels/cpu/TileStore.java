package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.MR;
import static eddy.kernels.cpu.Lanes.VL;

import eddy.op.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Writes finished tiles into a result [N][rows][pixels] by way of the epilogue: activation(y + bias
 * + channelBias) + residual.
 *
 * @param rows rows (channels) of the result
 * @param pixels columns of a sample
 * @param out where the result begins in the arena
 * @param bias one number a row
 * @param channelBias where [N][rows] begins in the arena, or {@link #NONE}
 * @param residual where the residual begins in the arena, or NONE
 */
record TileStore(
    int rows,
    int pixels,
    int out,
    float[] bias,
    int channelBias,
    Activation activation,
    int residual) {
  static final int NONE = -1;

  /**
   * @param tile [MR][step] from {@code at} on; overwritten
   * @param row the result's row that the tile's first row is
   * @param column the tile's first column, counted over all samples
   * @param columns how many of the tile's columns count
   */
  void tile(float[] tile, int at, int step, int row, int column, int columns, float[] arena) {
    int valid = Math.min(MR, rows - row);
    for (int j = 0; j < columns; ) {
      int sample = (column + j) / pixels;
      int pixel = column + j - sample * pixels;
      int length = Math.min(pixels - pixel, columns - j);
      int to = (sample * rows + row) * pixels + pixel;
      for (int r = 0; r < valid; r++, to += pixels) {
        float shift = bias[row + r];
        if (channelBias != NONE) {
          shift += arena[channelBias + sample * rows + row + r];
        }
        int from = at + r * step + j;
        if (activation != Activation.NONE) {
          Elementwise.shift(tile, from, length, shift);
          Elementwise.activate(activation, tile, from, tile, from, length);
          shift = 0f;
        }
        if (residual == NONE) {
          row(tile, from, shift, arena, out + to, length);
        } else {
          rowPlus(tile, from, shift, arena, residual + to, out + to, length);
        }
      }
      j += length;
    }
  }

  private static void row(float[] in, int from, float shift, float[] arena, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, in, from + i).add(shift).intoArray(arena, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector.fromArray(FLOATS, in, from + i).add(shift).intoArray(arena, to + i, mask);
    }
  }

  private static void rowPlus(
      float[] in, int from, float shift, float[] arena, int plus, int to, int length) {
    int i = 0;
    for (; i <= length - VL; i += VL) {
      FloatVector.fromArray(FLOATS, in, from + i)
          .add(shift)
          .add(FloatVector.fromArray(FLOATS, arena, plus + i))
          .intoArray(arena, to + i);
    }
    if (i < length) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, length);
      FloatVector.fromArray(FLOATS, in, from + i)
          .add(shift)
          .add(FloatVector.fromArray(FLOATS, arena, plus + i))
          .intoArray(arena, to + i, mask);
    }
  }
}
