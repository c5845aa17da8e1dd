package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Products of 64×64 numbers a group of 16×16 work-items, 4×4 a work-item, for every shape, and what
 * other products share with them.
 *
 * <p>As in {@link WideProducts} the next tile is on its way while one is multiplied, and nothing
 * branches for a bound: the last place is read again, and what doesn't belong to the product is
 * taken as 0. Loops over the block have constant bounds and are unrolled, which puts the private
 * arrays into registers. The loops over local arrays stand where those are allocated, because
 * TornadoVM compiles local arrays wrongly where they are handed to another method.
 *
 * <p>Registers can't be counted through either, and the epilogue is too much to unroll it for each
 * element; so a block is stored row by row by way of local memory, each work-item its own part.
 */
final class Blocks {
  /** Tiles that are one sum, for values of fp32. */
  private static final int BLOCK_TILES = 4;

  private Blocks() {}

  /** A private array of zeros. */
  static void clear(float[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] = 0f;
    }
  }

  /**
   * Where tap {@code tap} of output pixel {@code pixel} falls in a channel of x, or −1 when it's
   * outside.
   */
  static int source(IntArray params, int pixel, int tap) {
    int outWidth = params.get(Params.Product.OUT_WIDTH);
    int kernelWidth = params.get(Params.Product.KERNEL_WIDTH);
    int stride = params.get(Params.Product.STRIDE);
    int oy = pixel / outWidth;
    int ox = pixel - oy * outWidth;
    int ky = tap / kernelWidth;
    int kx = tap - ky * kernelWidth;
    int y = oy * stride + ky - params.get(Params.Product.PAD_TOP);
    int x = ox * stride + kx - params.get(Params.Product.PAD_LEFT);
    return place(params, y, x);
  }

  /** Where a place of the enlarged picture is in a channel of x, or −1 when it's outside. */
  private static int place(IntArray params, int y, int x) {
    int upHeight = params.get(Params.Product.UP_HEIGHT);
    int upWidth = params.get(Params.Product.UP_WIDTH);
    int height = params.get(Params.Product.HEIGHT);
    int width = params.get(Params.Product.WIDTH);
    int inside = Math.min(Math.min(y, x), Math.min(upHeight - 1 - y, upWidth - 1 - x)) >> 31;
    int row = shrink(y, height, upHeight, params.get(Params.Product.UP_Y));
    int column = shrink(x, width, upWidth, params.get(Params.Product.UP_X));
    return (row * width + column) | inside;
  }

  /**
   * {@code at · from / to} without a division, which takes as long as a whole line of products.
   *
   * @param scale 2¹⁶ · from / to, rounded up: what comes of it is too large by one at most; 0 where
   *     nothing is enlarged
   */
  static int shrink(int at, int from, int to, int scale) {
    int out = at;
    if (scale != 0) {
      int guess = at * scale >> 16;
      out = guess * to > at * from ? guess - 1 : guess;
    }
    return out;
  }

  /**
   * A tiled product, and its epilogue. Groups: x columns, y rows, z slices of the depth. A matrix
   * product is a convolution of one tap whose pixels are where they are.
   *
   * @param convolution a constant of the kernel, as are the other booleans
   */
  @SuppressWarnings("NullAway") // The arrays that the booleans tell of are there.
  static void product(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params,
      boolean convolution) {
    int block = Tiles.TILE / Tiles.SIDE;
    int side = Tiles.TILE;
    float[] ws = ctx.allocateFloatLocalArray(2 * Tiles.DEPTH * side);
    float[] xs = ctx.allocateFloatLocalArray(2 * Tiles.DEPTH * side);
    float[] sums = new float[block * block];
    clear(sums, block * block);
    float[] totals = new float[block * block];
    if (!fp16) {
      clear(totals, block * block);
    }
    float[] line = new float[block];
    short[] wn = new short[block];
    short[] xn = new short[block];
    float[] wf = new float[block];
    float[] xf = new float[block];
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int plane = pixels;
    int taps = 1;
    if (convolution) {
      plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
      taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    }
    int slices = params.get(Params.Product.SLICES);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int firstColumn = ctx.groupIdx * side;
    int firstRow = ctx.groupIdy * side;
    int slice = ctx.groupIdz;
    int item = ty * Tiles.SIDE + tx;
    int tilesOfTap = (channels + Tiles.DEPTH - 1) / Tiles.DEPTH;
    int tiles = taps * tilesOfTap;
    int begin = tiles * slice / slices;
    int end = tiles * (slice + 1) / slices;

    // What this work-item brings: one row and one column, every fourth step of the depth.
    int lane = item % side;
    int firstK = item / side;
    int m = Math.min(firstRow + lane, rows - 1);
    int column = Math.min(firstColumn + lane, columns - 1);
    int sample = column / pixels;
    int pixel = column - sample * pixels;
    int xSample = params.get(Params.Product.X) + sample * channels * plane;
    int firstTap = 0;
    int lastTap = 0;
    if (convolution) {
      firstTap = begin / tilesOfTap;
      lastTap = (end - 1) / tilesOfTap;
    }

    // The depth, which the compiler must not know: else it unrolls all of the tile.
    int limit = Math.min(tiles * Tiles.DEPTH, Tiles.DEPTH);
    int stage = 0;
    int tile = begin;
    for (int tap = firstTap; tap <= lastTap; tap++) {
      int at = xSample + pixel;
      int mask = -1;
      // One turn more than there are tiles: the first only brings, the last brings nothing new.
      int stop = end + 1;
      if (convolution) {
        int place = source(params, pixel, tap);
        mask = ~(place >> 31);
        at = xSample + (place & mask);
        stop = tap < lastTap ? (tap + 1) * tilesOfTap : stop;
      }
      int firstW = tap * channels * rows + m;
      int firstC = (tile - tap * tilesOfTap) * Tiles.DEPTH;
      for (; tile < stop; tile++) {
        for (int i = 0; i < block; i++) {
          int c = Math.min(firstC + firstK + i * (Tiles.DEPTH / block), channels - 1);
          if (isHalf) {
            wn[i] = halves.get(firstW + c * rows);
          } else {
            wf[i] = floats.get(firstW + c * rows);
          }
          if (fp16) {
            xn[i] = values.get(at + c * plane);
          } else {
            xf[i] = arena.get(at + c * plane);
          }
        }
        int from = stage & (Tiles.DEPTH * side);
        int into = Tiles.DEPTH * side - from;
        if (tile > begin) {
          for (int k0 = 0; k0 < limit; k0 += 4) {
            for (int k = 0; k < 4; k++) {
              int xk = from + k0 * side + tx * block + k * side;
              int wk = from + k0 * side + ty * block + k * side;
              for (int j = 0; j < block; j++) {
                line[j] = xs[xk + j];
              }
              for (int i = 0; i < block; i++) {
                float wi = ws[wk + i];
                for (int j = 0; j < block; j++) {
                  sums[i * block + j] += wi * line[j];
                }
              }
            }
          }
        }
        for (int i = 0; i < block; i++) {
          int kk = firstK + i * (Tiles.DEPTH / block);
          // −1 where this step of the depth is there, else 0.
          int there = (firstC + kk - channels) >> 31;
          int to = into + kk * side + lane;
          if (isHalf) {
            ws[to] = Scalars.half((short) (wn[i] & there));
          } else {
            ws[to] = there == 0 ? 0f : wf[i];
          }
          if (fp16) {
            xs[to] = Scalars.half((short) (xn[i] & there & mask));
          } else {
            xs[to] = (there & mask) == 0 ? 0f : xf[i];
          }
        }
        if (!fp16) {
          // What one sum loses grows with its length; rounding to fp16 loses more than that.
          if (((tile - begin) & BLOCK_TILES - 1) == 0) {
            for (int i = 0; i < block * block; i++) {
              totals[i] += sums[i];
              sums[i] = 0f;
            }
          }
        }
        stage = into;
        firstC += Tiles.DEPTH;
        ctx.localBarrier();
      }
    }
    for (int i = 0; i < block; i++) {
      for (int r = 0; r < block; r++) {
        if (r == i) {
          for (int j = 0; j < block; j++) {
            xs[item * block + j] =
                fp16 ? sums[r * block + j] : totals[r * block + j] + sums[r * block + j];
          }
        }
      }
      for (int j = 0; j < block; j++) {
        int toColumn = firstColumn + tx * block + j;
        float sum = xs[item * block + j];
        store(arena, values, fp16, bias, params, firstRow + ty * block + i, toColumn, slice, sum);
      }
    }
  }

  /**
   * Stores one element: as the result, or where the depth is cut into slices, as one of the addends
   * [slice][M][columns] in scratch, for {@code MatmulKernels.sumSlices}. Elements outside the
   * result are dropped.
   */
  static void store(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params,
      int m,
      int column,
      int slice,
      float sum) {
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    if (m < rows && column < columns) {
      if (params.get(Params.Product.SLICES) > 1) {
        int scratch = params.get(Params.Product.SCRATCH);
        arena.set(scratch + (slice * rows + m) * columns + column, sum);
      } else {
        Scalars.store(arena, values, fp16, bias, params, m, column, sum);
      }
    }
  }
}
