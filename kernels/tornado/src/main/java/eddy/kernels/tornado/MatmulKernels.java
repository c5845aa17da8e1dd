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
 * Matrix products: linear layers and 1×1 convolutions.
 *
 * <p>y[n][m][p] = Σₖ w[k][m] · x[n][k][p], then the epilogue (see {@link Scalars#store}). x and y
 * are channel-major, pixels or tokens p last; the weight is turned, rows m last. Columns are
 * counted through all samples: column = n · P + p. Params are {@link Params.Product}.
 *
 * <p>Each kernel is there for a weight of floats, as {@code …Half} for one of fp16 bits, and as
 * {@code …Fp16} for values of fp16 bits too.
 *
 * <table>
 * <caption>Variants</caption>
 * <tr><td>naive</td><td>a work-item an element; columns side by side</td></tr>
 * <tr><td>tiled</td><td>a group 64×64, a work-item 4×4, tiles in local memory (8 KiB)</td></tr>
 * <tr><td>wide</td><td>the same, 128×128 and 8×8 (16 KiB): twice the arithmetic a load</td></tr>
 * <tr><td>vectors</td><td>few columns: a group 32 rows of one column, the depth cut in 8</td></tr>
 * </table>
 *
 * <p>tiled and wide can cut the depth into slices where the result has too few tiles to fill the
 * device (split-K); sumSlices then adds them up.
 */
public final class MatmulKernels {
  private MatmulKernels() {}

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
    int depth = params.get(Params.Product.CHANNELS);
    int item = ctx.globalIdx;
    int m = item / columns;
    int column = item - m * columns;
    if (m < rows) {
      int sample = column / pixels;
      int x = params.get(Params.Product.X) + sample * (depth - 1) * pixels + column;
      float sum = 0f;
      for (int k = 0; k < depth; k++) {
        sum +=
            weight(floats, halves, isHalf, k * rows + m)
                * value(arena, values, fp16, x + k * pixels);
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

  /** Groups: x columns, y rows, z slices of the depth. */
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
    int depth = params.get(Params.Product.CHANNELS);
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
    int x = params.get(Params.Product.X) + sample * (depth - 1) * pixels + column;

    int tiles = (depth + Tiles.DEPTH - 1) / Tiles.DEPTH;
    int end = tiles * (slice + 1) / slices;
    for (int tile = tiles * slice / slices; tile < end; tile++) {
      for (int i = 0; i < block; i++) {
        int kk = firstK + i * (Tiles.DEPTH / block);
        int k = tile * Tiles.DEPTH + kk;
        float wk = 0f;
        float xk = 0f;
        if (k < depth) {
          if (m < rows) {
            wk = weight(floats, halves, isHalf, k * rows + m);
          }
          if (column < columns) {
            xk = value(arena, values, fp16, x + k * pixels);
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

  public static void vectors(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    vectors(ctx, arena, null, false, w, null, false, bias, params);
  }

  public static void vectorsHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    vectors(ctx, arena, null, false, null, w, true, bias, params);
  }

  public static void vectorsFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    vectors(ctx, arena, values, true, null, w, true, bias, params);
  }

  /** Groups: x rows, y columns. */
  private static void vectors(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params) {
    float[] parts = ctx.allocateFloatLocalArray(Tiles.VECTOR_ROWS * Tiles.VECTOR_PARTS);
    int rows = params.get(Params.Product.ROWS);
    int pixels = params.get(Params.Product.PIXELS);
    int depth = params.get(Params.Product.CHANNELS);
    int tx = ctx.localIdx;
    int part = ctx.localIdy;
    int m = ctx.groupIdx * Tiles.VECTOR_ROWS + tx;
    int column = ctx.groupIdy;
    int x = params.get(Params.Product.X) + column / pixels * (depth - 1) * pixels + column;
    float sum = 0f;
    if (m < rows) {
      for (int k = part; k < depth; k += Tiles.VECTOR_PARTS) {
        sum +=
            weight(floats, halves, isHalf, k * rows + m)
                * value(arena, values, fp16, x + k * pixels);
      }
    }
    parts[part * Tiles.VECTOR_ROWS + tx] = sum;
    ctx.localBarrier();
    if (part == 0 && m < rows) {
      float total = 0f;
      for (int i = 0; i < Tiles.VECTOR_PARTS; i++) {
        total += parts[i * Tiles.VECTOR_ROWS + tx];
      }
      Scalars.store(arena, values, fp16, bias, params, m, column, total);
    }
  }

  /** Adds up the slices of a product, [slice][M][columns] in scratch, and ends it. */
  public static void sumSlices(
      KernelContext ctx, FloatArray arena, FloatArray bias, IntArray params) {
    sumSlices(ctx, arena, null, false, bias, params);
  }

  public static void sumSlicesFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, FloatArray bias, IntArray params) {
    sumSlices(ctx, arena, values, true, bias, params);
  }

  private static void sumSlices(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params) {
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int slices = params.get(Params.Product.SLICES);
    int scratch = params.get(Params.Product.SCRATCH);
    int item = ctx.globalIdx;
    int m = item / columns;
    if (m < rows) {
      float sum = 0f;
      for (int slice = 0; slice < slices; slice++) {
        sum += arena.get(scratch + slice * rows * columns + item);
      }
      Scalars.store(arena, values, fp16, bias, params, m, item - m * columns, sum);
    }
  }
}
