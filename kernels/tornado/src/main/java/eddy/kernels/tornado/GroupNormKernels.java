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
 * Group normalisation and an activation behind it: y = activation((x − mean) / √(variance + eps) ·
 * w[c] + b[c]), mean and variance being those of a group of channels of a sample, all pixels. x and
 * y are [N][C][P]; a group's elements lie side by side. The variance is taken in a pass of its own,
 * round the mean, which keeps its digits where the mean is large. As {@code …Fp16} x and y are fp16
 * bits; statistics, w and b are floats. Params are {@link Params.Norm}.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item a group of channels</td><td>any device and shape; what the
 *     others are compared with</td></tr>
 * <tr><td>grouped</td><td>256 work-items a group of channels, adding up in local
 *     memory</td><td>groups of up to some thousands of elements, in one launch</td></tr>
 * <tr><td>moments, apply</td><td>the group cut into slices: moments stores each slice's mean and
 *     sum of squares round it, apply puts them together (Chan, Golub & LeVeque 1979) and writes
 *     the result</td><td>larger ones: there are only some 32 groups a sample, and all of the
 *     device is at work in both</td></tr>
 * </table>
 */
public final class GroupNormKernels {
  private GroupNormKernels() {}

  /** An element, normalised. */
  private static void store(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      IntArray params,
      int group,
      int i,
      float mean,
      float factor) {
    int pixels = params.get(Params.Norm.PIXELS);
    int each = params.get(Params.Norm.CHANNELS) / params.get(Params.Norm.GROUPS);
    int place = group * each * pixels + i;
    int c = group % params.get(Params.Norm.GROUPS) * each + i / pixels;
    float d = value(arena, values, fp16, params.get(Params.Norm.X) + place) - mean;
    float y =
        Scalars.activate(d * factor * w.get(c) + b.get(c), params.get(Params.Norm.ACTIVATION));
    put(arena, values, fp16, params.get(Params.Norm.OUT) + place, y);
  }

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

  /** Work-items: groups of all samples. */
  private static void naive(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    int groups = params.get(Params.Norm.GROUPS);
    int count = params.get(Params.Norm.CHANNELS) / groups * params.get(Params.Norm.PIXELS);
    int group = ctx.globalIdx;
    if (group < params.get(Params.Norm.SAMPLES) * groups) {
      int x = params.get(Params.Norm.X) + group * count;
      // In runs, so that a long sum keeps its digits.
      float sum = 0f;
      for (int from = 0; from < count; from += Tiles.NORM_ITEMS) {
        float run = 0f;
        for (int i = from; i < Math.min(count, from + Tiles.NORM_ITEMS); i++) {
          run += value(arena, values, fp16, x + i);
        }
        sum += run;
      }
      float mean = sum / count;
      float squares = 0f;
      for (int from = 0; from < count; from += Tiles.NORM_ITEMS) {
        float run = 0f;
        for (int i = from; i < Math.min(count, from + Tiles.NORM_ITEMS); i++) {
          float d = value(arena, values, fp16, x + i) - mean;
          run += d * d;
        }
        squares += run;
      }
      float eps = constants.get(params.get(Params.Norm.EPS));
      float factor = 1f / TornadoMath.sqrt(squares / count + eps);
      for (int i = 0; i < count; i++) {
        store(arena, values, fp16, w, b, params, group, i, mean, factor);
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

  /** Groups: groups of channels of all samples. */
  private static void grouped(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    float[] parts = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    int count =
        params.get(Params.Norm.CHANNELS)
            / params.get(Params.Norm.GROUPS)
            * params.get(Params.Norm.PIXELS);
    int item = ctx.localIdx;
    int group = ctx.groupIdx;
    int x = params.get(Params.Norm.X) + group * count;
    float sum = 0f;
    for (int i = item; i < count; i += Tiles.NORM_ITEMS) {
      sum += value(arena, values, fp16, x + i);
    }
    parts[item] = sum;
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        parts[item] += parts[item + half];
      }
      ctx.localBarrier();
    }
    float mean = parts[0] / count;
    ctx.localBarrier();
    float squares = 0f;
    for (int i = item; i < count; i += Tiles.NORM_ITEMS) {
      float d = value(arena, values, fp16, x + i) - mean;
      squares += d * d;
    }
    parts[item] = squares;
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        parts[item] += parts[item + half];
      }
      ctx.localBarrier();
    }
    float eps = constants.get(params.get(Params.Norm.EPS));
    float factor = 1f / TornadoMath.sqrt(parts[0] / count + eps);
    for (int i = item; i < count; i += Tiles.NORM_ITEMS) {
      store(arena, values, fp16, w, b, params, group, i, mean, factor);
    }
  }

  public static void moments(KernelContext ctx, FloatArray arena, IntArray params) {
    moments(ctx, arena, null, false, params);
  }

  public static void momentsFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    moments(ctx, arena, values, true, params);
  }

  /** Groups: x slices, y groups of channels of all samples. */
  private static void moments(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    float[] parts = ctx.allocateFloatLocalArray(Tiles.NORM_ITEMS);
    int all =
        params.get(Params.Norm.CHANNELS)
            / params.get(Params.Norm.GROUPS)
            * params.get(Params.Norm.PIXELS);
    int length = params.get(Params.Norm.SLICE_LENGTH);
    int item = ctx.localIdx;
    int slice = ctx.groupIdx;
    int group = ctx.groupIdy;
    int count = Math.min(length, all - slice * length);
    int x = params.get(Params.Norm.X) + group * all + slice * length;
    float sum = 0f;
    for (int i = item; i < count; i += Tiles.NORM_ITEMS) {
      sum += value(arena, values, fp16, x + i);
    }
    parts[item] = sum;
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        parts[item] += parts[item + half];
      }
      ctx.localBarrier();
    }
    float mean = parts[0] / count;
    ctx.localBarrier();
    float squares = 0f;
    for (int i = item; i < count; i += Tiles.NORM_ITEMS) {
      float d = value(arena, values, fp16, x + i) - mean;
      squares += d * d;
    }
    parts[item] = squares;
    ctx.localBarrier();
    for (int half = Tiles.NORM_ITEMS / 2; half > 0; half >>= 1) {
      if (item < half) {
        parts[item] += parts[item + half];
      }
      ctx.localBarrier();
    }
    if (item == 0) {
      int to =
          params.get(Params.Norm.SCRATCH) + (group * params.get(Params.Norm.SLICES) + slice) * 2;
      arena.set(to, mean);
      arena.set(to + 1, parts[0]);
    }
  }

  public static void apply(
      KernelContext ctx,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    apply(ctx, arena, null, false, w, b, constants, params);
  }

  public static void applyFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray w,
      FloatArray b,
      FloatArray constants,
      IntArray params) {
    apply(ctx, arena, values, true, w, b, constants, params);
  }

  /** Groups: x blocks of 1024 elements, y groups of channels of all samples. */
  private static void apply(
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
    int item = ctx.localIdx;
    int first = ctx.groupIdx * Tiles.NORM_BLOCK;
    int group = ctx.groupIdy;
    if (item == 0) {
      int from = params.get(Params.Norm.SCRATCH) + group * slices * 2;
      float mean = arena.get(from);
      float squares = arena.get(from + 1);
      for (int slice = 1; slice < slices; slice++) {
        float before = (float) slice * length;
        float here = Math.min(length, all - slice * length);
        float d = arena.get(from + slice * 2) - mean;
        mean += d * (here / (before + here));
        squares += arena.get(from + slice * 2 + 1) + d * d * (before * (here / (before + here)));
      }
      float eps = constants.get(params.get(Params.Norm.EPS));
      shared[0] = mean;
      shared[1] = 1f / TornadoMath.sqrt(squares / all + eps);
    }
    ctx.localBarrier();
    float mean = shared[0];
    float factor = shared[1];
    int end = Math.min(all, first + Tiles.NORM_BLOCK);
    for (int i = first + item; i < end; i += Tiles.NORM_ITEMS) {
      store(arena, values, fp16, w, b, params, group, i, mean, factor);
    }
  }
}
