package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Matrix products and convolutions on the tensor cores of NVIDIA GPUs from compute capability 8.0
 * on: fp16 factors, fp32 sums. Only TornadoVM's CUDA backend compiles them, so they aren't
 * exported. Not verified on a GPU.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>matmul</td><td>a group of 8 warps 128×128, the next tile on its way while one is
 *     multiplied</td><td>many times the arithmetic of the other units, for values of
 *     fp16</td></tr>
 * <tr><td>convolution</td><td>the same with pixels looked up</td><td>all other
 *     convolutions</td></tr>
 * <tr><td>sumSlices</td><td>adds up what small, deep results were cut into</td><td>too few tiles
 *     would leave multiprocessors idle</td></tr>
 * </table>
 *
 * <p>Formula, layout of values and params are those of {@link MatmulKernels} and {@link
 * Conv2dKernels}; values are fp16. The weight is [M][taps][C], fp16 bits in a byte array, C filled
 * up with zeros to a multiple of 32 ({@code WeightSlot.WeightLayout.ROWS_PADDED}).
 *
 * <p>A group of 8 warps does 128×128 elements of the result, a warp 64×32 in 4×4 fragments of 16×8.
 * It goes through the depth 32 at a time. While a tile is multiplied, the next one is on its way:
 * the weight's straight to the other half of local memory ({@code asyncCopyToLocal}), the values,
 * which may lie at odd places, by way of registers. A matrix product is a convolution of one tap
 * whose pixels are where they are.
 *
 * <p>Tiles lie in local memory as they do in global memory: the weight's 128 rows of 32 numbers and
 * the values' 32 rows of 128, each row with 16 bytes more than it needs, so that the eight rows
 * that the hardware reads at a time lie in different banks. TornadoVM's loads of fragments expect
 * 16×16 and 16×8 numbers without gaps, but take an offset in bytes from each work-item: that of
 * work-item l adds what rows l mod 16 lie further apart here.
 *
 * <p>Fragments can't be looked into. So sums go to scratch, tile by tile, and from there through
 * the epilogue: by the same group, which finds them in the cache, or, where the depth is cut into
 * slices, by sumSlices.
 */
public final class TensorCoreKernels {
  private static final int SIDE = Tiles.MMA_SIDE;
  private static final int DEPTH = Tiles.MMA_DEPTH;
  private static final int ITEMS = Tiles.MMA_ITEMS;

  /** Bytes from one row to the next in local memory, and ints of a tile. */
  private static final int W_ROW = 2 * DEPTH + 16;

  private static final int X_ROW = 2 * SIDE + 16;
  private static final int W_INTS = SIDE * W_ROW / 4;
  private static final int X_INTS = DEPTH * X_ROW / 4;
  private static final int STAGE = W_INTS + X_INTS;

  /** Pairs of numbers that a work-item brings for each tile, of either factor. */
  private static final int EACH = SIDE * DEPTH / 2 / ITEMS;

  /** Rows between a work-item's pairs of values. */
  private static final int STEP = 2 * ITEMS / SIDE;

  private static final int K = 16;

  private TensorCoreKernels() {}

  public static void matmul(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ByteArray w,
      FloatArray bias,
      IntArray params) {
    products(ctx, values, arena, w, bias, params, false);
  }

  public static void convolution(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ByteArray w,
      FloatArray bias,
      IntArray params) {
    products(ctx, values, arena, w, bias, params, true);
  }

  /** Groups of 256 work-items in a row: x columns, y rows, z slices of taps and channels. */
  private static void products(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ByteArray w,
      FloatArray bias,
      IntArray params,
      boolean convolution) {
    int[] tiles = ctx.allocateIntLocalArray(2 * STAGE);
    int[] pairs = new int[EACH];
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int channels = params.get(Params.Product.CHANNELS);
    int slices = params.get(Params.Product.SLICES);
    int taps = 1;
    if (convolution) {
      taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    }
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int groupY = ctx.groupIdy;
    int slice = ctx.groupIdz;
    int firstColumn = groupX * SIDE;
    int firstRow = groupY * SIDE;

    // Where this work-item puts the pairs of values that it brings.
    int toInts = item / (SIDE / 2) * (X_ROW / 4) + item % (SIDE / 2);

    // The fragments that this warp reads.
    int warp = item / 32;
    int warpRow = warp / 4 * 64;
    int warpColumn = warp % 4 * 32;
    int aLane = warpRow * W_ROW + item % 16 * (W_ROW - 2 * K);
    int bLane = 4 * W_INTS + 2 * warpColumn + item % 16 * (X_ROW - 16);

    float[] c00 = ctx.mmaFragment(0f);
    float[] c01 = ctx.mmaFragment(0f);
    float[] c02 = ctx.mmaFragment(0f);
    float[] c03 = ctx.mmaFragment(0f);
    float[] c10 = ctx.mmaFragment(0f);
    float[] c11 = ctx.mmaFragment(0f);
    float[] c12 = ctx.mmaFragment(0f);
    float[] c13 = ctx.mmaFragment(0f);
    float[] c20 = ctx.mmaFragment(0f);
    float[] c21 = ctx.mmaFragment(0f);
    float[] c22 = ctx.mmaFragment(0f);
    float[] c23 = ctx.mmaFragment(0f);
    float[] c30 = ctx.mmaFragment(0f);
    float[] c31 = ctx.mmaFragment(0f);
    float[] c32 = ctx.mmaFragment(0f);
    float[] c33 = ctx.mmaFragment(0f);

    int tilesOfTap = (channels + DEPTH - 1) / DEPTH;
    int count = taps * tilesOfTap;
    int begin = count * slice / slices;
    int end = count * (slice + 1) / slices;
    copyWeights(ctx, tiles, 0, w, firstRow, rows, begin, count);
    ctx.asyncCopyCommit();
    bring(values, params, convolution, firstColumn, begin, tilesOfTap, item, pairs);
    for (int i = 0; i < EACH; i++) {
      tiles[W_INTS + toInts + i * STEP * (X_ROW / 4)] = pairs[i];
    }
    ctx.asyncCopyWaitGroup(0);
    ctx.localBarrier();
    for (int tile = begin; tile < end; tile++) {
      int stage = (tile - begin) % 2 * STAGE;
      // Beyond the last tile, that one again: cheaper than fragments that pass through an if.
      int next = Math.min(tile + 1, end - 1);
      copyWeights(ctx, tiles, STAGE - stage, w, firstRow, rows, next, count);
      ctx.asyncCopyCommit();
      bring(values, params, convolution, firstColumn, next, tilesOfTap, item, pairs);
      for (int k = 0; k < DEPTH; k += K) {
        int a = 4 * stage + aLane + 2 * k;
        int b = 4 * stage + bLane + k * X_ROW;
        HalfFloat[] a0 = ctx.mmaLoadA(tiles, K, a);
        HalfFloat[] a1 = ctx.mmaLoadA(tiles, K, a + 16 * W_ROW);
        HalfFloat[] a2 = ctx.mmaLoadA(tiles, K, a + 32 * W_ROW);
        HalfFloat[] a3 = ctx.mmaLoadA(tiles, K, a + 48 * W_ROW);
        HalfFloat[] b0 = ctx.mmaLoadB(tiles, K, b);
        HalfFloat[] b1 = ctx.mmaLoadB(tiles, K, b + 16);
        HalfFloat[] b2 = ctx.mmaLoadB(tiles, K, b + 32);
        HalfFloat[] b3 = ctx.mmaLoadB(tiles, K, b + 48);
        c00 = ctx.mma(a0, b0, c00, MMAShape.M16N8K16);
        c01 = ctx.mma(a0, b1, c01, MMAShape.M16N8K16);
        c02 = ctx.mma(a0, b2, c02, MMAShape.M16N8K16);
        c03 = ctx.mma(a0, b3, c03, MMAShape.M16N8K16);
        c10 = ctx.mma(a1, b0, c10, MMAShape.M16N8K16);
        c11 = ctx.mma(a1, b1, c11, MMAShape.M16N8K16);
        c12 = ctx.mma(a1, b2, c12, MMAShape.M16N8K16);
        c13 = ctx.mma(a1, b3, c13, MMAShape.M16N8K16);
        c20 = ctx.mma(a2, b0, c20, MMAShape.M16N8K16);
        c21 = ctx.mma(a2, b1, c21, MMAShape.M16N8K16);
        c22 = ctx.mma(a2, b2, c22, MMAShape.M16N8K16);
        c23 = ctx.mma(a2, b3, c23, MMAShape.M16N8K16);
        c30 = ctx.mma(a3, b0, c30, MMAShape.M16N8K16);
        c31 = ctx.mma(a3, b1, c31, MMAShape.M16N8K16);
        c32 = ctx.mma(a3, b2, c32, MMAShape.M16N8K16);
        c33 = ctx.mma(a3, b3, c33, MMAShape.M16N8K16);
      }
      for (int i = 0; i < EACH; i++) {
        tiles[STAGE - stage + W_INTS + toInts + i * STEP * (X_ROW / 4)] = pairs[i];
      }
      ctx.asyncCopyWaitGroup(0);
      ctx.localBarrier();
    }

    int groupsX = (columns + SIDE - 1) / SIDE;
    int groupsY = (rows + SIDE - 1) / SIDE;
    int sums =
        params.get(Params.Product.SCRATCH)
            + ((slice * groupsY + groupY) * groupsX + groupX) * SIDE * SIDE;
    int sum = sums + warpColumn;
    ctx.mmaStore(c00, arena, warpRow, sum, SIDE);
    ctx.mmaStore(c01, arena, warpRow, sum + 8, SIDE);
    ctx.mmaStore(c02, arena, warpRow, sum + 16, SIDE);
    ctx.mmaStore(c03, arena, warpRow, sum + 24, SIDE);
    ctx.mmaStore(c10, arena, warpRow + 16, sum, SIDE);
    ctx.mmaStore(c11, arena, warpRow + 16, sum + 8, SIDE);
    ctx.mmaStore(c12, arena, warpRow + 16, sum + 16, SIDE);
    ctx.mmaStore(c13, arena, warpRow + 16, sum + 24, SIDE);
    ctx.mmaStore(c20, arena, warpRow + 32, sum, SIDE);
    ctx.mmaStore(c21, arena, warpRow + 32, sum + 8, SIDE);
    ctx.mmaStore(c22, arena, warpRow + 32, sum + 16, SIDE);
    ctx.mmaStore(c23, arena, warpRow + 32, sum + 24, SIDE);
    ctx.mmaStore(c30, arena, warpRow + 48, sum, SIDE);
    ctx.mmaStore(c31, arena, warpRow + 48, sum + 8, SIDE);
    ctx.mmaStore(c32, arena, warpRow + 48, sum + 16, SIDE);
    ctx.mmaStore(c33, arena, warpRow + 48, sum + 24, SIDE);
    if (slices == 1) {
      ctx.localBarrier();
      for (int e = item; e < SIDE * SIDE; e += ITEMS) {
        int m = firstRow + e / SIDE;
        int column = firstColumn + e % SIDE;
        if (m < rows && column < columns) {
          Scalars.store(arena, values, true, bias, params, m, column, arena.get(sums + e));
        }
      }
    }
  }

  /**
   * Copies a tile of the weight, as pairs of numbers, to local memory from element {@code to} on.
   * Below the last row, that one again.
   */
  private static void copyWeights(
      KernelContext ctx,
      int[] tiles,
      int to,
      ByteArray w,
      int firstRow,
      int rows,
      int tile,
      int count) {
    int item = ctx.localIdx;
    for (int i = 0; i < EACH; i++) {
      int e = item + i * ITEMS;
      int row = e / (DEPTH / 2);
      int pair = e % (DEPTH / 2);
      int m = Math.min(firstRow + row, rows - 1);
      int from = 2 * DEPTH * (m * count + tile) + 4 * pair;
      ctx.asyncCopyToLocal(tiles, to + row * (W_ROW / 4) + pair, w, from);
    }
  }

  /**
   * A work-item's part of a tile of values: of two columns side by side every fourth row; zeros
   * where there is nothing.
   */
  private static void bring(
      ShortArray values,
      IntArray params,
      boolean convolution,
      int firstColumn,
      int tile,
      int tilesOfTap,
      int item,
      int[] pairs) {
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int plane = pixels;
    if (convolution) {
      plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
    }
    int left = firstColumn + 2 * (item % (SIDE / 2));
    int leftSample = left / pixels;
    int rightSample = (left + 1) / pixels;
    int leftPlace = left - leftSample * pixels;
    int rightPlace = left + 1 - rightSample * pixels;
    int tap = tile / tilesOfTap;
    if (convolution) {
      leftPlace = Blocks.source(params, leftPlace, tap);
      rightPlace = Blocks.source(params, rightPlace, tap);
    }
    if (left >= columns) {
      leftPlace = -1;
    }
    if (left + 1 >= columns) {
      rightPlace = -1;
    }
    int x = params.get(Params.Product.X);
    int leftX = x + leftSample * channels * plane + leftPlace;
    int rightX = x + rightSample * channels * plane + rightPlace;
    int firstC = (tile - tap * tilesOfTap) * DEPTH + item / (SIDE / 2);
    for (int i = 0; i < EACH; i++) {
      int c = firstC + i * STEP;
      int low = 0;
      int high = 0;
      if (c < channels) {
        if (leftPlace >= 0) {
          low = values.get(leftX + c * plane) & 0xffff;
        }
        if (rightPlace >= 0) {
          high = values.get(rightX + c * plane) & 0xffff;
        }
      }
      pairs[i] = low | high << 16;
    }
  }

  /** Adds up the slices of a product, tiles of 128×128 in scratch, and ends it. */
  public static void sumSlices(
      KernelContext ctx, ShortArray values, FloatArray arena, FloatArray bias, IntArray params) {
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.globalIdx;
    int m = item / columns;
    int column = item - m * columns;
    if (m < rows) {
      int groupsX = (columns + SIDE - 1) / SIDE;
      int groupsY = (rows + SIDE - 1) / SIDE;
      int at =
          params.get(Params.Product.SCRATCH)
              + (m / SIDE * groupsX + column / SIDE) * SIDE * SIDE
              + m % SIDE * SIDE
              + column % SIDE;
      float sum = 0f;
      for (int slice = 0; slice < slices; slice++) {
        sum += arena.get(at + slice * groupsY * groupsX * SIDE * SIDE);
      }
      Scalars.store(arena, values, true, bias, params, m, column, sum);
    }
  }
}
