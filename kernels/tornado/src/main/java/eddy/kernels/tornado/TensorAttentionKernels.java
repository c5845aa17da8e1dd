package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Attention with online softmax on the tensor cores of NVIDIA GPUs from compute capability 8.0 on.
 * Layout and params as in {@link AttentionKernels}; values are fp16, scores, weights' sums and
 * results fp32, weights fp16. Like {@link TensorCoreKernels} it is only compiled by TornadoVM's
 * CUDA backend. Not verified on a GPU.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>flash160</td><td>32 keys at a time</td><td>heads of 81 to 160 channels: local memory
 *     has no room for more keys</td></tr>
 * <tr><td>flash80, flash64, flash48</td><td>64 keys at a time</td><td>smaller heads, each without
 *     room for channels that aren't there</td></tr>
 * </table>
 *
 * <p>A group of 4 warps has 64 queries and goes through the keys 64 (32) at a time; each warp has
 * 16 of the queries. Scores [s][t] = Σ k[c][s] · q[c][t] have the keys as rows, so that queries and
 * values can be used as they lie in memory; only keys are turned, pair by pair, on their way to
 * local memory. Rows there are 16 bytes longer than they need be, as in {@link TensorCoreKernels}.
 *
 * <p>Fragments can't be looked into, neither to take the softmax of scores nor to scale the sums
 * down when a query's maximum grows. So scores and each tile's average go through scratch, a place
 * of its own for each group that stays in the cache, and the sums are in plain registers: those of
 * a work-item are of one query and every other channel.
 */
public final class TensorAttentionKernels {
  private static final float MASKED = -1e30f;
  private static final int QUERIES = Tiles.MMA_QUERIES;
  private static final int ITEMS = 2 * QUERIES;
  private static final int K = 16;

  /** Bytes from one row of queries or weights to the next in local memory. */
  private static final int T_ROW = 2 * QUERIES + 16;

  private TensorAttentionKernels() {}

  public static void flash48(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, values, arena, params, 48, 64);
  }

  public static void flash64(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, values, arena, params, 64, 64);
  }

  public static void flash80(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, values, arena, params, 80, 64);
  }

  public static void flash160(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, values, arena, params, 160, 32);
  }

  /**
   * Groups of 128 work-items in a row: x tiles of queries, y heads of all samples.
   *
   * @param width channels there is room for
   * @param tile keys at a time, 64 or 32
   */
  private static void flash(
      KernelContext ctx,
      ShortArray values,
      FloatArray arena,
      IntArray params,
      int width,
      int tile) {
    int kRow = 2 * width + 16;
    int vRow = 2 * tile + 16;
    int[] qs = ctx.allocateIntLocalArray(width * T_ROW / 4);
    int[] kv = ctx.allocateIntLocalArray(Math.max(tile * kRow, width * vRow) / 4);
    int[] ps = ctx.allocateIntLocalArray(tile * T_ROW / 4);
    float[] maxima = ctx.allocateFloatLocalArray(4 * QUERIES);
    float[] factors = ctx.allocateFloatLocalArray(QUERIES);
    int keysEach = tile / 4;
    float[] lefts = new float[keysEach];
    float[] rights = new float[keysEach];
    float[] sums = new float[width / 2];
    Blocks.clear(sums, width / 2);

    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int causal = params.get(Params.Attention.CAUSAL);
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int head = ctx.groupIdy;
    int first = groupX * QUERIES;
    int q = params.get(Params.Attention.Q) + head * depth * queries;
    int k = params.get(Params.Attention.K) + head * depth * keys;
    int v = params.get(Params.Attention.V) + head * depth * keys;
    float scale = 1f / TornadoMath.sqrt((float) depth);

    // This group's scratch: scores [tile][64], then averages [width][64].
    int groupsX = (queries + QUERIES - 1) / QUERIES;
    int scores =
        params.get(Params.Attention.SCRATCH) + (head * groupsX + groupX) * (tile + width) * QUERIES;
    int averages = scores + tile * QUERIES;

    // What this warp multiplies, and what this work-item has of a tile's softmax.
    int warp = item / 32;
    int warpQuery = 16 * warp;
    int tLane = 2 * warpQuery + item % 16 * (T_ROW - 16);
    int kLane = item % 16 * (kRow - 2 * K);
    int vLane = item % 16 * (vRow - 2 * K);
    int left = item % 32 * 2;
    int firstKey = warp * keysEach;
    float leftMax = MASKED;
    float rightMax = MASKED;
    float leftTotal = 0f;
    float rightTotal = 0f;

    for (int e = item; e < width * QUERIES / 2; e += ITEMS) {
      int c = e / (QUERIES / 2);
      int t = first + e % (QUERIES / 2) * 2;
      int low = 0;
      int high = 0;
      if (c < depth) {
        if (t < queries) {
          low = values.get(q + c * queries + t) & 0xffff;
        }
        if (t + 1 < queries) {
          high = values.get(q + c * queries + t + 1) & 0xffff;
        }
      }
      qs[c * (T_ROW / 4) + e % (QUERIES / 2)] = low | high << 16;
    }

    int end = causal != 0 ? Math.min(keys, first + QUERIES) : keys;
    for (int s0 = 0; s0 < end; s0 += tile) {
      // Keys, turned: a warp brings 8 keys of 4 pairs of channels at a time.
      for (int e = item; e < width * tile / 2; e += ITEMS) {
        int block = e / 32;
        int s = block % (tile / 8) * 8 + e % 8;
        int pair = block / (tile / 8) * 4 + e % 32 / 8;
        int low = 0;
        int high = 0;
        if (s0 + s < keys) {
          if (2 * pair < depth) {
            low = values.get(k + 2 * pair * keys + s0 + s) & 0xffff;
          }
          if (2 * pair + 1 < depth) {
            high = values.get(k + (2 * pair + 1) * keys + s0 + s) & 0xffff;
          }
        }
        kv[s * (kRow / 4) + pair] = low | high << 16;
      }
      ctx.localBarrier();

      float[] s00 = ctx.mmaFragment(0f);
      float[] s01 = ctx.mmaFragment(0f);
      float[] s10 = ctx.mmaFragment(0f);
      float[] s11 = ctx.mmaFragment(0f);
      float[] s20 = ctx.mmaFragment(0f);
      float[] s21 = ctx.mmaFragment(0f);
      float[] s30 = ctx.mmaFragment(0f);
      float[] s31 = ctx.mmaFragment(0f);
      for (int c = 0; c < width; c += K) {
        HalfFloat[] b0 = ctx.mmaLoadB(qs, K, tLane + c * T_ROW);
        HalfFloat[] b1 = ctx.mmaLoadB(qs, K, tLane + c * T_ROW + 16);
        HalfFloat[] a0 = ctx.mmaLoadA(kv, K, kLane + 2 * c);
        s00 = ctx.mma(a0, b0, s00, MMAShape.M16N8K16);
        s01 = ctx.mma(a0, b1, s01, MMAShape.M16N8K16);
        HalfFloat[] a1 = ctx.mmaLoadA(kv, K, kLane + 2 * c + 16 * kRow);
        s10 = ctx.mma(a1, b0, s10, MMAShape.M16N8K16);
        s11 = ctx.mma(a1, b1, s11, MMAShape.M16N8K16);
        if (tile == 64) {
          HalfFloat[] a2 = ctx.mmaLoadA(kv, K, kLane + 2 * c + 32 * kRow);
          s20 = ctx.mma(a2, b0, s20, MMAShape.M16N8K16);
          s21 = ctx.mma(a2, b1, s21, MMAShape.M16N8K16);
          HalfFloat[] a3 = ctx.mmaLoadA(kv, K, kLane + 2 * c + 48 * kRow);
          s30 = ctx.mma(a3, b0, s30, MMAShape.M16N8K16);
          s31 = ctx.mma(a3, b1, s31, MMAShape.M16N8K16);
        }
      }
      ctx.mmaStore(s00, arena, 0, scores + warpQuery, QUERIES);
      ctx.mmaStore(s01, arena, 0, scores + warpQuery + 8, QUERIES);
      ctx.mmaStore(s10, arena, 16, scores + warpQuery, QUERIES);
      ctx.mmaStore(s11, arena, 16, scores + warpQuery + 8, QUERIES);
      if (tile == 64) {
        ctx.mmaStore(s20, arena, 32, scores + warpQuery, QUERIES);
        ctx.mmaStore(s21, arena, 32, scores + warpQuery + 8, QUERIES);
        ctx.mmaStore(s30, arena, 48, scores + warpQuery, QUERIES);
        ctx.mmaStore(s31, arena, 48, scores + warpQuery + 8, QUERIES);
      }
      ctx.localBarrier();

      // The values take the keys' place while scores become weights: a work-item has two queries
      // side by side and a quarter of the tile's keys. Every query sees key 0.
      for (int e = item; e < width * tile / 2; e += ITEMS) {
        int c = e / (tile / 2);
        int s = e % (tile / 2) * 2;
        int low = 0;
        int high = 0;
        if (c < depth) {
          if (s0 + s < keys) {
            low = values.get(v + c * keys + s0 + s) & 0xffff;
          }
          if (s0 + s + 1 < keys) {
            high = values.get(v + c * keys + s0 + s + 1) & 0xffff;
          }
        }
        kv[c * (vRow / 4) + s / 2] = low | high << 16;
      }
      int leftVisible = keys - s0 - firstKey;
      int rightVisible = leftVisible;
      if (causal != 0) {
        leftVisible = Math.min(leftVisible, first + left + 1 - s0 - firstKey);
        rightVisible = Math.min(rightVisible, first + left + 2 - s0 - firstKey);
      }
      float leftMost = MASKED;
      float rightMost = MASKED;
      for (int i = 0; i < keysEach; i++) {
        int at = scores + (firstKey + i) * QUERIES + left;
        float x = MASKED;
        float y = MASKED;
        if (i < leftVisible) {
          x = arena.get(at) * scale;
        }
        if (i < rightVisible) {
          y = arena.get(at + 1) * scale;
        }
        lefts[i] = x;
        rights[i] = y;
        leftMost = Math.max(leftMost, x);
        rightMost = Math.max(rightMost, y);
      }
      maxima[warp * QUERIES + left] = leftMost;
      maxima[warp * QUERIES + left + 1] = rightMost;
      ctx.localBarrier();
      float leftOld = leftMax;
      float rightOld = rightMax;
      for (int i = 0; i < 4; i++) {
        leftMax = Math.max(leftMax, maxima[i * QUERIES + left]);
        rightMax = Math.max(rightMax, maxima[i * QUERIES + left + 1]);
      }
      float leftFactor = TornadoMath.exp(leftOld - leftMax);
      float rightFactor = TornadoMath.exp(rightOld - rightMax);
      leftTotal *= leftFactor;
      rightTotal *= rightFactor;
      for (int i = 0; i < keysEach; i++) {
        float x = TornadoMath.exp(lefts[i] - leftMax);
        float y = TornadoMath.exp(rights[i] - rightMax);
        leftTotal += x;
        rightTotal += y;
        int low = new HalfFloat(x).getHalfFloatValue() & 0xffff;
        int high = new HalfFloat(y).getHalfFloatValue() & 0xffff;
        ps[(firstKey + i) * (T_ROW / 4) + left / 2] = low | high << 16;
      }
      if (warp == 0) {
        factors[left] = leftFactor;
        factors[left + 1] = rightFactor;
      }
      ctx.localBarrier();

      for (int c = 0; c < width; c += 16) {
        float[] o0 = ctx.mmaFragment(0f);
        float[] o1 = ctx.mmaFragment(0f);
        for (int s = 0; s < tile; s += K) {
          HalfFloat[] a = ctx.mmaLoadA(kv, K, vLane + c * vRow + 2 * s);
          HalfFloat[] b0 = ctx.mmaLoadB(ps, K, tLane + s * T_ROW);
          o0 = ctx.mma(a, b0, o0, MMAShape.M16N8K16);
          HalfFloat[] b1 = ctx.mmaLoadB(ps, K, tLane + s * T_ROW + 16);
          o1 = ctx.mma(a, b1, o1, MMAShape.M16N8K16);
        }
        ctx.mmaStore(o0, arena, c, averages + warpQuery, QUERIES);
        ctx.mmaStore(o1, arena, c, averages + warpQuery + 8, QUERIES);
      }
      ctx.localBarrier();
      float factor = factors[item % QUERIES];
      for (int i = 0; i < width / 2; i++) {
        sums[i] = sums[i] * factor + arena.get(averages + item + i * ITEMS);
      }
    }

    ctx.localBarrier();
    maxima[warp * QUERIES + left] = leftTotal;
    maxima[warp * QUERIES + left + 1] = rightTotal;
    ctx.localBarrier();
    int t = item % QUERIES;
    float total = 0f;
    for (int i = 0; i < 4; i++) {
      total += maxima[i * QUERIES + t];
    }
    float share = 1f / total;
    // By way of scratch, each work-item its own part: the loop below is too much to unroll.
    for (int i = 0; i < width / 2; i++) {
      arena.set(averages + item + i * ITEMS, sums[i] * share);
    }
    int out = params.get(Params.Attention.OUT) + head * depth * queries + first + t;
    for (int c = item / QUERIES; c < width; c += 2) {
      if (c < depth && first + t < queries) {
        Scalars.put(arena, values, true, out + c * queries, arena.get(averages + c * QUERIES + t));
      }
    }
  }
}
