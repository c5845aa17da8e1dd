package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Softmax over channels: y[n][c][p] = exp(x[n][c][p] − max) / Σ exp(x[n][c'][p] − max), the maximum
 * and the sum being those of column (n, p). x and y are channel-major and may be the same. Params
 * are {@link Params.Norm}.
 *
 * <table>
 * <caption>Variants</caption>
 * <tr><td>naive</td><td>a work-item a column</td></tr>
 * <tr><td>grouped</td><td>a group 32 columns, each column's channels dealt out to 8 work-items,
 *     which add up in local memory</td></tr>
 * </table>
 */
public final class SoftmaxKernels {
  private SoftmaxKernels() {}

  public static void naive(KernelContext ctx, FloatArray arena, IntArray params) {
    int channels = params.get(Params.Norm.CHANNELS);
    int pixels = params.get(Params.Norm.PIXELS);
    int column = ctx.globalIdx;
    if (column < params.get(Params.Norm.SAMPLES) * pixels) {
      int place = column / pixels * (channels - 1) * pixels + column;
      int x = params.get(Params.Norm.X) + place;
      int out = params.get(Params.Norm.OUT) + place;
      float max = arena.get(x);
      for (int c = 1; c < channels; c++) {
        max = Math.max(max, arena.get(x + c * pixels));
      }
      float sum = 0f;
      for (int c = 0; c < channels; c++) {
        float e = TornadoMath.exp(arena.get(x + c * pixels) - max);
        arena.set(out + c * pixels, e);
        sum += e;
      }
      float factor = 1f / sum;
      for (int c = 0; c < channels; c++) {
        arena.set(out + c * pixels, arena.get(out + c * pixels) * factor);
      }
    }
  }

  public static void grouped(KernelContext ctx, FloatArray arena, IntArray params) {
    float[] parts = ctx.allocateFloatLocalArray(Tiles.NORM_COLUMNS * Tiles.NORM_PARTS);
    int channels = params.get(Params.Norm.CHANNELS);
    int pixels = params.get(Params.Norm.PIXELS);
    int columns = params.get(Params.Norm.SAMPLES) * pixels;
    int tx = ctx.localIdx;
    int part = ctx.localIdy;
    int column = ctx.groupIdx * Tiles.NORM_COLUMNS + tx;
    // Columns beyond the last do the last one's work again, so that all meet at the barriers.
    int own = Math.min(column, columns - 1);
    int place = own / pixels * (channels - 1) * pixels + own;
    int x = params.get(Params.Norm.X) + place;
    int out = params.get(Params.Norm.OUT) + place;
    float max = arena.get(x);
    for (int c = part; c < channels; c += Tiles.NORM_PARTS) {
      max = Math.max(max, arena.get(x + c * pixels));
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = max;
    ctx.localBarrier();
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      max = Math.max(max, parts[i * Tiles.NORM_COLUMNS + tx]);
    }
    ctx.localBarrier();
    float sum = 0f;
    for (int c = part; c < channels; c += Tiles.NORM_PARTS) {
      sum += TornadoMath.exp(arena.get(x + c * pixels) - max);
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = sum;
    ctx.localBarrier();
    float total = 0f;
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      total += parts[i * Tiles.NORM_COLUMNS + tx];
    }
    float factor = 1f / total;
    if (column < columns) {
      for (int c = part; c < channels; c += Tiles.NORM_PARTS) {
        arena.set(out + c * pixels, TornadoMath.exp(arena.get(x + c * pixels) - max) * factor);
      }
    }
  }
}
