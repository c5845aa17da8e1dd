package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Embeddings of tokens and timesteps. Ids and timesteps are floats, also where the result, as
 * {@code …Fp16}, is of fp16 bits. Params are {@link Params.Embed}. One variant of each: they take
 * no time to speak of.
 */
public final class EmbeddingKernels {
  private EmbeddingKernels() {}

  /**
   * y[n][c][t] = table[ids[n][t]][c]. Ids are kept as floats; the host has checked them. Where the
   * table is split into several buffers, each one's launch does the ids that it holds.
   */
  public static void lookup(
      KernelContext ctx, FloatArray arena, FloatArray table, IntArray params) {
    lookup(ctx, arena, null, false, table, null, false, params);
  }

  public static void lookupHalf(
      KernelContext ctx, FloatArray arena, ShortArray table, IntArray params) {
    lookup(ctx, arena, null, false, null, table, true, params);
  }

  public static void lookupFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, ShortArray table, IntArray params) {
    lookup(ctx, arena, values, true, null, table, true, params);
  }

  private static void lookup(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Embed.COUNT)) {
      int tokens = params.get(Params.Embed.TOKENS);
      int channels = params.get(Params.Embed.CHANNELS);
      int row = i / tokens;
      int sample = row / channels;
      int t = i - row * tokens;
      int id =
          (int) arena.get(params.get(Params.Embed.FROM) + sample * tokens + t)
              - params.get(Params.Embed.FIRST_ID);
      int c = row - sample * channels;
      if (id >= 0 && id < params.get(Params.Embed.IDS)) {
        float y = Scalars.weight(floats, halves, isHalf, id * channels + c);
        Scalars.put(arena, values, fp16, params.get(Params.Embed.TO) + i, y);
      }
    }
  }

  public static void timesteps(
      KernelContext ctx, FloatArray arena, FloatArray constants, IntArray params) {
    timesteps(ctx, arena, null, false, constants, params);
  }

  public static void timestepsFp16(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      FloatArray constants,
      IntArray params) {
    timesteps(ctx, arena, values, true, constants, params);
  }

  /**
   * Sines and cosines of t[n] · frequency[i], for half of the channels each (Vaswani et al. 2017).
   * A work-item does one of both. The frequencies stand in the constants.
   */
  private static void timesteps(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray constants,
      IntArray params) {
    int item = ctx.globalIdx;
    if (item < params.get(Params.Embed.COUNT)) {
      int half = params.get(Params.Embed.HALF);
      int sample = item / half;
      int i = item - sample * half;
      float t = arena.get(params.get(Params.Embed.FROM) + sample);
      float angle = t * constants.get(params.get(Params.Embed.FREQUENCIES) + i);
      int row = params.get(Params.Embed.TO) + sample * 2 * half;
      int cosinesFirst = params.get(Params.Embed.FLIP);
      int sines = cosinesFirst != 0 ? half : 0;
      Scalars.put(arena, values, fp16, row + sines + i, TornadoMath.sin(angle));
      Scalars.put(arena, values, fp16, row + half - sines + i, TornadoMath.cos(angle));
    }
  }
}
