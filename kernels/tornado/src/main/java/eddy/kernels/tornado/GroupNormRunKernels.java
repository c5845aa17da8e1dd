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
 * Group normalisation as in {@link GroupNormKernels}, eight neighbours at a time, for pictures
 * whose pixels come in eights: eight numbers that lie at a multiple of eight are one load of 16
 * bytes, or two, and are of one channel. Places are counted in eights, {@code at * 8 | j}, for a
 * compiler to see that, and move on by a step that it can't foresee, else it counts in 64 bits and
 * no longer does.
 *
 * <p>Mean and variance are taken in one reading: each work-item takes a run's own mean and the sum
 * of squares round it, and puts the runs together as Chan, Golub and LeVeque (1979) do, which keeps
 * as many digits as a pass of its own for the variance. A run is four times eight numbers, so that
 * all its loads are on their way before the first is needed, and at the end of a slice eight.
 *
 * <table>
 * <caption>Variants: how each works, and why it is there</caption>
 * <tr><td>whole</td><td>256 work-items a group of channels, which is read twice, the second time
 *     from the cache</td><td>one launch and the least traffic, as long as groups are not so large
 *     that the few there are leave the device idle</td></tr>
 * <tr><td>sumWhole</td><td>the same behind a product whose depth was cut: first its slices are
 *     added up, and it is ended</td><td>a launch less, where groups are small</td></tr>
 * <tr><td>gather, spread</td><td>groups cut into slices, whose moments gather stores; spread puts
 *     them together and writes the result</td><td>the large groups of a VAE</td></tr>
 * </table>
 */
public final class GroupNormRunKernels {
  /** Eights of a run. */
  private static final int EIGHTS = 4;

  private GroupNormRunKernels() {}

  public static void whole(
      KernelContext ctx,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    whole(ctx, arena, null, false, w, b, constants, params);
  }

  public static void wholeFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    whole(ctx, arena, values, true, w, b, constants, params);
  }

  /** Groups: groups of channels of all samples. */
  private static void whole(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    int count =
        params.get(Params.Norm.CHANNELS)
            / params.get(Params.Norm.GROUPS)
            * params.get(Params.Norm.PIXELS);
    int group = ctx.groupIdx;
    int to = params.get(Params.Norm.SCRATCH) + group * 2;
    gather(
        ctx,
        arena,
        values,
        fp16,
        params.get(Params.Norm.X) / Tiles.EIGHT + group * (count / Tiles.EIGHT),
        count / Tiles.EIGHT,
        to);
    ctx.globalBarrier();
    float mean = arena.get(to);
    float eps = constants.get(params.get(Params.Norm.EPS));
    float factor = 1f / TornadoMath.sqrt(arena.get(to + 1) / count + eps);
    spread(
        ctx,
        arena,
        values,
        fp16,
        w,
        b,
        params,
        0,
        0,
        0,
        group,
        0,
        count / Tiles.EIGHT,
        mean,
        factor);
  }

  public static void gather(KernelContext ctx, FloatArray arena, IntArray params) {
    gather(ctx, arena, null, false, params);
  }

  public static void gatherFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    gather(ctx, arena, values, true, params);
  }

  /** Groups: x slices, y groups of channels of all samples. */
  private static void gather(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int all =
        params.get(Params.Norm.CHANNELS)
            / params.get(Params.Norm.GROUPS)
            * params.get(Params.Norm.PIXELS);
    int length = params.get(Params.Norm.SLICE_LENGTH);
    int slice = ctx.groupIdx;
    int group = ctx.groupIdy;
    int count = Math.min(length, all - slice * length) / Tiles.EIGHT;
    int x = params.get(Params.Norm.X) / Tiles.EIGHT + (group * all + slice * length) / Tiles.EIGHT;
    int to = params.get(Params.Norm.SCRATCH) + (group * params.get(Params.Norm.SLICES) + slice) * 2;
    gather(ctx, arena, values, fp16, x, count, to);
  }

  /**
   * The mean of so many numbers, and the sum of squares round it, taken by all work-items of a
   * group, stored side by side.
   *
   * @param x the first eight
   * @param count how many eights
   */
  private static void gather(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      int x,
      int count,
      int to) {
    float[] run = new float[EIGHTS * Tiles.EIGHT];
    int item = ctx.localIdx;
    // So many numbers, their mean, and the sum of squares round it.
    float[] moments = new float[3];
    moments[0] = 0f;
    moments[1] = 0f;
    moments[2] = 0f;
    int rest = Math.max(0, count - item - (EIGHTS - 1) * Tiles.NORM_ITEMS);
    int runs = (rest + EIGHTS * Tiles.NORM_ITEMS - 1) / (EIGHTS * Tiles.NORM_ITEMS);
    int at = item;
    for (int turn = 0; turn < runs; turn++) {
      for (int k = 0; k < EIGHTS; k++) {
        for (int j = 0; j < Tiles.EIGHT; j++) {
          run[k * Tiles.EIGHT + j] =
              value(arena, values, fp16, (x + at + k * Tiles.NORM_ITEMS) * Tiles.EIGHT | j);
        }
      }
      add(moments, run, EIGHTS * Tiles.EIGHT);
      int more = turn + 1 < runs ? 1 : 0;
      at += more * EIGHTS * Tiles.NORM_ITEMS;
    }
    at = item + runs * EIGHTS * Tiles.NORM_ITEMS;
    int eights = (Math.max(0, count - at) + Tiles.NORM_ITEMS - 1) / Tiles.NORM_ITEMS;
    for (int turn = 0; turn < eights; turn++) {
      for (int j = 0; j < Tiles.EIGHT; j++) {
        run[j] = value(arena, values, fp16, (x + at) * Tiles.EIGHT | j);
      }
      add(moments, run, Tiles.EIGHT);
      int more = turn + 1 < eights ? 1 : 0;
      at += more * Tiles.NORM_ITEMS;
    }
    together(ctx, moments);
    if (item == 0) {
      arena.set(to, moments[1]);
      arena.set(to + 1, moments[2]);
    }
  }

  /** Puts the moments of a group's work-items together; all of them get the result. */
  private static void together(KernelContext ctx, float[] moments) {
    float[] numbers = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    float[] means = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    float[] squares = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    int item = ctx.localIdx;
    numbers[item] = moments[0];
    means[item] = moments[1];
    squares[item] = moments[2];
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        float before = numbers[item];
        float all = before + numbers[item + half];
        // Where there are fewer eights than work-items, some have none.
        float share = numbers[item + half] / Math.max(all, 1f);
        float d = means[item + half] - means[item];
        means[item] += d * share;
        squares[item] += squares[item + half] + d * d * (before * share);
        numbers[item] = all;
      }
      ctx.localBarrier();
    }
    moments[1] = means[0];
    moments[2] = squares[0];
  }

  /** Adds the first numbers of a run to the moments of others. */
  private static void add(float[] moments, float[] run, int length) {
    float sum = 0f;
    for (int k = 0; k < length; k++) {
      sum += run[k];
    }
    float own = sum * (1f / length);
    float round = 0f;
    for (int k = 0; k < length; k++) {
      float d = run[k] - own;
      round += d * d;
    }
    float all = moments[0] + length;
    float share = length / all;
    float d = own - moments[1];
    moments[1] += d * share;
    moments[2] += round + d * d * (moments[0] * share);
    moments[0] = all;
  }

  public static void spread(
      KernelContext ctx,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    spread(ctx, arena, null, false, w, b, constants, params);
  }

  public static void spreadFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    spread(ctx, arena, values, true, w, b, constants, params);
  }

  /** Groups: x blocks of 8192 elements, y groups of channels of all samples. */
  private static void spread(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    float[] shared = ctx.allocateFloatLocalArray(2);
    int all =
        params.get(Params.Norm.CHANNELS)
            / params.get(Params.Norm.GROUPS)
            * params.get(Params.Norm.PIXELS);
    int length = params.get(Params.Norm.SLICE_LENGTH);
    int slices = params.get(Params.Norm.SLICES);
    int first = ctx.groupIdx * (Tiles.NORM_RUNS / Tiles.EIGHT);
    int group = ctx.groupIdy;
    if (ctx.localIdx == 0) {
      int from = params.get(Params.Norm.SCRATCH) + group * slices * 2;
      float mean = arena.get(from);
      float squares = arena.get(from + 1);
      for (int slice = 1; slice < slices; slice++) {
        float before = (float) slice * length;
        float here = Math.min(length, all - slice * length);
        float share = here / (before + here);
        float d = arena.get(from + slice * 2) - mean;
        mean += d * share;
        squares += arena.get(from + slice * 2 + 1) + d * d * (before * share);
      }
      float eps = constants.get(params.get(Params.Norm.EPS));
      shared[0] = mean;
      shared[1] = 1f / TornadoMath.sqrt(squares / all + eps);
    }
    ctx.localBarrier();
    int end = Math.min(all / Tiles.EIGHT, first + Tiles.NORM_RUNS / Tiles.EIGHT);
    spread(
        ctx, arena, values, fp16, w, b, params, 0, 0, 0, group, first, end, shared[0], shared[1]);
  }

  /**
   * Writes the result's eights {@code first} to {@code end} of a group of channels.
   *
   * @param norm where the norm's params begin
   * @param wAt where its scale begins in {@code w}
   * @param bAt where its shift begins in {@code b}
   */
  private static void spread(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      IntArray params,
      int norm,
      int wAt,
      int bAt,
      int group,
      int first,
      int end,
      float mean,
      float factor) {
    float[] eight = new float[Tiles.EIGHT];
    int pixels = params.get(norm + Params.Norm.PIXELS) / Tiles.EIGHT;
    int each = params.get(norm + Params.Norm.CHANNELS) / params.get(norm + Params.Norm.GROUPS);
    int channel = group % params.get(norm + Params.Norm.GROUPS) * each;
    int activation = params.get(norm + Params.Norm.ACTIVATION);
    int x = params.get(norm + Params.Norm.X) / Tiles.EIGHT + group * each * pixels;
    int out = params.get(norm + Params.Norm.OUT) / Tiles.EIGHT + group * each * pixels;
    int i = first + ctx.localIdx;
    int turns = (Math.max(0, end - i) + Tiles.NORM_ITEMS - 1) / Tiles.NORM_ITEMS;
    for (int turn = 0; turn < turns; turn++) {
      for (int j = 0; j < Tiles.EIGHT; j++) {
        eight[j] = value(arena, values, fp16, (x + i) * Tiles.EIGHT | j);
      }
      int c = channel + i / pixels;
      float scale = factor * w.get(wAt + c);
      float shift = b.get(bAt + c);
      for (int j = 0; j < Tiles.EIGHT; j++) {
        eight[j] = (eight[j] - mean) * scale + shift;
      }
      if (activation == Params.Activations.SILU) {
        for (int j = 0; j < Tiles.EIGHT; j++) {
          eight[j] = eight[j] / (1f + TornadoMath.exp(-eight[j]));
        }
      } else if (activation != Params.Activations.NONE) {
        for (int j = 0; j < Tiles.EIGHT; j++) {
          eight[j] = Scalars.activate(eight[j], activation);
        }
      }
      for (int j = 0; j < Tiles.EIGHT; j++) {
        put(arena, values, fp16, (out + i) * Tiles.EIGHT | j, eight[j]);
      }
      int more = turn + 1 < turns ? 1 : 0;
      i += more * Tiles.NORM_ITEMS;
    }
  }

  /**
   * Adds up the slices of a product as {@code MatmulKernels.sumRuns} does, stores the result, and
   * normalises that. Params are {@link Params.Product} with the norm's from {@link
   * Params.Product#NORM} on.
   *
   * @param vectors the product's bias, the norm's scale and shift, one behind the other
   */
  public static void sumWhole(
      KernelContext ctx,
      FloatArray arena,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    sumWhole(ctx, arena, null, false, vectors, constants, params);
  }

  public static void sumWholeFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    sumWhole(ctx, arena, values, true, vectors, constants, params);
  }

  private static void sumWhole(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray vectors,
      FloatArray constants,
      IntArray params) {
    float[] line = new float[Tiles.RUN];
    float[] moments = new float[3];
    moments[0] = 0f;
    moments[1] = 0f;
    moments[2] = 0f;
    int norm = Params.Product.NORM;
    int rows = params.get(Params.Product.ROWS);
    int runs = params.get(Params.Product.COLUMNS) / Tiles.RUN;
    int pixels = params.get(Params.Product.PIXELS) / Tiles.RUN;
    int slices = params.get(Params.Product.SLICES);
    int groups = params.get(norm + Params.Norm.GROUPS);
    int group = ctx.groupIdx;
    int each = rows / groups;
    int sample = group / groups;
    int first = (group - sample * groups) * each;
    int count = each * pixels;
    int i = ctx.localIdx;
    int turns = (Math.max(0, count - i) + Tiles.NORM_ITEMS - 1) / Tiles.NORM_ITEMS;
    for (int turn = 0; turn < turns; turn++) {
      int own = i / pixels;
      int place = i - own * pixels;
      int m = first + own;
      int at = params.get(Params.Product.SCRATCH) / Tiles.RUN + m * runs + sample * pixels + place;
      MatmulKernels.sum(arena, at, rows * runs, slices, line);
      int row = sample * rows + m;
      WideProducts.end4(
          arena, values, fp16, vectors, params, m, sample, row, row * pixels + place, line);
      add(moments, line, Tiles.RUN);
      int more = turn + 1 < turns ? 1 : 0;
      i += more * Tiles.NORM_ITEMS;
    }
    together(ctx, moments);
    // What other work-items wrote is read.
    ctx.globalBarrier();
    float eps = constants.get(params.get(norm + Params.Norm.EPS));
    float factor = 1f / TornadoMath.sqrt(moments[2] / (count * Tiles.RUN) + eps);
    spread(
        ctx,
        arena,
        values,
        fp16,
        vectors,
        vectors,
        params,
        norm,
        rows,
        2 * rows,
        group,
        0,
        count / (Tiles.EIGHT / Tiles.RUN),
        moments[1],
        factor);
  }
}
