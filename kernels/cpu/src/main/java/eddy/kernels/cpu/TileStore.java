package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;

import eddy.kernels.cpu.loops.Maps;
import eddy.kernels.cpu.loops.Stores;
import eddy.op.Activation;

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
  private static final float[] NO_SHIFT = new float[MR];

  /**
   * @param tile [MR][step] from {@code at} on; overwritten
   * @param row the result's row that the tile's first row is
   * @param column the tile's first column, counted over all samples
   * @param columns how many of the tile's columns count
   * @param shifts room for MR numbers
   */
  void tile(
      float[] tile,
      int at,
      int step,
      int row,
      int column,
      int columns,
      float[] arena,
      float[] shifts) {
    int valid = Math.min(MR, rows - row);
    for (int j = 0; j < columns; ) {
      int sample = (column + j) / pixels;
      int pixel = column + j - sample * pixels;
      int length = Math.min(pixels - pixel, columns - j);
      int to = (sample * rows + row) * pixels + pixel;
      float[] shift = bias;
      int shiftAt = row;
      if (channelBias != NONE) {
        for (int r = 0; r < valid; r++) {
          shifts[r] = bias[row + r] + arena[channelBias + sample * rows + row + r];
        }
        shift = shifts;
        shiftAt = 0;
      }
      if (activation != Activation.NONE) {
        for (int r = 0; r < valid; r++) {
          int from = at + r * step + j;
          Maps.shift(tile, from, shift[shiftAt + r], tile, from, length);
          ActivationRanges.apply(activation, tile, from, tile, from, length);
        }
        shift = NO_SHIFT;
        shiftAt = 0;
      }
      if (residual == NONE) {
        Stores.store(tile, at + j, step, shift, shiftAt, arena, out + to, pixels, valid, length);
      } else {
        Stores.storePlus(
            tile,
            at + j,
            step,
            shift,
            shiftAt,
            arena,
            residual + to,
            out + to,
            pixels,
            valid,
            length);
      }
      j += length;
    }
  }
}
