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
 * Layer normalisation over channels: y[n][c][p] = (x[n][c][p] − mean) / √(variance + eps) · w[c] +
 * b[c], mean and variance being those of column (n, p). The variance is taken in a pass of its own,
 * round the mean, which keeps its digits where the mean is large. x and y are channel-major, as
 * {@code …Fp16} of fp16 bits. Params are {@link Params.Norm}.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item a column</td><td>any device and shape; what the others are
 *     compared with; few channels</td></tr>
 * <tr><td>grouped</td><td>a group 32 columns, each column's channels dealt out to 8 work-items,
 *     which add up in local memory</td><td>columns are few and channels many: 8 times as many
 *     work-items hide the memory's latency</td></tr>
 * </table>
 */
public final class LayerNormKernels {
  private LayerNormKernels() {}

  public static void naive(
      KernelContext ctx,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    naive(ctx, arena, null, false, w, b, constants, params);
  }

  public static void naiveFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    naive(ctx, arena, values, true, w, b, constants, params);
  }

  private static void naive(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    int channels = params.get(Params.Norm.CHANNELS);
    int pixels = params.get(Params.Norm.PIXELS);
    int column = ctx.globalIdx;
    if (column < params.get(Params.Norm.SAMPLES) * pixels) {
      int place = column / pixels * (channels - 1) * pixels + column;
      int x = params.get(Params.Norm.X) + place;
      int out = params.get(Params.Norm.OUT) + place;
      float sum = 0f;
      for (int c = 0; c < channels; c++) {
        sum += value(arena, values, fp16, x + c * pixels);
      }
      float mean = sum / channels;
      float squares = 0f;
      for (int c = 0; c < channels; c++) {
        float d = value(arena, values, fp16, x + c * pixels) - mean;
        squares += d * d;
      }
      float eps = constants.get(params.get(Params.Norm.EPS));
      float factor = 1f / TornadoMath.sqrt(squares / channels + eps);
      for (int c = 0; c < channels; c++) {
        float d = value(arena, values, fp16, x + c * pixels) - mean;
        put(arena, values, fp16, out + c * pixels, d * factor * w.get(c) + b.get(c));
      }
    }
  }

  public static void grouped(
      KernelContext ctx,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    grouped(ctx, arena, null, false, w, b, constants, params);
  }

  public static void groupedFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    grouped(ctx, arena, values, true, w, b, constants, params);
  }

  private static void grouped(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
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
    // All meet at the barriers, but columns beyond the last have no channels. They mustn't read the
    // last one's either: in place, it may be written meanwhile, since barriers order local memory
    // only.
    int end = column < columns ? channels : 0;
    float sum = 0f;
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      sum += value(arena, values, fp16, x + c * pixels);
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = sum;
    ctx.localBarrier();
    float total = 0f;
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      total += parts[i * Tiles.NORM_COLUMNS + tx];
    }
    float mean = total / channels;
    ctx.localBarrier();
    float squares = 0f;
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      float d = value(arena, values, fp16, x + c * pixels) - mean;
      squares += d * d;
    }
    parts[part * Tiles.NORM_COLUMNS + tx] = squares;
    ctx.localBarrier();
    float allSquares = 0f;
    for (int i = 0; i < Tiles.NORM_PARTS; i++) {
      allSquares += parts[i * Tiles.NORM_COLUMNS + tx];
    }
    float eps = constants.get(params.get(Params.Norm.EPS));
    float factor = 1f / TornadoMath.sqrt(allSquares / channels + eps);
    for (int c = part; c < end; c += Tiles.NORM_PARTS) {
      float d = value(arena, values, fp16, x + c * pixels) - mean;
      put(arena, values, fp16, out + c * pixels, d * factor * w.get(c) + b.get(c));
    }
  }
}
