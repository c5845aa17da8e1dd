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
 * Scaled dot-product attention: softmax(q kᵀ / √d) v for each head of d channels; causal ones let
 * position t see positions 0 to t only.
 *
 * <p>q [N][C][T], k and v [N][C][S] and the result [N][C][T] are channel-major; head h has the
 * channels from h · d on. As {@code …Fp16} all four are fp16 bits. Params are {@link
 * Params.Attention}.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>naive</td><td>a work-item a query, going through the keys twice for the softmax and
 *     once more for each channel</td><td>any device and shape; what the others are compared
 *     with</td></tr>
 * <tr><td>{@link ScoreKernels}</td><td>the scores are stored, for as many queries at a time as
 *     scratch has room for</td><td>heads of more than 512 channels, and devices without the local
 *     memory for flash</td></tr>
 * <tr><td>{@link LargeHeadKernels}</td><td>as flash, queries and keys streamed through local
 *     memory in slices</td><td>heads of 161 to 512 channels, as the VAE has: whole ones would not
 *     fit</td></tr>
 * <tr><td>flash160</td><td>online softmax (Milakov & Gimelshein 2018; Dao et al. 2022): a group
 *     32 queries, going through the keys 16 at a time; scores never leave local
 *     memory</td><td>heads of up to 160 channels, SD 1.5's largest, which leave room for no
 *     more</td></tr>
 * <tr><td>flash80, flash64, flash40</td><td>the same, 64 queries and 32 keys at a
 *     time</td><td>the other heads of SD 1.5, 2 and XL, each without room for channels that
 *     aren't there; smaller ones are filled up with zeros</td></tr>
 * <tr><td>{@link TensorAttentionKernels}</td><td>the same on tensor cores</td><td>values of fp16
 *     on NVIDIA GPUs</td></tr>
 * </table>
 */
public final class AttentionKernels {
  /** Below every score, and still a number whose exponential's argument is one. */
  private static final float MASKED = -1e30f;

  private AttentionKernels() {}

  public static void naive(KernelContext ctx, FloatArray arena, IntArray params) {
    naive(ctx, arena, null, false, params);
  }

  public static void naiveFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    naive(ctx, arena, values, true, params);
  }

  /**
   * Work-items: x queries, y heads of all samples. The result is added up in its place, or where
   * that is of halves, in scratch.
   */
  private static void naive(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int t = ctx.globalIdx;
    int head = ctx.globalIdy;
    if (t < queries) {
      int q = params.get(Params.Attention.Q) + head * depth * queries + t;
      int k = params.get(Params.Attention.K) + head * depth * keys;
      int v = params.get(Params.Attention.V) + head * depth * keys;
      int place = head * depth * queries + t;
      int out = params.get(Params.Attention.OUT) + place;
      int sums = fp16 ? params.get(Params.Attention.SCRATCH) + place : out;
      int end = params.get(Params.Attention.CAUSAL) != 0 ? t + 1 : keys;
      float scale = 1f / TornadoMath.sqrt((float) depth);
      float max = MASKED;
      float sum = 0f;
      for (int s = 0; s < end; s++) {
        float score = dot(arena, values, fp16, q, queries, k + s, keys, depth) * scale;
        float newMax = Math.max(max, score);
        sum = sum * TornadoMath.exp(max - newMax) + TornadoMath.exp(score - newMax);
        max = newMax;
      }
      for (int c = 0; c < depth; c++) {
        arena.set(sums + c * queries, 0f);
      }
      for (int s = 0; s < end; s++) {
        float score = dot(arena, values, fp16, q, queries, k + s, keys, depth) * scale;
        float p = TornadoMath.exp(score - max) / sum;
        for (int c = 0; c < depth; c++) {
          int o = sums + c * queries;
          arena.set(o, arena.get(o) + p * value(arena, values, fp16, v + c * keys + s));
        }
      }
      if (fp16) {
        for (int c = 0; c < depth; c++) {
          put(arena, values, true, out + c * queries, arena.get(sums + c * queries));
        }
      }
    }
  }

  private static float dot(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      int a,
      int aStep,
      int b,
      int bStep,
      int count) {
    float sum = 0f;
    for (int i = 0; i < count; i++) {
      sum += value(arena, values, fp16, a + i * aStep) * value(arena, values, fp16, b + i * bStep);
    }
    return sum;
  }

  public static void flash40(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, 40, 4, 32);
  }

  public static void flash40Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, 40, 4, 32);
  }

  public static void flash64(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, 64, 4, 32);
  }

  public static void flash64Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, 64, 4, 32);
  }

  public static void flash80(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, 80, 4, 32);
  }

  public static void flash80Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, 80, 4, 32);
  }

  public static void flash160(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, 160, 2, 16);
  }

  public static void flash160Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, 160, 2, 16);
  }

  /**
   * Groups: x tiles of queries, y heads of all samples; 16×8 work-items. Work-item (tx, ty) has the
   * queries tx + 16 i; of the scores the keys from ty · tile/8 on, of the result the channels from
   * ty · width/8 on.
   *
   * @param width channels there is room for
   * @param each queries a work-item
   * @param tile keys at a time
   */
  private static void flash(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params,
      int width,
      int each,
      int tile) {
    int side = Tiles.FLASH_X * each;
    float[] qs = ctx.allocateFloatLocalArray(width * side);
    float[] kv = ctx.allocateFloatLocalArray(width * tile);
    float[] ps = ctx.allocateFloatLocalArray(tile * side);
    float[] maxima = ctx.allocateFloatLocalArray(side);
    float[] totals = ctx.allocateFloatLocalArray(side);
    float[] factors = ctx.allocateFloatLocalArray(side);
    int keysEach = tile / Tiles.FLASH_Y;
    int channelsEach = width / Tiles.FLASH_Y;
    float[] scores = new float[keysEach * each];
    float[] sums = new float[channelsEach * each];
    float[] line = new float[each];
    Blocks.clear(sums, channelsEach * each);

    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int causal = params.get(Params.Attention.CAUSAL);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int item = ty * Tiles.FLASH_X + tx;
    int items = Tiles.FLASH_X * Tiles.FLASH_Y;
    int first = ctx.groupIdx * side;
    int head = ctx.groupIdy;
    int q = params.get(Params.Attention.Q) + head * depth * queries;
    int k = params.get(Params.Attention.K) + head * depth * keys;
    int v = params.get(Params.Attention.V) + head * depth * keys;
    float scale = 1f / TornadoMath.sqrt((float) depth);

    for (int e = item; e < width * side; e += items) {
      int c = e / side;
      int t = first + e % side;
      float x = 0f;
      if (c < depth && t < queries) {
        x = value(arena, values, fp16, q + c * queries + t) * scale;
      }
      qs[e] = x;
    }
    if (item < side) {
      maxima[item] = MASKED;
      totals[item] = 0f;
    }

    int end = causal != 0 ? Math.min(keys, first + side) : keys;
    for (int s0 = 0; s0 < end; s0 += tile) {
      for (int e = item; e < width * tile; e += items) {
        int c = e / tile;
        int s = s0 + e % tile;
        float x = 0f;
        if (c < depth && s < keys) {
          x = value(arena, values, fp16, k + c * keys + s);
        }
        kv[e] = x;
      }
      ctx.localBarrier();

      Blocks.clear(scores, keysEach * each);
      for (int c = 0; c < width; c++) {
        for (int i = 0; i < each; i++) {
          line[i] = qs[c * side + tx + Tiles.FLASH_X * i];
        }
        for (int j = 0; j < keysEach; j++) {
          float x = kv[c * tile + ty * keysEach + j];
          for (int i = 0; i < each; i++) {
            scores[j * each + i] += x * line[i];
          }
        }
      }
      for (int j = 0; j < keysEach; j++) {
        int s = ty * keysEach + j;
        for (int i = 0; i < each; i++) {
          ps[s * side + tx + Tiles.FLASH_X * i] = scores[j * each + i];
        }
      }
      ctx.localBarrier();

      // The values take the keys' place while one work-item a query turns scores into weights.
      for (int e = item; e < width * tile; e += items) {
        int c = e / tile;
        int s = s0 + e % tile;
        float x = 0f;
        if (c < depth && s < keys) {
          x = value(arena, values, fp16, v + c * keys + s);
        }
        kv[e] = x;
      }
      if (item < side) {
        int visible = keys - s0;
        if (causal != 0) {
          visible = Math.min(visible, first + item + 1 - s0);
        }
        float old = maxima[item];
        float max = old;
        for (int s = 0; s < Math.min(visible, tile); s++) {
          max = Math.max(max, ps[s * side + item]);
        }
        float factor = TornadoMath.exp(old - max);
        float total = totals[item] * factor;
        for (int s = 0; s < tile; s++) {
          float p = 0f;
          if (s < visible) {
            p = TornadoMath.exp(ps[s * side + item] - max);
          }
          ps[s * side + item] = p;
          total += p;
        }
        maxima[item] = max;
        totals[item] = total;
        factors[item] = factor;
      }
      ctx.localBarrier();

      for (int i = 0; i < each; i++) {
        line[i] = factors[tx + Tiles.FLASH_X * i];
      }
      for (int c = 0; c < channelsEach; c++) {
        for (int i = 0; i < each; i++) {
          sums[c * each + i] *= line[i];
        }
      }
      for (int s = 0; s < tile; s++) {
        for (int i = 0; i < each; i++) {
          line[i] = ps[s * side + tx + Tiles.FLASH_X * i];
        }
        for (int c = 0; c < channelsEach; c++) {
          float x = kv[(ty * channelsEach + c) * tile + s];
          for (int i = 0; i < each; i++) {
            sums[c * each + i] += x * line[i];
          }
        }
      }
      ctx.localBarrier();
    }

    int out = params.get(Params.Attention.OUT) + head * depth * queries;
    for (int i = 0; i < each; i++) {
      line[i] = 1f / totals[tx + Tiles.FLASH_X * i];
    }
    for (int c = 0; c < channelsEach; c++) {
      for (int i = 0; i < each; i++) {
        int place = (ty * channelsEach + c) * side + tx + Tiles.FLASH_X * i;
        qs[place] = sums[c * each + i] * line[i];
      }
    }
    ctx.localBarrier();
    for (int e = item; e < width * side; e += items) {
      int c = e / side;
      int t = first + e % side;
      if (c < depth && t < queries) {
        put(arena, values, fp16, out + c * queries + t, qs[e]);
      }
    }
  }
}
