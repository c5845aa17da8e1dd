package eddy.kernels.tornado;

import static eddy.kernels.tornado.Scalars.put;
import static eddy.kernels.tornado.Scalars.value;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Softmax over channels: y[n][c][p] = exp(x[n][c][p] − max) / Σ exp(x[n][c'][p] − max), the maximum
 * and the sum being those of column (n, p). x and y are channel-major and may be the same; as
 * {@code …Fp16} they are fp16 bits. Params are {@link Params.Norm}.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item a column</td><td>any device and shape; what the others are
 *     compared with; few channels</td></tr>
 * <tr><td>grouped</td><td>a group 32 columns, each column's channels dealt out to 8 work-items,
 *     which add up in local memory</td><td>scores have a channel for each key: 8 times as many
 *     work-items hide the memory's latency</td></tr>
 * </table>
 */
public final class SoftmaxKernels {
  /** No float is smaller. */
  private static final float LEAST = -Float.MAX_VALUE;

  private SoftmaxKernels() {}

  public static void naive(KernelContext ctx, FloatArray arena, IntArray params) {
    naive(ctx, arena, null, false, params);
  }

  public static void naiveFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    naive(ctx, arena, values, true, params);
  }

  private static void naive(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int channels = params.get(Params.Norm.CHANNELS);
    int pixels = params.get(Params.Norm.PIXELS);
    int column = ctx.globalIdx;
    if (column < params.get(Params.Norm.SAMPLES) * pixels) {
      int place = column / pixels * (channels - 1) * pixels + column;
      int x = params.get(Params.Norm.X) + place;
      int out = params.get(Params.Norm.OUT) + place;
      float max = value(arena, values, fp16, x);
      for (int c = 1; c < channels; c++) {
        max = Math.max(max, value(arena, values, fp16, x + c * pixels));
      }
      float sum = 0f;
      for (int c = 0; c < channels; c++) {
        sum += TornadoMath.exp(value(arena, values, fp16, x + c * pixels) - max);
      }
      float factor = 1f / sum;
      for (int c = 0; c < channels; c++) {
        float e = TornadoMath.exp(value(arena, values, fp16, x + c * pixels) - max);
        put(arena, values, fp16, out + c * pixels, e * factor);
      }
    }
  }

  public static void grouped(KernelContext ctx, FloatArray arena, IntArray params) {
    grouped(ctx, arena, null, false, params);
  }

  public static void groupedFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    grouped(ctx, arena, values, true, params);
  }

  private static void grouped(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    float[] parts = ctx.allocateFloatLocalArray(Tiles.NORM_COLUMNS * Tiles.NORM_PARTS);
    int channels = params.get(Params.Norm.CHANNELS);
    int pixels = params.get(Params.Norm.PIXELS);
    int columns = params.get(Params.Norm.SAMPLES) * pixels;
    int tx = ctx.localIdx;
    int part = ctx.localIdy;
    int column = ctx.groupIdx * Tiles.NORM_COLUMNS + tx;
    int place = column / pixels * (channels - 1) * pixels + column;
    int x = params.get(Params.Norm.X) + place;
    int out = params.get(Params.Norm.OUT) + place;
    // In place, a number may be read by the one work-item alone that writes it: the barriers order
    // local memory only. So a part without channels of its own begins below all numbers, and
    // columns beyond the last have no channels.
    int end = column < columns ? channels : 0;
    float max = LEAST;
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      max = Math.max(max, value(arena, values, fp16, x + c * pixels));
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = max;
    ctx.localBarrier();
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      max = Math.max(max, parts[i * Tiles.NORM_COLUMNS + tx]);
    }
    ctx.localBarrier();
    float sum = 0f;
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      sum += TornadoMath.exp(value(arena, values, fp16, x + c * pixels) - max);
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = sum;
    ctx.localBarrier();
    float total = 0f;
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      total += parts[i * Tiles.NORM_COLUMNS + tx];
    }
    float factor = 1f / total;
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      put(
          arena,
          values,
          fp16,
          out + c * pixels,
          TornadoMath.exp(value(arena, values, fp16, x + c * pixels) - max) * factor);
    }
  }
}
