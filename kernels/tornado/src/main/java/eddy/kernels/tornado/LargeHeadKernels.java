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
 * Attention with online softmax for heads of up to 512 channels, as the VAE has. Layout and params
 * as in {@link AttentionKernels}, whose flash kernels keep queries in local memory; 512 channels of
 * them would not fit there.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>flash512</td><td>one width for all heads that are too large for the others</td><td>SD
 *     has but one such head, of 512 channels</td></tr>
 * </table>
 *
 * <p>A group has 32 queries and goes through the keys 64 at a time. What grows with the channels,
 * the 32 × 512 sums, is spread over the registers of 256 work-items, 64 each. Queries and keys pass
 * through local memory in slices of 32 channels, values in slices of 8 keys, all in the same place;
 * only the 64 × 32 scores stay there (25 KiB in all). So queries are read again for each tile of
 * keys, from the cache: 160 KiB of local loads for 4 MFLOP.
 *
 * <p>The softmax is dealt out to 8 work-items a query. Each keeps the query's maximum, all the
 * same, and the sum of the weights that it made, in registers; the sums are put together at the
 * end.
 */
public final class LargeHeadKernels {
  private static final float MASKED = -1e30f;
  private static final int WIDTH = Tiles.LARGE_HEAD;
  private static final int QUERIES = Tiles.LARGE_QUERIES;
  private static final int KEYS = Tiles.LARGE_KEYS;
  private static final int ITEMS = Tiles.SIDE * Tiles.SIDE;

  /** Scores of a work-item: queries 16 apart, keys side by side. */
  private static final int SCORE_QUERIES = QUERIES / Tiles.SIDE;

  private static final int SCORE_KEYS = KEYS / Tiles.SIDE;

  /** Work-items that share a query's softmax, and how many keys of a tile each has. */
  private static final int PARTS = ITEMS / QUERIES;

  private static final int PART = KEYS / PARTS;

  /** Sums of a work-item: queries side by side, channels 64 apart. */
  private static final int SUM_QUERIES = 8;

  private static final int CHANNEL_STEP = ITEMS * SUM_QUERIES / QUERIES;
  private static final int SUM_CHANNELS = WIDTH / CHANNEL_STEP;

  private LargeHeadKernels() {}

  public static void flash512(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params);
  }

  public static void flash512Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params);
  }

  /** Groups: x tiles of queries, y heads of all samples; 16×16 work-items. */
  private static void flash(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    float[] slices = ctx.allocateFloatLocalArray(Tiles.LARGE_SLICES);
    float[] ps = ctx.allocateFloatLocalArray(KEYS * QUERIES);
    float[] maxima = ctx.allocateFloatLocalArray(ITEMS);
    float[] factors = ctx.allocateFloatLocalArray(QUERIES);
    float[] scores = new float[SCORE_KEYS * SCORE_QUERIES];
    float[] sums = new float[SUM_CHANNELS * SUM_QUERIES];
    float[] line = new float[SUM_QUERIES];
    Blocks.clear(sums, SUM_CHANNELS * SUM_QUERIES);

    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int causal = params.get(Params.Attention.CAUSAL);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int item = ty * Tiles.SIDE + tx;
    int first = ctx.groupIdx * QUERIES;
    int head = ctx.groupIdy;
    int q = params.get(Params.Attention.Q) + head * depth * queries;
    int k = params.get(Params.Attention.K) + head * depth * keys;
    int v = params.get(Params.Attention.V) + head * depth * keys;
    float scale = 1f / TornadoMath.sqrt((float) depth);

    int query = item % QUERIES;
    int part = item / QUERIES;
    int channel = item % CHANNEL_STEP;
    int firstSum = item / CHANNEL_STEP * SUM_QUERIES;
    float max = MASKED;
    float total = 0f;
    int end = causal != 0 ? Math.min(keys, first + QUERIES) : keys;
    for (int s0 = 0; s0 < end; s0 += KEYS) {
      // Scores, slice of channels by slice: queries [32][32], behind them keys [32][64].
      Blocks.clear(scores, SCORE_KEYS * SCORE_QUERIES);
      for (int c0 = 0; c0 < depth; c0 += Tiles.LARGE_SLICE) {
        for (int e = item; e < Tiles.LARGE_SLICE * QUERIES; e += ITEMS) {
          int c = c0 + e / QUERIES;
          int t = first + e % QUERIES;
          float x = 0f;
          if (c < depth && t < queries) {
            x = value(arena, values, fp16, q + c * queries + t);
          }
          slices[e] = x;
        }
        for (int e = item; e < Tiles.LARGE_SLICE * KEYS; e += ITEMS) {
          int c = c0 + e / KEYS;
          int s = s0 + e % KEYS;
          float x = 0f;
          if (c < depth && s < keys) {
            x = value(arena, values, fp16, k + c * keys + s);
          }
          slices[Tiles.LARGE_SLICE * QUERIES + e] = x;
        }
        ctx.localBarrier();
        for (int c = 0; c < Tiles.LARGE_SLICE; c++) {
          for (int i = 0; i < SCORE_QUERIES; i++) {
            line[i] = slices[c * QUERIES + tx + Tiles.SIDE * i];
          }
          for (int j = 0; j < SCORE_KEYS; j++) {
            float x = slices[Tiles.LARGE_SLICE * QUERIES + c * KEYS + ty * SCORE_KEYS + j];
            for (int i = 0; i < SCORE_QUERIES; i++) {
              scores[j * SCORE_QUERIES + i] += x * line[i];
            }
          }
        }
        ctx.localBarrier();
      }
      for (int j = 0; j < SCORE_KEYS; j++) {
        int s = ty * SCORE_KEYS + j;
        for (int i = 0; i < SCORE_QUERIES; i++) {
          int t = tx + Tiles.SIDE * i;
          int visible = keys;
          if (causal != 0) {
            visible = Math.min(keys, first + t + 1);
          }
          float x = MASKED;
          if (s0 + s < visible) {
            x = scores[j * SCORE_QUERIES + i] * scale;
          }
          ps[s * QUERIES + t] = x;
        }
      }
      ctx.localBarrier();

      // The tile's softmax. Every query sees key 0, so its maximum is a number from there on.
      float most = MASKED;
      for (int s = part * PART; s < part * PART + PART; s++) {
        most = Math.max(most, ps[s * QUERIES + query]);
      }
      maxima[item] = most;
      ctx.localBarrier();
      float old = max;
      for (int i = 0; i < PARTS; i++) {
        max = Math.max(max, maxima[i * QUERIES + query]);
      }
      float factor = TornadoMath.exp(old - max);
      total *= factor;
      for (int s = part * PART; s < part * PART + PART; s++) {
        float p = TornadoMath.exp(ps[s * QUERIES + query] - max);
        ps[s * QUERIES + query] = p;
        total += p;
      }
      if (part == 0) {
        factors[query] = factor;
      }
      ctx.localBarrier();

      // The average, slice of keys by slice: values [8][512], padded so that work-items which
      // read 8 keys of 4 channels write to 32 banks.
      for (int i = 0; i < SUM_QUERIES; i++) {
        line[i] = factors[firstSum + i];
      }
      for (int c = 0; c < SUM_CHANNELS; c++) {
        for (int i = 0; i < SUM_QUERIES; i++) {
          sums[c * SUM_QUERIES + i] *= line[i];
        }
      }
      int tile = Math.min(KEYS, end - s0);
      for (int s1 = 0; s1 < tile; s1 += Tiles.LARGE_VALUES) {
        for (int e = item; e < WIDTH * Tiles.LARGE_VALUES; e += ITEMS) {
          int c = e / Tiles.LARGE_VALUES;
          int s = e % Tiles.LARGE_VALUES;
          float x = 0f;
          if (c < depth && s0 + s1 + s < keys) {
            x = value(arena, values, fp16, v + c * keys + s0 + s1 + s);
          }
          slices[s * Tiles.LARGE_PADDED + c] = x;
        }
        ctx.localBarrier();
        for (int s = 0; s < Tiles.LARGE_VALUES; s++) {
          for (int i = 0; i < SUM_QUERIES; i++) {
            line[i] = ps[(s1 + s) * QUERIES + firstSum + i];
          }
          for (int c = 0; c < SUM_CHANNELS; c++) {
            float x = slices[s * Tiles.LARGE_PADDED + channel + CHANNEL_STEP * c];
            for (int i = 0; i < SUM_QUERIES; i++) {
              sums[c * SUM_QUERIES + i] += x * line[i];
            }
          }
        }
        ctx.localBarrier();
      }
    }

    maxima[item] = total;
    ctx.localBarrier();
    if (part == 0) {
      float all = 0f;
      for (int i = 0; i < PARTS; i++) {
        all += maxima[i * QUERIES + query];
      }
      factors[query] = 1f / all;
    }
    ctx.localBarrier();
    // Through local memory, 64 channels at a time, so that neighbours write neighbouring queries.
    for (int i = 0; i < SUM_QUERIES; i++) {
      line[i] = factors[firstSum + i];
    }
    int out = params.get(Params.Attention.OUT) + head * depth * queries;
    for (int c = 0; c < SUM_CHANNELS; c++) {
      for (int r = 0; r < SUM_CHANNELS; r++) {
        if (r == c) {
          for (int i = 0; i < SUM_QUERIES; i++) {
            slices[channel * (QUERIES + 1) + firstSum + i] = sums[r * SUM_QUERIES + i] * line[i];
          }
        }
      }
      ctx.localBarrier();
      for (int e = item; e < CHANNEL_STEP * QUERIES; e += ITEMS) {
        int row = e / QUERIES;
        int t = first + e % QUERIES;
        int to = c * CHANNEL_STEP + row;
        if (to < depth && t < queries) {
          float y = slices[row * (QUERIES + 1) + e % QUERIES];
          put(arena, values, fp16, out + to * queries + t, y);
        }
      }
      ctx.localBarrier();
    }
  }
}
