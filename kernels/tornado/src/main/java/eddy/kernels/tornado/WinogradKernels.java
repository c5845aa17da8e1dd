package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * 3×3 convolutions of stride 1 after Winograd (Lavin and Gray, "Fast Algorithms for Convolutional
 * Neural Networks", 2016), on values of fp16: the result is cut into tiles of m×m pixels, m being 2
 * or 4, and each of the (m + 2)² positions of the transformed tiles is a matrix product over the
 * channels. That takes 2.25 or 4 times fewer multiply-adds than direct sums.
 *
 * <p>Y = Aᵀ [Σ (G g Gᵀ) ⊙ (Bᵀ d B)] A, with filters g, tiles d of (m + 2)² pixels that overlap by
 * two, and sums over the channels. Whatever lies between is kept as floats, in scratch: rounded to
 * halves, transformed filters and tiles would lose twice what rounding the result does where m is
 * 2, and ten times as much where it is 4. Filters are transformed anew for every picture, which
 * costs less than reading them from memory in a form that is two to eight times as large, and a
 * weight stays as it is. Params are {@link Params.WinogradConvolution}.
 *
 * <table>
 * <caption>What is launched, in order</caption>
 * <tr><td>filters2, filters4</td><td>a work-item a filter's channel: U = G g Gᵀ</td></tr>
 * <tr><td>input2, input4</td><td>a work-item a tile's channel: V = Bᵀ d B; padding and enlargement
 *     are part of the address</td></tr>
 * <tr><td>planes</td><td>the products, by {@link WideProducts}, 128×128 numbers a group</td></tr>
 * <tr><td>output2, output4</td><td>a work-item a tile's row of the result: adds up slices, Y = Aᵀ s
 *     A, and the epilogue</td></tr>
 * </table>
 */
public final class WinogradKernels {
  private WinogradKernels() {}

  public static void filters2(KernelContext ctx, FloatArray arena, ShortArray w, IntArray params) {
    filters(ctx, arena, w, params, 2);
  }

  public static void filters4(KernelContext ctx, FloatArray arena, ShortArray w, IntArray params) {
    filters(ctx, arena, w, params, 4);
  }

  /**
   * @param tile side of a tile of the result, 2 or 4, a constant of the kernel
   */
  private static void filters(
      KernelContext ctx, FloatArray arena, ShortArray w, IntArray params, int tile) {
    int side = tile + 2;
    float[] t = new float[3 * side];
    float[] from = new float[3];
    float[] to = new float[side];
    int rows = params.get(Params.Product.ROWS);
    int channels = params.get(Params.Product.CHANNELS);
    int all = params.get(Params.WinogradConvolution.BUFFER_ROWS);
    int item = ctx.globalIdx;
    int c = item / rows;
    int row = item - c * rows;
    if (c < channels) {
      int at = c * all + params.get(Params.WinogradConvolution.BUFFER_ROW) + row;
      int tap = channels * all;
      for (int x = 0; x < 3; x++) {
        for (int y = 0; y < 3; y++) {
          from[y] = Scalars.half(w.get(at + (y * 3 + x) * tap));
        }
        filter(from, to, tile);
        for (int i = 0; i < side; i++) {
          t[i * 3 + x] = to[i];
        }
      }
      int place = params.get(Params.WinogradConvolution.FILTERS) + item;
      int plane = channels * rows;
      for (int i = 0; i < side; i++) {
        for (int x = 0; x < 3; x++) {
          from[x] = t[i * 3 + x];
        }
        filter(from, to, tile);
        for (int j = 0; j < side; j++) {
          arena.set(place + (i * side + j) * plane, to[j]);
        }
      }
    }
  }

  /** G g: three numbers to {@code tile + 2}. */
  private static void filter(float[] g, float[] out, int tile) {
    float sum = g[0] + g[2];
    if (tile == 2) {
      out[0] = g[0];
      out[1] = 0.5f * (sum + g[1]);
      out[2] = 0.5f * (sum - g[1]);
      out[3] = g[2];
    } else {
      float far = g[0] + 4f * g[2];
      float sixth = -1f / 6f;
      float small = 1f / 24f;
      out[0] = 0.25f * g[0];
      out[1] = sixth * (sum + g[1]);
      out[2] = sixth * (sum - g[1]);
      out[3] = small * (far + 2f * g[1]);
      out[4] = small * (far - 2f * g[1]);
      out[5] = g[2];
    }
  }

  public static void input2(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    input(ctx, values, arena, params, 2);
  }

  public static void input4(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    input(ctx, values, arena, params, 4);
  }

  private static void input(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params, int tile) {
    int side = tile + 2;
    int[] across = new int[side];
    short[] bits = new short[side * side];
    float[] t = new float[side * side];
    float[] from = new float[side];
    float[] to = new float[side];
    int tiles = params.get(Params.WinogradConvolution.TILES);
    int channels = params.get(Params.Product.CHANNELS);
    int item = ctx.globalIdx;
    int c = item / tiles;
    int number = params.get(Params.WinogradConvolution.FIRST_TILE) + item - c * tiles;
    if (c < channels && number < params.get(Params.WinogradConvolution.ALL_TILES)) {
      int height = params.get(Params.Product.HEIGHT);
      int width = params.get(Params.Product.WIDTH);
      int upHeight = params.get(Params.Product.UP_HEIGHT);
      int upWidth = params.get(Params.Product.UP_WIDTH);
      int upY = params.get(Params.Product.UP_Y);
      int upX = params.get(Params.Product.UP_X);
      int sample = number / params.get(Params.WinogradConvolution.TILES_OF_SAMPLE);
      int ofSample = number - sample * params.get(Params.WinogradConvolution.TILES_OF_SAMPLE);
      int down = ofSample / params.get(Params.WinogradConvolution.TILES_ACROSS);
      int y = down * tile - params.get(Params.Product.PAD_TOP);
      int x =
          (ofSample - down * params.get(Params.WinogradConvolution.TILES_ACROSS)) * tile
              - params.get(Params.Product.PAD_LEFT);
      int at = params.get(Params.Product.X) + (sample * channels + c) * height * width;
      // A place of the picture, or a negative number beside it.
      for (int j = 0; j < side; j++) {
        int inside = Math.min(x + j, upWidth - 1 - x - j) >> 31;
        across[j] = Blocks.shrink(x + j, width, upWidth, upX) | inside;
      }
      for (int i = 0; i < side; i++) {
        int inside = Math.min(y + i, upHeight - 1 - y - i) >> 31;
        int row = (Blocks.shrink(y + i, height, upHeight, upY) * width) | inside;
        for (int j = 0; j < side; j++) {
          int mask = ~((row | across[j]) >> 31);
          // All loads before the first is needed.
          bits[i * side + j] = (short) (values.get(at + (row + across[j] & mask)) & mask);
        }
      }
      for (int j = 0; j < side; j++) {
        for (int i = 0; i < side; i++) {
          from[i] = Scalars.half(bits[i * side + j]);
        }
        pixels(from, to, tile);
        for (int i = 0; i < side; i++) {
          t[i * side + j] = to[i];
        }
      }
      int place = params.get(Params.WinogradConvolution.INPUTS) + item;
      int plane = channels * tiles;
      for (int i = 0; i < side; i++) {
        for (int j = 0; j < side; j++) {
          from[j] = t[i * side + j];
        }
        pixels(from, to, tile);
        for (int j = 0; j < side; j++) {
          arena.set(place + (i * side + j) * plane, to[j]);
        }
      }
    }
  }

  /** Bᵀ d. */
  private static void pixels(float[] d, float[] out, int tile) {
    if (tile == 2) {
      out[0] = d[0] - d[2];
      out[1] = d[1] + d[2];
      out[2] = d[2] - d[1];
      out[3] = d[1] - d[3];
    } else {
      float evenFar = d[4] - 4f * d[2];
      float oddFar = d[3] - 4f * d[1];
      float evenNear = d[4] - d[2];
      float oddNear = 2f * (d[3] - d[1]);
      out[0] = 4f * d[0] - 5f * d[2] + d[4];
      out[1] = evenFar + oddFar;
      out[2] = evenFar - oddFar;
      out[3] = evenNear + oddNear;
      out[4] = evenNear - oddNear;
      out[5] = 4f * d[1] - 5f * d[3] + d[5];
    }
  }

  /** Sums over the channels, in every position. Groups: as {@link WideProducts#planes} says. */
  public static void planes(KernelContext ctx, FloatArray arena, IntArray params) {
    WideProducts.planes(ctx, arena, params);
  }

  public static void output2(
      KernelContext ctx, ShortArray values, FloatArray arena, FloatArray bias, IntArray params) {
    output(ctx, values, arena, bias, params, 2);
  }

  public static void output4(
      KernelContext ctx, ShortArray values, FloatArray arena, FloatArray bias, IntArray params) {
    output(ctx, values, arena, bias, params, 4);
  }

  private static void output(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray bias,
      IntArray params,
      int tile) {
    int side = tile + 2;
    float[] ys = ctx.allocateFloatLocalArray(16 * Tiles.LINE);
    float[] sums = new float[side * side];
    float[] t = new float[tile * side];
    float[] from = new float[side];
    float[] to = new float[4];
    int tiles = params.get(Params.WinogradConvolution.TILES);
    int rows = params.get(Params.Product.ROWS);
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.globalIdx;
    int local = ctx.localIdx;
    int m = item / tiles;
    int number = params.get(Params.WinogradConvolution.FIRST_TILE) + item - m * tiles;
    if (m < rows && number < params.get(Params.WinogradConvolution.ALL_TILES)) {
      int plane = rows * tiles;
      int at = params.get(Params.Product.SCRATCH) + item;
      Blocks.clear(sums, side * side);
      for (int slice = 0; slice < slices; slice++) {
        for (int i = 0; i < side * side; i++) {
          sums[i] += arena.get(at + i * plane);
        }
        at += side * side * plane;
      }
      for (int j = 0; j < side; j++) {
        for (int i = 0; i < side; i++) {
          from[i] = sums[i * side + j];
        }
        result(from, to, tile);
        for (int i = 0; i < tile; i++) {
          t[i * side + j] = to[i];
        }
      }
      // Registers can't be counted through: what is stored next goes by way of local memory.
      for (int i = 0; i < tile; i++) {
        for (int j = 0; j < side; j++) {
          from[j] = t[i * side + j];
        }
        result(from, to, tile);
        for (int j = 0; j < tile; j++) {
          ys[(i * tile + j) * Tiles.LINE + local] = to[j];
        }
      }
      int width = params.get(Params.Product.OUT_WIDTH);
      int pixels = params.get(Params.Product.PIXELS);
      int sample = number / params.get(Params.WinogradConvolution.TILES_OF_SAMPLE);
      int ofSample = number - sample * params.get(Params.WinogradConvolution.TILES_OF_SAMPLE);
      int down = ofSample / params.get(Params.WinogradConvolution.TILES_ACROSS);
      int x = (ofSample - down * params.get(Params.WinogradConvolution.TILES_ACROSS)) * tile;
      int pixel = down * tile * width + x;
      int row =
          sample * params.get(Params.Product.ALL_ROWS) + params.get(Params.Product.FIRST_ROW) + m;
      // How many there are, which the compiler must not know: once is enough of that code.
      int count = Math.min(tile, params.get(Params.Product.CHANNELS));
      if (tile == 4 && width % 4 == 0) {
        for (int i = 0; i < count; i++) {
          if (pixel < pixels) {
            for (int j = 0; j < 4; j++) {
              to[j] = ys[(i * 4 + j) * Tiles.LINE + local];
            }
            int place = row * (pixels / 4) + pixel / 4;
            WideProducts.end4(arena, values, true, bias, params, m, sample, row, place, to);
          }
          pixel += width;
        }
      } else {
        for (int i = 0; i < count; i++) {
          for (int j = 0; j < count; j++) {
            if (pixel < pixels && x + j < width) {
              float sum = ys[(i * tile + j) * Tiles.LINE + local];
              int column = sample * pixels + pixel + j;
              Scalars.store(arena, values, true, bias, params, m, column, sum);
            }
          }
          pixel += width;
        }
      }
    }
  }

  /** Aᵀ s. */
  private static void result(float[] s, float[] out, int tile) {
    float sum = s[1] + s[2];
    float difference = s[1] - s[2];
    if (tile == 2) {
      out[0] = s[0] + sum;
      out[1] = difference - s[3];
    } else {
      float farSum = s[3] + s[4];
      float farDifference = 2f * (s[3] - s[4]);
      out[0] = s[0] + sum + farSum;
      out[1] = difference + farDifference;
      out[2] = sum + 4f * farSum;
      out[3] = difference + 4f * farDifference + s[5];
    }
  }
}
