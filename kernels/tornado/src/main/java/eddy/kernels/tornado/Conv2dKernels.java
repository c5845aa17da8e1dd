package eddy.kernels.tornado;

import static eddy.kernels.tornado.Scalars.value;
import static eddy.kernels.tornado.Scalars.weight;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Convolutions of any kernel size, stride and padding, with the nearest-neighbour enlargement in
 * front of them that upsampling blocks have.
 *
 * <p>y[n][m][oy][ox] = Σ w[ky][kx][c][m] · u[n][c][oy · stride + ky − top][ox · stride + kx − left]
 * over all channels c and taps (ky, kx), where u is x enlarged, and 0 outside the picture; then the
 * epilogue (see {@link Scalars#store}). The weight is turned: rows m last, so that work-items side
 * by side read side by side. Params are {@link Params.Product}.
 *
 * <table>
 * <caption>Variants</caption>
 * <tr><td>naive</td><td>a work-item an element; pixels side by side</td></tr>
 * <tr><td>tiled</td><td>implicit GEMM, a group 64 rows × 64 pixels, a work-item 4×4 (8 KiB)</td></tr>
 * <tr><td>wide</td><td>the same, 128×128 and 8×8 (16 KiB)</td></tr>
 * <tr><td>few</td><td>up to four rows of the result a work-item, no local memory: the last
 *     convolutions, to 3 or 4 channels</td></tr>
 * </table>
 *
 * <p>The implicit GEMM goes through the taps, and in each through the channels in tiles of 16, so
 * that a work-item's place in the picture is worked out once a tile. tiled and wide can be cut into
 * slices, as in {@link MatmulKernels}.
 */
public final class Conv2dKernels {
  private Conv2dKernels() {}

  /**
   * Where tap {@code tap} of output pixel {@code pixel} falls in a channel of x, or −1 when it's
   * outside.
   */
  static int source(IntArray params, int pixel, int tap) {
    int outWidth = params.get(Params.Product.OUT_WIDTH);
    int kernelWidth = params.get(Params.Product.KERNEL_WIDTH);
    int stride = params.get(Params.Product.STRIDE);
    int upHeight = params.get(Params.Product.UP_HEIGHT);
    int upWidth = params.get(Params.Product.UP_WIDTH);
    int height = params.get(Params.Product.HEIGHT);
    int width = params.get(Params.Product.WIDTH);
    int oy = pixel / outWidth;
    int ox = pixel - oy * outWidth;
    int ky = tap / kernelWidth;
    int kx = tap - ky * kernelWidth;
    int y = oy * stride + ky - params.get(Params.Product.PAD_TOP);
    int x = ox * stride + kx - params.get(Params.Product.PAD_LEFT);
    int place = -1;
    if (y >= 0 && y < upHeight && x >= 0 && x < upWidth) {
      place = y * height / upHeight * width + x * width / upWidth;
    }
    return place;
  }

  public static void naive(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    naive(ctx, arena, null, false, w, null, false, bias, params);
  }

  public static void naiveHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    naive(ctx, arena, null, false, null, w, true, bias, params);
  }

  public static void naiveFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    naive(ctx, arena, values, true, null, w, true, bias, params);
  }

  private static void naive(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params) {
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
    int taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    int item = ctx.globalIdx;
    int m = item / columns;
    int column = item - m * columns;
    if (m < rows) {
      int sample = column / pixels;
      int x = params.get(Params.Product.X) + sample * channels * plane;
      float sum = 0f;
      for (int tap = 0; tap < taps; tap++) {
        int place = source(params, column - sample * pixels, tap);
        if (place >= 0) {
          for (int c = 0; c < channels; c++) {
            sum +=
                weight(floats, halves, isHalf, (tap * channels + c) * rows + m)
                    * value(arena, values, fp16, x + c * plane + place);
          }
        }
      }
      Scalars.store(arena, values, fp16, bias, params, m, column, sum);
    }
  }

  public static void tiled(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    blocks(ctx, arena, null, false, w, null, false, bias, params, 4);
  }

  public static void tiledHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    blocks(ctx, arena, null, false, null, w, true, bias, params, 4);
  }

  public static void tiledFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    blocks(ctx, arena, values, true, null, w, true, bias, params, 4);
  }

  public static void wide(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    blocks(ctx, arena, null, false, w, null, false, bias, params, 8);
  }

  public static void wideHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    blocks(ctx, arena, null, false, null, w, true, bias, params, 8);
  }

  public static void wideFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    blocks(ctx, arena, values, true, null, w, true, bias, params, 8);
  }

  /** Groups: x columns, y rows, z slices of taps and channels. */
  private static void blocks(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params,
      int block) {
    int side = Tiles.SIDE * block;
    float[] ws = ctx.allocateFloatLocalArray(Tiles.DEPTH * side);
    float[] xs = ctx.allocateFloatLocalArray(Tiles.DEPTH * side);
    float[] sums = new float[block * block];
    Blocks.clear(sums, block * block);
    float[] line = new float[block];
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
    int taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    int slices = params.get(Params.Product.SLICES);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int firstColumn = ctx.groupIdx * side;
    int firstRow = ctx.groupIdy * side;
    int slice = ctx.groupIdz;

    // What this work-item loads: one row and one column, every 256 / side steps of the depth.
    int item = ty * Tiles.SIDE + tx;
    int lane = item % side;
    int firstK = item / side;
    int m = firstRow + lane;
    int column = firstColumn + lane;
    int sample = column / pixels;
    int x = params.get(Params.Product.X) + sample * channels * plane;

    int tilesOfTap = (channels + Tiles.DEPTH - 1) / Tiles.DEPTH;
    int tiles = taps * tilesOfTap;
    int end = tiles * (slice + 1) / slices;
    for (int tile = tiles * slice / slices; tile < end; tile++) {
      int tap = tile / tilesOfTap;
      int firstC = (tile - tap * tilesOfTap) * Tiles.DEPTH;
      int place = -1;
      if (column < columns) {
        place = source(params, column - sample * pixels, tap);
      }
      for (int i = 0; i < block; i++) {
        int kk = firstK + i * (Tiles.DEPTH / block);
        int c = firstC + kk;
        float wk = 0f;
        float xk = 0f;
        if (c < channels) {
          if (m < rows) {
            wk = weight(floats, halves, isHalf, (tap * channels + c) * rows + m);
          }
          if (place >= 0) {
            xk = value(arena, values, fp16, x + c * plane + place);
          }
        }
        ws[kk * side + lane] = wk;
        xs[kk * side + lane] = xk;
      }
      ctx.localBarrier();
      for (int k = 0; k < Tiles.DEPTH; k++) {
        for (int j = 0; j < block; j++) {
          line[j] = xs[k * side + tx + Tiles.SIDE * j];
        }
        for (int i = 0; i < block; i++) {
          float wk = ws[k * side + ty * block + i];
          for (int j = 0; j < block; j++) {
            sums[i * block + j] += wk * line[j];
          }
        }
      }
      ctx.localBarrier();
    }
    for (int i = 0; i < block; i++) {
      for (int r = 0; r < block; r++) {
        if (r == i) {
          for (int j = 0; j < block; j++) {
            xs[j * Tiles.SIDE * Tiles.SIDE + item] = sums[r * block + j];
          }
        }
      }
      for (int j = 0; j < block; j++) {
        int toColumn = firstColumn + tx + Tiles.SIDE * j;
        float sum = xs[j * Tiles.SIDE * Tiles.SIDE + item];
        Blocks.store(
            arena, values, fp16, bias, params, firstRow + ty * block + i, toColumn, slice, sum);
      }
    }
  }

  public static void few(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    few(ctx, arena, null, false, w, null, false, bias, params);
  }

  public static void fewHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    few(ctx, arena, null, false, null, w, true, bias, params);
  }

  public static void fewFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    few(ctx, arena, values, true, null, w, true, bias, params);
  }

  /** Work-items: x columns, y every four rows. */
  private static void few(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params) {
    int rows = params.get(Params.Product.ROWS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
    int taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    int column = ctx.globalIdx;
    int firstRow = ctx.globalIdy * Tiles.FEW;
    // Rows beyond the last are worked out again and not stored.
    int last = rows - 1;
    int m1 = Math.min(firstRow + 1, last);
    int m2 = Math.min(firstRow + 2, last);
    int m3 = Math.min(firstRow + 3, last);
    float sum0 = 0f;
    float sum1 = 0f;
    float sum2 = 0f;
    float sum3 = 0f;
    if (column < params.get(Params.Product.COLUMNS)) {
      int sample = column / pixels;
      int x = params.get(Params.Product.X) + sample * channels * plane;
      for (int tap = 0; tap < taps; tap++) {
        int place = source(params, column - sample * pixels, tap);
        if (place >= 0) {
          for (int c = 0; c < channels; c++) {
            float xk = value(arena, values, fp16, x + c * plane + place);
            int wk = (tap * channels + c) * rows;
            sum0 += weight(floats, halves, isHalf, wk + firstRow) * xk;
            sum1 += weight(floats, halves, isHalf, wk + m1) * xk;
            sum2 += weight(floats, halves, isHalf, wk + m2) * xk;
            sum3 += weight(floats, halves, isHalf, wk + m3) * xk;
          }
        }
      }
      Scalars.store(arena, values, fp16, bias, params, firstRow, column, sum0);
      if (firstRow + 1 < rows) {
        Scalars.store(arena, values, fp16, bias, params, m1, column, sum1);
      }
      if (firstRow + 2 < rows) {
        Scalars.store(arena, values, fp16, bias, params, m2, column, sum2);
      }
      if (firstRow + 3 < rows) {
        Scalars.store(arena, values, fp16, bias, params, m3, column, sum3);
      }
    }
  }
}
