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
 * Attention with stored scores, for heads of any size: scores, then {@link SoftmaxKernels} over
 * them, then average. Layout and params as in {@link AttentionKernels}; scores are [N · heads][S]
 * [count] for {@code count} queries from {@code first} on, always of floats.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>scores, average</td><td>both 64×64 a group, 4×4 a work-item</td><td>one variant: heads
 *     that no flash kernel has room for are rare</td></tr>
 * </table>
 *
 * <p>Both are tiled products as in {@link Blocks}, 64×64 a group and 4×4 a work-item; groups: x
 * queries, y rows, z heads of all samples.
 */
public final class ScoreKernels {
  private static final float MASKED = -1e30f;
  private static final int BLOCK = 4;
  private static final int SIDE = Tiles.SIDE * BLOCK;

  /** One more than a tile is wide, so that a column's elements lie in different banks. */
  private static final int PADDED = SIDE + 1;

  private ScoreKernels() {}

  /** scores[s][t] = Σ k[c][s] · q[c][t] / √d; −1e30 where t must not see s. */
  public static void scores(KernelContext ctx, FloatArray arena, IntArray params) {
    scores(ctx, arena, null, false, params);
  }

  public static void scoresFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    scores(ctx, arena, values, true, params);
  }

  private static void scores(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    float[] ks = ctx.allocateFloatLocalArray(Tiles.DEPTH * SIDE);
    float[] qs = ctx.allocateFloatLocalArray(Tiles.DEPTH * SIDE);
    float[] sums = new float[BLOCK * BLOCK];
    float[] line = new float[BLOCK];
    Blocks.clear(sums, BLOCK * BLOCK);
    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int first = params.get(Params.Attention.FIRST);
    int count = params.get(Params.Attention.COUNT);
    int causal = params.get(Params.Attention.CAUSAL);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int firstQuery = ctx.groupIdx * SIDE;
    int firstKey = ctx.groupIdy * SIDE;
    int head = ctx.groupIdz;
    int item = ty * Tiles.SIDE + tx;
    int lane = item % SIDE;
    int s = firstKey + lane;
    int t = firstQuery + lane;
    int k = params.get(Params.Attention.K) + head * depth * keys + s;
    int q = params.get(Params.Attention.Q) + head * depth * queries + first + t;
    for (int c0 = 0; c0 < depth; c0 += Tiles.DEPTH) {
      for (int i = 0; i < BLOCK; i++) {
        int cc = item / SIDE + i * (Tiles.DEPTH / BLOCK);
        int c = c0 + cc;
        float kc = 0f;
        float qc = 0f;
        if (c < depth) {
          if (s < keys) {
            kc = value(arena, values, fp16, k + c * keys);
          }
          if (t < count) {
            qc = value(arena, values, fp16, q + c * queries);
          }
        }
        ks[cc * SIDE + lane] = kc;
        qs[cc * SIDE + lane] = qc;
      }
      ctx.localBarrier();
      for (int c = 0; c < Tiles.DEPTH; c++) {
        for (int j = 0; j < BLOCK; j++) {
          line[j] = qs[c * SIDE + tx + Tiles.SIDE * j];
        }
        for (int i = 0; i < BLOCK; i++) {
          float kc = ks[c * SIDE + ty * BLOCK + i];
          for (int j = 0; j < BLOCK; j++) {
            sums[i * BLOCK + j] += kc * line[j];
          }
        }
      }
      ctx.localBarrier();
    }
    float scale = 1f / TornadoMath.sqrt((float) depth);
    int out = params.get(Params.Attention.SCRATCH) + head * keys * count;
    for (int i = 0; i < BLOCK; i++) {
      for (int j = 0; j < BLOCK; j++) {
        int toKey = firstKey + ty * BLOCK + i;
        int toQuery = firstQuery + tx + Tiles.SIDE * j;
        if (toKey < keys && toQuery < count) {
          float score = sums[i * BLOCK + j] * scale;
          if (causal != 0 && toKey > first + toQuery) {
            score = MASKED;
          }
          arena.set(out + toKey * count + toQuery, score);
        }
      }
    }
  }

  /** out[c][t] = Σ v[c][s] · weights[s][t]. */
  public static void average(KernelContext ctx, FloatArray arena, IntArray params) {
    average(ctx, arena, null, false, params);
  }

  public static void averageFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    average(ctx, arena, values, true, params);
  }

  private static void average(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    float[] vs = ctx.allocateFloatLocalArray(Tiles.DEPTH * PADDED);
    float[] ws = ctx.allocateFloatLocalArray(Tiles.DEPTH * SIDE);
    float[] sums = new float[BLOCK * BLOCK];
    float[] line = new float[BLOCK];
    Blocks.clear(sums, BLOCK * BLOCK);
    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int count = params.get(Params.Attention.COUNT);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int firstQuery = ctx.groupIdx * SIDE;
    int firstChannel = ctx.groupIdy * SIDE;
    int head = ctx.groupIdz;
    int item = ty * Tiles.SIDE + tx;
    int lane = item % SIDE;
    int t = firstQuery + lane;
    int w = params.get(Params.Attention.SCRATCH) + head * keys * count + t;
    int v = params.get(Params.Attention.V) + head * depth * keys;
    for (int s0 = 0; s0 < keys; s0 += Tiles.DEPTH) {
      for (int i = 0; i < BLOCK; i++) {
        int ss = item / SIDE + i * (Tiles.DEPTH / BLOCK);
        float x = 0f;
        if (s0 + ss < keys && t < count) {
          x = arena.get(w + (s0 + ss) * count);
        }
        ws[ss * SIDE + lane] = x;
        // Values lie key by key: 16 work-items read 16 keys of a channel.
        int c = ty + i * Tiles.SIDE;
        float y = 0f;
        if (s0 + tx < keys && firstChannel + c < depth) {
          y = value(arena, values, fp16, v + (firstChannel + c) * keys + s0 + tx);
        }
        vs[tx * PADDED + c] = y;
      }
      ctx.localBarrier();
      for (int s = 0; s < Tiles.DEPTH; s++) {
        for (int j = 0; j < BLOCK; j++) {
          line[j] = ws[s * SIDE + tx + Tiles.SIDE * j];
        }
        for (int i = 0; i < BLOCK; i++) {
          float y = vs[s * PADDED + ty * BLOCK + i];
          for (int j = 0; j < BLOCK; j++) {
            sums[i * BLOCK + j] += y * line[j];
          }
        }
      }
      ctx.localBarrier();
    }
    int out =
        params.get(Params.Attention.OUT)
            + head * depth * queries
            + params.get(Params.Attention.FIRST);
    for (int i = 0; i < BLOCK; i++) {
      for (int r = 0; r < BLOCK; r++) {
        if (r == i) {
          for (int j = 0; j < BLOCK; j++) {
            ws[j * Tiles.SIDE * Tiles.SIDE + item] = sums[r * BLOCK + j];
          }
        }
      }
      int c = firstChannel + ty * BLOCK + i;
      for (int j = 0; j < BLOCK; j++) {
        int toQuery = firstQuery + tx + Tiles.SIDE * j;
        if (c < depth && toQuery < count) {
          float y = ws[j * Tiles.SIDE * Tiles.SIDE + item];
          put(arena, values, fp16, out + c * queries + toQuery, y);
        }
      }
    }
  }
}
