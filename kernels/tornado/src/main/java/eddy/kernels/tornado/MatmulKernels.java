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
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item an element; columns side by side</td><td>any device and
 *     shape; what the others are compared with</td></tr>
 * <tr><td>tiled</td><td>a group 64×64, a work-item 4×4, two stages of tiles in local memory (16
 *     KiB); see {@link Blocks}</td><td>any shape: what is read from memory is used 64
 *     times</td></tr>
 * <tr><td>wide</td><td>the same, 128×128 and 8×8, 8 or 16 numbers at once (16 KiB, on fp16 32); see
 *     {@link WideProducts}</td><td>twice the arithmetic a load, and nine tenths of what is issued
 *     is arithmetic: nearly all of a network</td></tr>
 * <tr><td>{@link TensorCoreKernels}</td><td>the same on tensor cores</td><td>values of fp16 on
 *     NVIDIA GPUs</td></tr>
 * <tr><td>vectors</td><td>a group 32 rows of one column, the depth cut in 8</td><td>few columns,
 *     as of time embeddings: a tile would be nearly empty, and all there is to do is read the
 *     weight once</td></tr>
 * </table>
 *
 * <p>tiled and wide can cut the depth into slices where the result has too few tiles to fill the
 * device (split-K); sumSlices or sumRuns then adds them up.
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
    Blocks.product(ctx, arena, null, false, w, null, false, bias, params, false);
  }

  public static void tiledHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    Blocks.product(ctx, arena, null, false, null, w, true, bias, params, false);
  }

  public static void tiledFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    Blocks.product(ctx, arena, values, true, null, w, true, bias, params, false);
  }

  public static void wide(
      KernelContext ctx, FloatArray arena, FloatArray w, FloatArray bias, IntArray params) {
    WideProducts.product(ctx, arena, null, false, w, null, false, bias, params, false);
  }

  public static void wideHalf(
      KernelContext ctx, FloatArray arena, ShortArray w, FloatArray bias, IntArray params) {
    WideProducts.product(ctx, arena, null, false, null, w, true, bias, params, false);
  }

  public static void wideFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      ShortArray w,
      FloatArray bias,
      IntArray params) {
    WideProducts.product(ctx, arena, values, true, null, w, true, bias, params, false);
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

  /** Adds up the slices of a product, [slice][M][columns] in scratch, gates and ends it. */
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
    int gate = params.get(Params.Product.GATE);
    int item = ctx.globalIdx;
    int m = item / columns;
    int at = scratch + item;
    if (gate > 0) {
      // Where its value is, among rows that have their gates beside them.
      at += m / Tiles.GATED * Tiles.GATED * columns;
    }
    if (m < (gate > 0 ? gate : rows)) {
      float sum = 0f;
      for (int slice = 0; slice < slices; slice++) {
        sum += arena.get(at + slice * rows * columns);
      }
      if (gate > 0) {
        float gateSum = 0f;
        for (int slice = 0; slice < slices; slice++) {
          gateSum += arena.get(at + (slice * rows + Tiles.GATED) * columns);
        }
        sum = Scalars.gated(sum + bias.get(m), gateSum + bias.get(gate + m));
      }
      Scalars.store(arena, values, fp16, bias, params, m, item - m * columns, sum);
    }
  }

  /** The same for pixels that come in fours: four neighbours a work-item, 16 bytes at a load. */
  public static void sumRuns(
      KernelContext ctx, FloatArray arena, FloatArray bias, IntArray params) {
    sumRuns(ctx, arena, null, false, bias, params);
  }

  public static void sumRunsFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, FloatArray bias, IntArray params) {
    sumRuns(ctx, arena, values, true, bias, params);
  }

  private static void sumRuns(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params) {
    float[] line = new float[Tiles.RUN];
    float[] gates = new float[Tiles.RUN];
    int rows = params.get(Params.Product.ROWS);
    int runs = params.get(Params.Product.COLUMNS) / Tiles.RUN;
    int pixels = params.get(Params.Product.PIXELS) / Tiles.RUN;
    int slices = params.get(Params.Product.SLICES);
    int gate = params.get(Params.Product.GATE);
    int item = ctx.globalIdx;
    int m = item / runs;
    int column = item - m * runs;
    int at = params.get(Params.Product.SCRATCH) / Tiles.RUN + item;
    if (gate > 0) {
      at += m / Tiles.GATED * Tiles.GATED * runs;
    }
    if (m < (gate > 0 ? gate : rows)) {
      sum(arena, at, rows * runs, slices, line);
      if (gate > 0) {
        sum(arena, at + Tiles.GATED * runs, rows * runs, slices, gates);
        for (int j = 0; j < Tiles.RUN; j++) {
          line[j] = Scalars.gated(line[j] + bias.get(m), gates[j] + bias.get(gate + m));
        }
      }
      int sample = column / pixels;
      int row =
          sample * params.get(Params.Product.ALL_ROWS) + params.get(Params.Product.FIRST_ROW) + m;
      int place = row * pixels + column - sample * pixels;
      WideProducts.end4(arena, values, fp16, bias, params, m, sample, row, place, line);
    }
  }

  /**
   * Adds up a run of all slices, in their order. Four slices are on their way at once; of the last
   * ones, those that aren't there are read in the last one's place and not added.
   *
   * @param at the first slice's run, counted in runs
   * @param step from one slice to the next
   */
  static void sum(FloatArray arena, int at, int step, int slices, float[] line) {
    float[] four = new float[4 * Tiles.RUN];
    for (int j = 0; j < Tiles.RUN; j++) {
      line[j] = 0f;
    }
    int from = at;
    for (int slice = 0; slice < slices; slice += 4) {
      for (int k = 0; k < 4; k++) {
        for (int j = 0; j < Tiles.RUN; j++) {
          four[k * Tiles.RUN + j] = arena.get(from * Tiles.RUN | j);
        }
        from += slice + k + 1 < slices ? step : 0;
      }
      for (int k = 0; k < 4; k++) {
        for (int j = 0; j < Tiles.RUN; j++) {
          line[j] += slice + k < slices ? four[k * Tiles.RUN + j] : 0f;
        }
      }
    }
  }
}
