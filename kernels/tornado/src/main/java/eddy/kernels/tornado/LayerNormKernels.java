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
 * <tr><td>sumGrouped</td><td>behind a product whose depth was cut: a group four columns, whose
 *     channels' slices are added up by 256 work-items, with mean and variance in one
 *     reading</td><td>a launch less, and more groups</td></tr>
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

  /**
   * Adds up the slices of a product as {@code MatmulKernels.sumRuns} does, stores the result, and
   * normalises that. Params are {@link Params.Product} with the norm's from {@link
   * Params.Product#NORM} on.
   *
   * @param vectors the product's bias, the norm's scale and shift, one behind the other
   */
  public static void sumGrouped(
      KernelContext ctx,
      FloatArray arena,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    sumGrouped(ctx, arena, null, false, vectors, constants, params);
  }

  public static void sumGroupedFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    sumGrouped(ctx, arena, values, true, vectors, constants, params);
  }

  /** Groups: four neighbouring columns. */
  private static void sumGrouped(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    float[] numbers = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    float[] means = ctx.allocateFloatLocalArray(Tiles.RUN * Tiles.NORM_ITEMS);
    float[] squares = ctx.allocateFloatLocalArray(Tiles.RUN * Tiles.NORM_ITEMS);
    float[] line = new float[Tiles.RUN];
    float[] mean = new float[Tiles.RUN];
    float[] square = new float[Tiles.RUN];
    for (int j = 0; j < Tiles.RUN; j++) {
      mean[j] = 0f;
      square[j] = 0f;
    }
    int rows = params.get(Params.Product.ROWS);
    int runs = params.get(Params.Product.COLUMNS) / Tiles.RUN;
    int pixels = params.get(Params.Product.PIXELS) / Tiles.RUN;
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.localIdx;
    int column = ctx.groupIdx;
    int sample = column / pixels;
    int place = sample * (rows - 1) * pixels + column;
    int scratch = params.get(Params.Product.SCRATCH) / Tiles.RUN + column;
    int turns = (Math.max(0, rows - item) + Tiles.NORM_ITEMS - 1) / Tiles.NORM_ITEMS;
    float count = 0f;
    int m = item;
    for (int turn = 0; turn < turns; turn++) {
      MatmulKernels.sum(arena, scratch + m * runs, rows * runs, slices, line);
      WideProducts.end4(
          arena,
          values,
          fp16,
          vectors,
          params,
          m,
          sample,
          sample * rows + m,
          place + m * pixels,
          line);
      // Round the mean so far, which keeps the digits (Welford, 1962).
      count += 1f;
      float share = 1f / count;
      for (int j = 0; j < Tiles.RUN; j++) {
        float d = line[j] - mean[j];
        mean[j] += d * share;
        square[j] += d * (line[j] - mean[j]);
      }
      int more = turn + 1 < turns ? 1 : 0;
      m += more * Tiles.NORM_ITEMS;
    }
    numbers[item] = count;
    for (int j = 0; j < Tiles.RUN; j++) {
      means[j * Tiles.NORM_ITEMS + item] = mean[j];
      squares[j * Tiles.NORM_ITEMS + item] = square[j];
    }
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        float before = numbers[item];
        float all = before + numbers[item + half];
        // Where there are fewer channels than work-items, some have none.
        float share = numbers[item + half] / Math.max(all, 1f);
        for (int j = 0; j < Tiles.RUN; j++) {
          int own = j * Tiles.NORM_ITEMS + item;
          float d = means[own + half] - means[own];
          means[own] += d * share;
          squares[own] += squares[own + half] + d * d * (before * share);
        }
        numbers[item] = all;
      }
      ctx.localBarrier();
    }
    float eps = constants.get(params.get(Params.Product.NORM + Params.Norm.EPS));
    for (int j = 0; j < Tiles.RUN; j++) {
      mean[j] = means[j * Tiles.NORM_ITEMS];
      square[j] = 1f / TornadoMath.sqrt(squares[j * Tiles.NORM_ITEMS] / rows + eps);
    }
    // Each work-item reads what it wrote itself.
    int x = params.get(Params.Product.NORM + Params.Norm.X) / Tiles.RUN + place;
    int out = params.get(Params.Product.NORM + Params.Norm.OUT) / Tiles.RUN + place;
    m = item;
    for (int turn = 0; turn < turns; turn++) {
      for (int j = 0; j < Tiles.RUN; j++) {
        line[j] = value(arena, values, fp16, (x + m * pixels) * Tiles.RUN | j);
      }
      float scale = vectors.get(rows + m);
      float shift = vectors.get(2 * rows + m);
      for (int j = 0; j < Tiles.RUN; j++) {
        line[j] = (line[j] - mean[j]) * square[j] * scale + shift;
      }
      for (int j = 0; j < Tiles.RUN; j++) {
        put(arena, values, fp16, (out + m * pixels) * Tiles.RUN | j, line[j]);
      }
      int more = turn + 1 < turns ? 1 : 0;
      m += more * Tiles.NORM_ITEMS;
    }
  }
}
