package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * What all tiled products share: a group of 16×16 work-items holds two tiles in local memory,
 * {@code ws} [16][side] of the left factor and {@code xs} [16][side] of the right one, and each
 * work-item a block of the result in registers, with side = 16 · block.
 *
 * <p>A work-item's rows lie side by side, so that a whole warp reads few different numbers of
 * {@code ws}; its columns lie 16 apart, so that neighbours read neighbours in {@code xs} and write
 * neighbours in the result. Loops over {@code block} have constant bounds and are unrolled, which
 * puts the private arrays into registers. The loops over local arrays stand where those are
 * allocated, because TornadoVM compiles local arrays wrongly where they are handed to another
 * method.
 *
 * <p>Registers can't be counted through either, and the epilogue is too much to unroll it for each
 * element; so a block is stored row by row by way of local memory, each work-item its own part.
 */
final class Blocks {
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

  /**
   * A tiled product, and its epilogue. Groups: x columns, y rows, z slices of the depth. A matrix
   * product is a convolution of one tap whose pixels are where they are.
   *
   * @param block rows and columns of a work-item: 4 or 8
   * @param convolution a constant of the kernel, as are the other booleans
   */
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
      int block,
      boolean convolution) {
    int side = Tiles.SIDE * block;
    float[] ws = ctx.allocateFloatLocalArray(Tiles.DEPTH * side);
    float[] xs = ctx.allocateFloatLocalArray(Tiles.DEPTH * side);
    float[] sums = new float[block * block];
    clear(sums, block * block);
    float[] line = new float[block];
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

    // What this work-item loads: one row and one column, every 256 / side steps of the depth.
    int item = ty * Tiles.SIDE + tx;
    int lane = item % side;
    int firstK = item / side;
    int m = firstRow + lane;
    int column = firstColumn + lane;
    int sample = column / pixels;
    int x = params.get(Params.Product.X) + sample * channels * plane;

    // The place of that column's pixel, which a convolution looks up for each tap.
    int place = -1;
    if (!convolution) {
      if (column < columns) {
        place = column - sample * pixels;
      }
    }

    int tilesOfTap = (channels + Tiles.DEPTH - 1) / Tiles.DEPTH;
    int tiles = taps * tilesOfTap;
    int end = tiles * (slice + 1) / slices;
    for (int tile = tiles * slice / slices; tile < end; tile++) {
      int tap = 0;
      if (convolution) {
        tap = tile / tilesOfTap;
        place = -1;
        if (column < columns) {
          place = source(params, column - sample * pixels, tap);
        }
      }
      int firstC = (tile - tap * tilesOfTap) * Tiles.DEPTH;
      for (int i = 0; i < block; i++) {
        int kk = firstK + i * (Tiles.DEPTH / block);
        int c = firstC + kk;
        float wk = 0f;
        float xk = 0f;
        if (c < channels) {
          if (m < rows) {
            wk = Scalars.weight(floats, halves, isHalf, (tap * channels + c) * rows + m);
          }
          if (place >= 0) {
            xk = Scalars.value(arena, values, fp16, x + c * plane + place);
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
