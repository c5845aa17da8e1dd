package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Attention with online softmax on the tensor cores of NVIDIA GPUs from compute capability 8.0 on.
 * Layout and params as in {@link AttentionKernels}; values are fp16, scores, sums and results fp32,
 * weights fp16. Like {@link TensorCoreKernels} exported for CUDA only. Not verified on a GPU.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>any48 to any160</td><td>keys and values come one by one</td><td>any number of keys, as
 *     the 77 of a text</td></tr>
 * <tr><td>flash48 to flash160</td><td>they come 16 bytes at a time, past registers, while something
 *     else is computed</td><td>rows of keys that are a multiple of 8, as those of a picture</td></tr>
 * </table>
 *
 * <p>Queries are a multiple of 8. A group of 4 warps has 64 of them and goes through the keys 64 at
 * a time (32 for heads of 81 to 160 channels); a warp has 16 queries. Queries are turned once, and
 * then stay in fragments; keys and values lie in local memory as they do in global memory, and are
 * turned, where they must be, by the loads of fragments.
 *
 * <p>Scores and sums stay in fragments, whose numbers belong to known queries: four neighbouring
 * work-items hold a row. So the softmax needs exchanges among these only, and sums are scaled where
 * they are. Weights pass through local memory, where queries were.
 *
 * <p>While scores are computed, values come; while the average is, the next keys. Two barriers a
 * tile.
 */
public final class TensorAttentionKernels {
  private static final float MASKED = -1e30f;
  private static final int QUERIES = Tiles.MMA_QUERIES;
  private static final int ITEMS = 2 * QUERIES;

  /** Ints more than a row of local memory needs, so that eight rows lie in different banks. */
  private static final int GAP = 4;

  /** Floats from one channel of the result to the next in local memory. */
  private static final int OUT_ROW = QUERIES + 4;

  private TensorAttentionKernels() {}

  public static void any48(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 48, 64, false);
  }

  public static void flash48(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 48, 64, true);
  }

  public static void any64(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 64, 64, false);
  }

  public static void flash64(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 64, 64, true);
  }

  public static void any80(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 80, 64, false);
  }

  public static void flash80(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 80, 64, true);
  }

  public static void any160(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 160, 32, false);
  }

  public static void flash160(
      KernelContext ctx, HalfFloatArray x, FloatArray arena, IntArray pairs, IntArray params) {
    attention(ctx, x, pairs, params, 160, 32, true);
  }

  /**
   * Groups of 128 work-items in a row: x tiles of queries, y heads of all samples.
   *
   * @param width channels there is room for
   * @param tile keys at a time, 64 or 32
   * @param inEights keys are a multiple of 8; a constant of the kernel like the others
   */
  private static void attention(
      KernelContext ctx,
      HalfFloatArray x,
      IntArray pairs,
      IntArray params,
      int width,
      int tile,
      boolean inEights) {
    // Rows of queries and, in their place, of weights; of keys; of values.
    int qRow = width / 2 + GAP;
    int pRow = tile / 2 + GAP;
    int kvRow = tile / 2 + GAP;
    int kTo = QUERIES * Math.max(qRow, pRow);
    int vTo = kTo + width * kvRow;
    int[] tiles = ctx.allocateIntLocalArray(vTo + width * kvRow);
    float[] outs = ctx.allocateFloatLocalArray(width * OUT_ROW);
    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int causal = params.get(Params.Attention.CAUSAL);
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int head = ctx.groupIdy;
    int first = groupX * QUERIES;
    int q = params.get(Params.Attention.Q) + head * depth * queries;
    int row = inEights ? params.get(Params.Attention.KEY_ROW) : keys;
    int k = params.get(Params.Attention.K) + head * depth * row;
    int v = params.get(Params.Attention.V) + head * depth * row;
    // Weights are powers of 2.
    float scale = Scalars.LOG2_E / TornadoMath.sqrt((float) depth);
    int warp = item / 32;
    int lane = item % 32;
    int line = item % 16;

    // Queries, turned: two of them and two channels at a time.
    for (int e = item; e < width * QUERIES / 4; e += ITEMS) {
      int c = e / (QUERIES / 2) * 2;
      int t = e % (QUERIES / 2) * 2;
      int from = q + Math.min(c, depth - 1) * queries + Math.min(first + t, queries - 2);
      int next = from + (c + 1 < depth ? queries : 0);
      int here = c < depth ? pairs.get(from >> 1) : 0;
      int there = c + 1 < depth ? pairs.get(next >> 1) : 0;
      tiles[t * qRow + c / 2] = here & 0xffff | there << 16;
      // In 64 bits: TornadoVM prints an unsigned shift as a signed one.
      long both = (long) (there >> 16) << 32 | here & 0xffffffffL;
      tiles[(t + 1) * qRow + c / 2] = (int) (both >> 16);
    }
    int end = causal != 0 ? Math.min(keys, first + QUERIES) : keys;
    if (inEights) {
      TensorHeads.copy(ctx, item, tiles, kTo, x, k, 0, row, depth, width, tile);
      ctx.asyncCopyCommit();
    }
    ctx.localBarrier();
    int qLane = 4 * qRow * (16 * warp + line) + 16 * (lane / 16);
    HalfFloat[] q0 = ctx.mmaLoadA(tiles, 16, qLane + 0 * 32);
    HalfFloat[] q1 = ctx.mmaLoadA(tiles, 16, qLane + 1 * 32);
    HalfFloat[] q2 = ctx.mmaLoadA(tiles, 16, qLane + 2 * 32);
    HalfFloat[] q3 = ctx.mmaLoadA(tiles, 16, qLane + 3 * 32 % (2 * width));
    HalfFloat[] q4 = ctx.mmaLoadA(tiles, 16, qLane + 4 * 32 % (2 * width));
    HalfFloat[] q5 = ctx.mmaLoadA(tiles, 16, qLane + 5 * 32 % (2 * width));
    HalfFloat[] q6 = ctx.mmaLoadA(tiles, 16, qLane + 6 * 32 % (2 * width));
    HalfFloat[] q7 = ctx.mmaLoadA(tiles, 16, qLane + 7 * 32 % (2 * width));
    HalfFloat[] q8 = ctx.mmaLoadA(tiles, 16, qLane + 8 * 32 % (2 * width));
    HalfFloat[] q9 = ctx.mmaLoadA(tiles, 16, qLane + 9 * 32 % (2 * width));
    float[] o0 = ctx.mmaFragment(0f);
    float[] o1 = ctx.mmaFragment(0f);
    float[] o2 = ctx.mmaFragment(0f);
    float[] o3 = ctx.mmaFragment(0f);
    float[] o4 = ctx.mmaFragment(0f);
    float[] o5 = ctx.mmaFragment(0f);
    float[] o6 = ctx.mmaFragment(0f);
    float[] o7 = ctx.mmaFragment(0f);
    float[] o8 = ctx.mmaFragment(0f);
    float[] o9 = ctx.mmaFragment(0f);
    float[] o10 = ctx.mmaFragment(0f);
    float[] o11 = ctx.mmaFragment(0f);
    float[] o12 = ctx.mmaFragment(0f);
    float[] o13 = ctx.mmaFragment(0f);
    float[] o14 = ctx.mmaFragment(0f);
    float[] o15 = ctx.mmaFragment(0f);
    float[] o16 = ctx.mmaFragment(0f);
    float[] o17 = ctx.mmaFragment(0f);
    float[] o18 = ctx.mmaFragment(0f);
    float[] o19 = ctx.mmaFragment(0f);
    int kLane = 4 * kTo + 4 * kvRow * line;
    int vLane = 4 * vTo + 4 * kvRow * (lane % 8 + lane / 16 * 8) + 16 * (lane / 8 % 2);
    int pLane = 4 * pRow * (16 * warp + line) + 16 * (lane / 16);
    int pTo = pRow * (16 * warp + lane / 4) + lane % 4;
    float upperMax = MASKED;
    float lowerMax = MASKED;
    float upperTotal = 0f;
    float lowerTotal = 0f;
    for (int key = 0; key < end; key += tile) {
      if (inEights) {
        ctx.asyncCopyWaitGroup(0);
      } else {
        ctx.localBarrier();
        for (int e = item; e < width * tile / 2; e += ITEMS) {
          int c = e / (tile / 2);
          int s = e % (tile / 2) * 2;
          tiles[kTo + c * kvRow + s / 2] = TensorHeads.pair(pairs, k, key + s, c, keys, depth);
          tiles[vTo + c * kvRow + s / 2] = TensorHeads.pair(pairs, v, key + s, c, keys, depth);
        }
      }
      ctx.localBarrier();
      if (inEights) {
        TensorHeads.copy(ctx, item, tiles, vTo, x, v, key, row, depth, width, tile);
        ctx.asyncCopyCommit();
      }
      float[] s0 =
          TensorHeads.scores(
              ctx, tiles, kLane + 0, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
      float[] s1 =
          TensorHeads.scores(
              ctx, tiles, kLane + 16, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
      float[] s2 =
          TensorHeads.scores(
              ctx, tiles, kLane + 32, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
      float[] s3 =
          TensorHeads.scores(
              ctx, tiles, kLane + 48, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
      float[] s4 = ctx.mmaFragment(MASKED);
      float[] s5 = ctx.mmaFragment(MASKED);
      float[] s6 = ctx.mmaFragment(MASKED);
      float[] s7 = ctx.mmaFragment(MASKED);
      if (tile == 64) {
        s4 =
            TensorHeads.scores(
                ctx, tiles, kLane + 64, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
        s5 =
            TensorHeads.scores(
                ctx, tiles, kLane + 80, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
        s6 =
            TensorHeads.scores(
                ctx, tiles, kLane + 96, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
        s7 =
            TensorHeads.scores(
                ctx, tiles, kLane + 112, 64 * kvRow, width, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9);
      }
      // Keys that there aren't, or that a query doesn't see. Every query sees key 0.
      int upperKeys = keys - key - lane % 4 * 2;
      int lowerKeys = upperKeys;
      if (causal != 0) {
        int seen = first + 16 * warp + lane / 4 + 1 - key - lane % 4 * 2;
        upperKeys = Math.min(upperKeys, seen);
        lowerKeys = Math.min(lowerKeys, seen + 8);
      }
      if (Math.min(upperKeys, lowerKeys) < tile) {
        TensorHeads.mask(s0, upperKeys - 0, lowerKeys - 0);
        TensorHeads.mask(s1, upperKeys - 8, lowerKeys - 8);
        TensorHeads.mask(s2, upperKeys - 16, lowerKeys - 16);
        TensorHeads.mask(s3, upperKeys - 24, lowerKeys - 24);
        if (tile == 64) {
          TensorHeads.mask(s4, upperKeys - 32, lowerKeys - 32);
          TensorHeads.mask(s5, upperKeys - 40, lowerKeys - 40);
          TensorHeads.mask(s6, upperKeys - 48, lowerKeys - 48);
          TensorHeads.mask(s7, upperKeys - 56, lowerKeys - 56);
        }
      }
      float upperMost = upperMax;
      float lowerMost = lowerMax;
      upperMost = Math.max(upperMost, Math.max(s0[0], s0[1]));
      lowerMost = Math.max(lowerMost, Math.max(s0[2], s0[3]));
      upperMost = Math.max(upperMost, Math.max(s1[0], s1[1]));
      lowerMost = Math.max(lowerMost, Math.max(s1[2], s1[3]));
      upperMost = Math.max(upperMost, Math.max(s2[0], s2[1]));
      lowerMost = Math.max(lowerMost, Math.max(s2[2], s2[3]));
      upperMost = Math.max(upperMost, Math.max(s3[0], s3[1]));
      lowerMost = Math.max(lowerMost, Math.max(s3[2], s3[3]));
      if (tile == 64) {
        upperMost = Math.max(upperMost, Math.max(s4[0], s4[1]));
        lowerMost = Math.max(lowerMost, Math.max(s4[2], s4[3]));
        upperMost = Math.max(upperMost, Math.max(s5[0], s5[1]));
        lowerMost = Math.max(lowerMost, Math.max(s5[2], s5[3]));
        upperMost = Math.max(upperMost, Math.max(s6[0], s6[1]));
        lowerMost = Math.max(lowerMost, Math.max(s6[2], s6[3]));
        upperMost = Math.max(upperMost, Math.max(s7[0], s7[1]));
        lowerMost = Math.max(lowerMost, Math.max(s7[2], s7[3]));
      }
      upperMost = Warps.maxOfRow(ctx, upperMost);
      lowerMost = Warps.maxOfRow(ctx, lowerMost);
      float upperFactor = Scalars.quickExp2((upperMax - upperMost) * scale);
      float lowerFactor = Scalars.quickExp2((lowerMax - lowerMost) * scale);
      upperMax = upperMost;
      lowerMax = lowerMost;
      upperTotal *= upperFactor;
      lowerTotal *= lowerFactor;
      TensorHeads.weights(s0, scale, upperMost * scale, lowerMost * scale);
      upperTotal += s0[0] + s0[1];
      lowerTotal += s0[2] + s0[3];
      tiles[pTo + 0] = TensorHeads.halves(s0[0], s0[1]);
      tiles[pTo + 8 * pRow + 0] = TensorHeads.halves(s0[2], s0[3]);
      TensorHeads.weights(s1, scale, upperMost * scale, lowerMost * scale);
      upperTotal += s1[0] + s1[1];
      lowerTotal += s1[2] + s1[3];
      tiles[pTo + 4] = TensorHeads.halves(s1[0], s1[1]);
      tiles[pTo + 8 * pRow + 4] = TensorHeads.halves(s1[2], s1[3]);
      TensorHeads.weights(s2, scale, upperMost * scale, lowerMost * scale);
      upperTotal += s2[0] + s2[1];
      lowerTotal += s2[2] + s2[3];
      tiles[pTo + 8] = TensorHeads.halves(s2[0], s2[1]);
      tiles[pTo + 8 * pRow + 8] = TensorHeads.halves(s2[2], s2[3]);
      TensorHeads.weights(s3, scale, upperMost * scale, lowerMost * scale);
      upperTotal += s3[0] + s3[1];
      lowerTotal += s3[2] + s3[3];
      tiles[pTo + 12] = TensorHeads.halves(s3[0], s3[1]);
      tiles[pTo + 8 * pRow + 12] = TensorHeads.halves(s3[2], s3[3]);
      if (tile == 64) {
        TensorHeads.weights(s4, scale, upperMost * scale, lowerMost * scale);
        upperTotal += s4[0] + s4[1];
        lowerTotal += s4[2] + s4[3];
        tiles[pTo + 16] = TensorHeads.halves(s4[0], s4[1]);
        tiles[pTo + 8 * pRow + 16] = TensorHeads.halves(s4[2], s4[3]);
        TensorHeads.weights(s5, scale, upperMost * scale, lowerMost * scale);
        upperTotal += s5[0] + s5[1];
        lowerTotal += s5[2] + s5[3];
        tiles[pTo + 20] = TensorHeads.halves(s5[0], s5[1]);
        tiles[pTo + 8 * pRow + 20] = TensorHeads.halves(s5[2], s5[3]);
        TensorHeads.weights(s6, scale, upperMost * scale, lowerMost * scale);
        upperTotal += s6[0] + s6[1];
        lowerTotal += s6[2] + s6[3];
        tiles[pTo + 24] = TensorHeads.halves(s6[0], s6[1]);
        tiles[pTo + 8 * pRow + 24] = TensorHeads.halves(s6[2], s6[3]);
        TensorHeads.weights(s7, scale, upperMost * scale, lowerMost * scale);
        upperTotal += s7[0] + s7[1];
        lowerTotal += s7[2] + s7[3];
        tiles[pTo + 28] = TensorHeads.halves(s7[0], s7[1]);
        tiles[pTo + 8 * pRow + 28] = TensorHeads.halves(s7[2], s7[3]);
      }
      TensorHeads.scale(o0, upperFactor, lowerFactor);
      TensorHeads.scale(o1, upperFactor, lowerFactor);
      TensorHeads.scale(o2, upperFactor, lowerFactor);
      TensorHeads.scale(o3, upperFactor, lowerFactor);
      TensorHeads.scale(o4, upperFactor, lowerFactor);
      TensorHeads.scale(o5, upperFactor, lowerFactor);
      if (width > 48) {
        TensorHeads.scale(o6, upperFactor, lowerFactor);
        TensorHeads.scale(o7, upperFactor, lowerFactor);
      }
      if (width > 64) {
        TensorHeads.scale(o8, upperFactor, lowerFactor);
        TensorHeads.scale(o9, upperFactor, lowerFactor);
      }
      if (width > 80) {
        TensorHeads.scale(o10, upperFactor, lowerFactor);
        TensorHeads.scale(o11, upperFactor, lowerFactor);
        TensorHeads.scale(o12, upperFactor, lowerFactor);
        TensorHeads.scale(o13, upperFactor, lowerFactor);
        TensorHeads.scale(o14, upperFactor, lowerFactor);
        TensorHeads.scale(o15, upperFactor, lowerFactor);
        TensorHeads.scale(o16, upperFactor, lowerFactor);
        TensorHeads.scale(o17, upperFactor, lowerFactor);
        TensorHeads.scale(o18, upperFactor, lowerFactor);
        TensorHeads.scale(o19, upperFactor, lowerFactor);
      }
      if (inEights) {
        ctx.asyncCopyWaitGroup(0);
      }
      ctx.localBarrier();
      if (inEights) {
        // Beyond the last tile, that one again: cheaper than fragments that pass through an if.
        int next = key + tile < end ? key + tile : key;
        TensorHeads.copy(ctx, item, tiles, kTo, x, k, next, row, depth, width, tile);
        ctx.asyncCopyCommit();
      }
      HalfFloat[] p0 = ctx.mmaLoadA(tiles, 16, pLane);
      HalfFloat[] p1 = ctx.mmaLoadA(tiles, 16, pLane + 32);
      HalfFloat[] p2 = ctx.mmaLoadA(tiles, 16, pLane + 64 % (2 * tile));
      HalfFloat[] p3 = ctx.mmaLoadA(tiles, 16, pLane + 96 % (2 * tile));
      // M16N8K32 is the second half of v: see CudaText.
      HalfFloat[] v00 = ctx.mmaLoadA(tiles, 16, vLane + 0 * 64 * kvRow + 0);
      o0 = ctx.mma(p0, v00, o0, MMAShape.M16N8K16);
      o1 = ctx.mma(p0, v00, o1, MMAShape.M16N8K32);
      HalfFloat[] v01 = ctx.mmaLoadA(tiles, 16, vLane + 0 * 64 * kvRow + 32);
      o0 = ctx.mma(p1, v01, o0, MMAShape.M16N8K16);
      o1 = ctx.mma(p1, v01, o1, MMAShape.M16N8K32);
      HalfFloat[] v10 = ctx.mmaLoadA(tiles, 16, vLane + 1 * 64 * kvRow + 0);
      o2 = ctx.mma(p0, v10, o2, MMAShape.M16N8K16);
      o3 = ctx.mma(p0, v10, o3, MMAShape.M16N8K32);
      HalfFloat[] v11 = ctx.mmaLoadA(tiles, 16, vLane + 1 * 64 * kvRow + 32);
      o2 = ctx.mma(p1, v11, o2, MMAShape.M16N8K16);
      o3 = ctx.mma(p1, v11, o3, MMAShape.M16N8K32);
      HalfFloat[] v20 = ctx.mmaLoadA(tiles, 16, vLane + 2 * 64 * kvRow + 0);
      o4 = ctx.mma(p0, v20, o4, MMAShape.M16N8K16);
      o5 = ctx.mma(p0, v20, o5, MMAShape.M16N8K32);
      HalfFloat[] v21 = ctx.mmaLoadA(tiles, 16, vLane + 2 * 64 * kvRow + 32);
      o4 = ctx.mma(p1, v21, o4, MMAShape.M16N8K16);
      o5 = ctx.mma(p1, v21, o5, MMAShape.M16N8K32);
      if (tile == 64) {
        HalfFloat[] v02 = ctx.mmaLoadA(tiles, 16, vLane + 0 * 64 * kvRow + 64);
        o0 = ctx.mma(p2, v02, o0, MMAShape.M16N8K16);
        o1 = ctx.mma(p2, v02, o1, MMAShape.M16N8K32);
        HalfFloat[] v03 = ctx.mmaLoadA(tiles, 16, vLane + 0 * 64 * kvRow + 96);
        o0 = ctx.mma(p3, v03, o0, MMAShape.M16N8K16);
        o1 = ctx.mma(p3, v03, o1, MMAShape.M16N8K32);
        HalfFloat[] v12 = ctx.mmaLoadA(tiles, 16, vLane + 1 * 64 * kvRow + 64);
        o2 = ctx.mma(p2, v12, o2, MMAShape.M16N8K16);
        o3 = ctx.mma(p2, v12, o3, MMAShape.M16N8K32);
        HalfFloat[] v13 = ctx.mmaLoadA(tiles, 16, vLane + 1 * 64 * kvRow + 96);
        o2 = ctx.mma(p3, v13, o2, MMAShape.M16N8K16);
        o3 = ctx.mma(p3, v13, o3, MMAShape.M16N8K32);
        HalfFloat[] v22 = ctx.mmaLoadA(tiles, 16, vLane + 2 * 64 * kvRow + 64);
        o4 = ctx.mma(p2, v22, o4, MMAShape.M16N8K16);
        o5 = ctx.mma(p2, v22, o5, MMAShape.M16N8K32);
        HalfFloat[] v23 = ctx.mmaLoadA(tiles, 16, vLane + 2 * 64 * kvRow + 96);
        o4 = ctx.mma(p3, v23, o4, MMAShape.M16N8K16);
        o5 = ctx.mma(p3, v23, o5, MMAShape.M16N8K32);
      }
      if (width > 48) {
        HalfFloat[] v30 = ctx.mmaLoadA(tiles, 16, vLane + 3 * 64 * kvRow + 0);
        o6 = ctx.mma(p0, v30, o6, MMAShape.M16N8K16);
        o7 = ctx.mma(p0, v30, o7, MMAShape.M16N8K32);
        HalfFloat[] v31 = ctx.mmaLoadA(tiles, 16, vLane + 3 * 64 * kvRow + 32);
        o6 = ctx.mma(p1, v31, o6, MMAShape.M16N8K16);
        o7 = ctx.mma(p1, v31, o7, MMAShape.M16N8K32);
        if (tile == 64) {
          HalfFloat[] v32 = ctx.mmaLoadA(tiles, 16, vLane + 3 * 64 * kvRow + 64);
          o6 = ctx.mma(p2, v32, o6, MMAShape.M16N8K16);
          o7 = ctx.mma(p2, v32, o7, MMAShape.M16N8K32);
          HalfFloat[] v33 = ctx.mmaLoadA(tiles, 16, vLane + 3 * 64 * kvRow + 96);
          o6 = ctx.mma(p3, v33, o6, MMAShape.M16N8K16);
          o7 = ctx.mma(p3, v33, o7, MMAShape.M16N8K32);
        }
      }
      if (width > 64) {
        HalfFloat[] v40 = ctx.mmaLoadA(tiles, 16, vLane + 4 * 64 * kvRow + 0);
        o8 = ctx.mma(p0, v40, o8, MMAShape.M16N8K16);
        o9 = ctx.mma(p0, v40, o9, MMAShape.M16N8K32);
        HalfFloat[] v41 = ctx.mmaLoadA(tiles, 16, vLane + 4 * 64 * kvRow + 32);
        o8 = ctx.mma(p1, v41, o8, MMAShape.M16N8K16);
        o9 = ctx.mma(p1, v41, o9, MMAShape.M16N8K32);
        if (tile == 64) {
          HalfFloat[] v42 = ctx.mmaLoadA(tiles, 16, vLane + 4 * 64 * kvRow + 64);
          o8 = ctx.mma(p2, v42, o8, MMAShape.M16N8K16);
          o9 = ctx.mma(p2, v42, o9, MMAShape.M16N8K32);
          HalfFloat[] v43 = ctx.mmaLoadA(tiles, 16, vLane + 4 * 64 * kvRow + 96);
          o8 = ctx.mma(p3, v43, o8, MMAShape.M16N8K16);
          o9 = ctx.mma(p3, v43, o9, MMAShape.M16N8K32);
        }
      }
      if (width > 80) {
        HalfFloat[] v50 = ctx.mmaLoadA(tiles, 16, vLane + 5 * 64 * kvRow + 0);
        o10 = ctx.mma(p0, v50, o10, MMAShape.M16N8K16);
        o11 = ctx.mma(p0, v50, o11, MMAShape.M16N8K32);
        HalfFloat[] v51 = ctx.mmaLoadA(tiles, 16, vLane + 5 * 64 * kvRow + 32);
        o10 = ctx.mma(p1, v51, o10, MMAShape.M16N8K16);
        o11 = ctx.mma(p1, v51, o11, MMAShape.M16N8K32);
        HalfFloat[] v60 = ctx.mmaLoadA(tiles, 16, vLane + 6 * 64 * kvRow + 0);
        o12 = ctx.mma(p0, v60, o12, MMAShape.M16N8K16);
        o13 = ctx.mma(p0, v60, o13, MMAShape.M16N8K32);
        HalfFloat[] v61 = ctx.mmaLoadA(tiles, 16, vLane + 6 * 64 * kvRow + 32);
        o12 = ctx.mma(p1, v61, o12, MMAShape.M16N8K16);
        o13 = ctx.mma(p1, v61, o13, MMAShape.M16N8K32);
        HalfFloat[] v70 = ctx.mmaLoadA(tiles, 16, vLane + 7 * 64 * kvRow + 0);
        o14 = ctx.mma(p0, v70, o14, MMAShape.M16N8K16);
        o15 = ctx.mma(p0, v70, o15, MMAShape.M16N8K32);
        HalfFloat[] v71 = ctx.mmaLoadA(tiles, 16, vLane + 7 * 64 * kvRow + 32);
        o14 = ctx.mma(p1, v71, o14, MMAShape.M16N8K16);
        o15 = ctx.mma(p1, v71, o15, MMAShape.M16N8K32);
        HalfFloat[] v80 = ctx.mmaLoadA(tiles, 16, vLane + 8 * 64 * kvRow + 0);
        o16 = ctx.mma(p0, v80, o16, MMAShape.M16N8K16);
        o17 = ctx.mma(p0, v80, o17, MMAShape.M16N8K32);
        HalfFloat[] v81 = ctx.mmaLoadA(tiles, 16, vLane + 8 * 64 * kvRow + 32);
        o16 = ctx.mma(p1, v81, o16, MMAShape.M16N8K16);
        o17 = ctx.mma(p1, v81, o17, MMAShape.M16N8K32);
        HalfFloat[] v90 = ctx.mmaLoadA(tiles, 16, vLane + 9 * 64 * kvRow + 0);
        o18 = ctx.mma(p0, v90, o18, MMAShape.M16N8K16);
        o19 = ctx.mma(p0, v90, o19, MMAShape.M16N8K32);
        HalfFloat[] v91 = ctx.mmaLoadA(tiles, 16, vLane + 9 * 64 * kvRow + 32);
        o18 = ctx.mma(p1, v91, o18, MMAShape.M16N8K16);
        o19 = ctx.mma(p1, v91, o19, MMAShape.M16N8K32);
        if (tile == 64) {
          HalfFloat[] v52 = ctx.mmaLoadA(tiles, 16, vLane + 5 * 64 * kvRow + 64);
          o10 = ctx.mma(p2, v52, o10, MMAShape.M16N8K16);
          o11 = ctx.mma(p2, v52, o11, MMAShape.M16N8K32);
          HalfFloat[] v53 = ctx.mmaLoadA(tiles, 16, vLane + 5 * 64 * kvRow + 96);
          o10 = ctx.mma(p3, v53, o10, MMAShape.M16N8K16);
          o11 = ctx.mma(p3, v53, o11, MMAShape.M16N8K32);
          HalfFloat[] v62 = ctx.mmaLoadA(tiles, 16, vLane + 6 * 64 * kvRow + 64);
          o12 = ctx.mma(p2, v62, o12, MMAShape.M16N8K16);
          o13 = ctx.mma(p2, v62, o13, MMAShape.M16N8K32);
          HalfFloat[] v63 = ctx.mmaLoadA(tiles, 16, vLane + 6 * 64 * kvRow + 96);
          o12 = ctx.mma(p3, v63, o12, MMAShape.M16N8K16);
          o13 = ctx.mma(p3, v63, o13, MMAShape.M16N8K32);
          HalfFloat[] v72 = ctx.mmaLoadA(tiles, 16, vLane + 7 * 64 * kvRow + 64);
          o14 = ctx.mma(p2, v72, o14, MMAShape.M16N8K16);
          o15 = ctx.mma(p2, v72, o15, MMAShape.M16N8K32);
          HalfFloat[] v73 = ctx.mmaLoadA(tiles, 16, vLane + 7 * 64 * kvRow + 96);
          o14 = ctx.mma(p3, v73, o14, MMAShape.M16N8K16);
          o15 = ctx.mma(p3, v73, o15, MMAShape.M16N8K32);
          HalfFloat[] v82 = ctx.mmaLoadA(tiles, 16, vLane + 8 * 64 * kvRow + 64);
          o16 = ctx.mma(p2, v82, o16, MMAShape.M16N8K16);
          o17 = ctx.mma(p2, v82, o17, MMAShape.M16N8K32);
          HalfFloat[] v83 = ctx.mmaLoadA(tiles, 16, vLane + 8 * 64 * kvRow + 96);
          o16 = ctx.mma(p3, v83, o16, MMAShape.M16N8K16);
          o17 = ctx.mma(p3, v83, o17, MMAShape.M16N8K32);
          HalfFloat[] v92 = ctx.mmaLoadA(tiles, 16, vLane + 9 * 64 * kvRow + 64);
          o18 = ctx.mma(p2, v92, o18, MMAShape.M16N8K16);
          o19 = ctx.mma(p2, v92, o19, MMAShape.M16N8K32);
          HalfFloat[] v93 = ctx.mmaLoadA(tiles, 16, vLane + 9 * 64 * kvRow + 96);
          o18 = ctx.mma(p3, v93, o18, MMAShape.M16N8K16);
          o19 = ctx.mma(p3, v93, o19, MMAShape.M16N8K32);
        }
      }
    }
    if (inEights) {
      ctx.asyncCopyWaitGroup(0);
    }

    // The results, divided by the sum of weights, by way of local memory: eight queries at a time.
    ctx.localBarrier();
    float upperShare = 1f / Warps.sumOfRow(ctx, upperTotal);
    float lowerShare = 1f / Warps.sumOfRow(ctx, lowerTotal);
    int outTo = lane % 4 * 2 * OUT_ROW + 16 * warp + lane / 4;
    outs[outTo + 0 * OUT_ROW] = o0[0] * upperShare;
    outs[outTo + 1 * OUT_ROW] = o0[1] * upperShare;
    outs[outTo + 0 * OUT_ROW + 8] = o0[2] * lowerShare;
    outs[outTo + 1 * OUT_ROW + 8] = o0[3] * lowerShare;
    outs[outTo + 8 * OUT_ROW] = o1[0] * upperShare;
    outs[outTo + 9 * OUT_ROW] = o1[1] * upperShare;
    outs[outTo + 8 * OUT_ROW + 8] = o1[2] * lowerShare;
    outs[outTo + 9 * OUT_ROW + 8] = o1[3] * lowerShare;
    outs[outTo + 16 * OUT_ROW] = o2[0] * upperShare;
    outs[outTo + 17 * OUT_ROW] = o2[1] * upperShare;
    outs[outTo + 16 * OUT_ROW + 8] = o2[2] * lowerShare;
    outs[outTo + 17 * OUT_ROW + 8] = o2[3] * lowerShare;
    outs[outTo + 24 * OUT_ROW] = o3[0] * upperShare;
    outs[outTo + 25 * OUT_ROW] = o3[1] * upperShare;
    outs[outTo + 24 * OUT_ROW + 8] = o3[2] * lowerShare;
    outs[outTo + 25 * OUT_ROW + 8] = o3[3] * lowerShare;
    outs[outTo + 32 * OUT_ROW] = o4[0] * upperShare;
    outs[outTo + 33 * OUT_ROW] = o4[1] * upperShare;
    outs[outTo + 32 * OUT_ROW + 8] = o4[2] * lowerShare;
    outs[outTo + 33 * OUT_ROW + 8] = o4[3] * lowerShare;
    outs[outTo + 40 * OUT_ROW] = o5[0] * upperShare;
    outs[outTo + 41 * OUT_ROW] = o5[1] * upperShare;
    outs[outTo + 40 * OUT_ROW + 8] = o5[2] * lowerShare;
    outs[outTo + 41 * OUT_ROW + 8] = o5[3] * lowerShare;
    if (width > 48) {
      outs[outTo + 48 * OUT_ROW] = o6[0] * upperShare;
      outs[outTo + 49 * OUT_ROW] = o6[1] * upperShare;
      outs[outTo + 48 * OUT_ROW + 8] = o6[2] * lowerShare;
      outs[outTo + 49 * OUT_ROW + 8] = o6[3] * lowerShare;
      outs[outTo + 56 * OUT_ROW] = o7[0] * upperShare;
      outs[outTo + 57 * OUT_ROW] = o7[1] * upperShare;
      outs[outTo + 56 * OUT_ROW + 8] = o7[2] * lowerShare;
      outs[outTo + 57 * OUT_ROW + 8] = o7[3] * lowerShare;
    }
    if (width > 64) {
      outs[outTo + 64 * OUT_ROW] = o8[0] * upperShare;
      outs[outTo + 65 * OUT_ROW] = o8[1] * upperShare;
      outs[outTo + 64 * OUT_ROW + 8] = o8[2] * lowerShare;
      outs[outTo + 65 * OUT_ROW + 8] = o8[3] * lowerShare;
      outs[outTo + 72 * OUT_ROW] = o9[0] * upperShare;
      outs[outTo + 73 * OUT_ROW] = o9[1] * upperShare;
      outs[outTo + 72 * OUT_ROW + 8] = o9[2] * lowerShare;
      outs[outTo + 73 * OUT_ROW + 8] = o9[3] * lowerShare;
    }
    if (width > 80) {
      outs[outTo + 80 * OUT_ROW] = o10[0] * upperShare;
      outs[outTo + 81 * OUT_ROW] = o10[1] * upperShare;
      outs[outTo + 80 * OUT_ROW + 8] = o10[2] * lowerShare;
      outs[outTo + 81 * OUT_ROW + 8] = o10[3] * lowerShare;
      outs[outTo + 88 * OUT_ROW] = o11[0] * upperShare;
      outs[outTo + 89 * OUT_ROW] = o11[1] * upperShare;
      outs[outTo + 88 * OUT_ROW + 8] = o11[2] * lowerShare;
      outs[outTo + 89 * OUT_ROW + 8] = o11[3] * lowerShare;
      outs[outTo + 96 * OUT_ROW] = o12[0] * upperShare;
      outs[outTo + 97 * OUT_ROW] = o12[1] * upperShare;
      outs[outTo + 96 * OUT_ROW + 8] = o12[2] * lowerShare;
      outs[outTo + 97 * OUT_ROW + 8] = o12[3] * lowerShare;
      outs[outTo + 104 * OUT_ROW] = o13[0] * upperShare;
      outs[outTo + 105 * OUT_ROW] = o13[1] * upperShare;
      outs[outTo + 104 * OUT_ROW + 8] = o13[2] * lowerShare;
      outs[outTo + 105 * OUT_ROW + 8] = o13[3] * lowerShare;
      outs[outTo + 112 * OUT_ROW] = o14[0] * upperShare;
      outs[outTo + 113 * OUT_ROW] = o14[1] * upperShare;
      outs[outTo + 112 * OUT_ROW + 8] = o14[2] * lowerShare;
      outs[outTo + 113 * OUT_ROW + 8] = o14[3] * lowerShare;
      outs[outTo + 120 * OUT_ROW] = o15[0] * upperShare;
      outs[outTo + 121 * OUT_ROW] = o15[1] * upperShare;
      outs[outTo + 120 * OUT_ROW + 8] = o15[2] * lowerShare;
      outs[outTo + 121 * OUT_ROW + 8] = o15[3] * lowerShare;
      outs[outTo + 128 * OUT_ROW] = o16[0] * upperShare;
      outs[outTo + 129 * OUT_ROW] = o16[1] * upperShare;
      outs[outTo + 128 * OUT_ROW + 8] = o16[2] * lowerShare;
      outs[outTo + 129 * OUT_ROW + 8] = o16[3] * lowerShare;
      outs[outTo + 136 * OUT_ROW] = o17[0] * upperShare;
      outs[outTo + 137 * OUT_ROW] = o17[1] * upperShare;
      outs[outTo + 136 * OUT_ROW + 8] = o17[2] * lowerShare;
      outs[outTo + 137 * OUT_ROW + 8] = o17[3] * lowerShare;
      outs[outTo + 144 * OUT_ROW] = o18[0] * upperShare;
      outs[outTo + 145 * OUT_ROW] = o18[1] * upperShare;
      outs[outTo + 144 * OUT_ROW + 8] = o18[2] * lowerShare;
      outs[outTo + 145 * OUT_ROW + 8] = o18[3] * lowerShare;
      outs[outTo + 152 * OUT_ROW] = o19[0] * upperShare;
      outs[outTo + 153 * OUT_ROW] = o19[1] * upperShare;
      outs[outTo + 152 * OUT_ROW + 8] = o19[2] * lowerShare;
      outs[outTo + 153 * OUT_ROW + 8] = o19[3] * lowerShare;
    }
    ctx.localBarrier();
    int out = params.get(Params.Attention.OUT) + head * depth * queries + first;
    for (int e = item; e < depth * (QUERIES / 8); e += ITEMS) {
      int c = e / (QUERIES / 8);
      int t = e % (QUERIES / 8) * 8;
      if (first + t < queries) {
        int to = (out + c * queries + t) >> 3 << 2;
        for (int i = 0; i < 4; i++) {
          int from = c * OUT_ROW + t + 2 * i;
          pairs.set(to + i, TensorHeads.halves(outs[from], outs[from + 1]));
        }
      }
    }
  }
}
