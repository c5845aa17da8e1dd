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
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item an element; pixels side by side</td><td>any device and shape;
 *     what the others are compared with</td></tr>
 * <tr><td>tiled</td><td>implicit GEMM, a group 64 rows × 64 pixels, a work-item 4×4 (16 KiB); see
 *     {@link Blocks}</td><td>any shape; the picture is never laid out as a matrix</td></tr>
 * <tr><td>wide</td><td>the same, 128×128 and 8×8 (16 KiB, on fp16 32); see {@link
 *     WideProducts}</td><td>twice the arithmetic a load: nearly all of a network</td></tr>
 * <tr><td>{@link TensorCoreKernels}</td><td>the same on tensor cores</td><td>values of fp16 on
 *     NVIDIA GPUs</td></tr>
 * <tr><td>few</td><td>up to four rows of the result a work-item, no local memory</td><td>the last
 *     convolutions, to 3 or 4 channels: a tile would be nearly empty</td></tr>
 * </table>
 *
 * <p>The implicit GEMM goes through the taps, and in each through the channels in tiles of 16, so
 * that a work-item's place in the picture is worked out once a tile. tiled and wide can be cut into
 * slices, as in {@link MatmulKernels}.
 */
public final class Conv2dKernels {
  private Conv2dKernels() {}

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
        int place = Blocks.source(params, column - sample * pixels, tap);
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
    Blocks.product(ctx, arena, null, false, w, null, false, bias, params, true);
  }

  public static void tiledHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    Blocks.product(ctx, arena, null, false, null, w, true, bias, params, true);
  }

  public static void tiledFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    Blocks.product(ctx, arena, values, true, null, w, true, bias, params, true);
  }

  public static void wide(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    WideProducts.product(ctx, arena, null, false, w, null, false, bias, params, true);
  }

  public static void wideHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    WideProducts.product(ctx, arena, null, false, null, w, true, bias, params, true);
  }

  public static void wideFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    WideProducts.product(ctx, arena, values, true, null, w, true, bias, params, true);
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
        int place = Blocks.source(params, column - sample * pixels, tap);
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
