package eddy.kernels.tornado;

import static eddy.kernels.tornado.Scalars.put;
import static eddy.kernels.tornado.Scalars.value;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Attention with online softmax (Milakov &amp; Gimelshein 2018; Dao et al. 2022) for heads of up to
 * 160 channels. Layout and params as in {@link AttentionKernels}. A group has some queries of one
 * head and goes through the keys a tile at a time; scores never leave local memory.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>small160, small80, small64, small40</td><td>keys and values loaded number by number, in
 *     tiles of 16 or 32</td><td>any number of keys; 32 KiB of local memory suffice</td></tr>
 * <tr><td>flash160</td><td>16 bytes at a load, tiles of 32 keys; keys and values take turns in
 *     one place of local memory, for four barriers a tile</td><td>SD 1.5's largest heads, where
 *     rows of keys begin at multiples of 16 bytes</td></tr>
 * <tr><td>flash80, flash64, flash40</td><td>the same with a place for each, for two
 *     barriers</td><td>the other heads of SD 1.5, 2 and XL</td></tr>
 * <tr><td>cross80, cross64, cross40</td><td>tiles of 40 keys; the larger two with one place for
 *     keys and values</td><td>numbers of keys that leave less of 40 empty: the 77 of a text, whose
 *     rows are filled up to 80</td></tr>
 * </table>
 *
 * <p>A work-item has four queries side by side, {@code tile / rows} keys of their scores and {@code
 * width / rows} channels of their result. All of them share in the softmax: each its own scores,
 * for which it needs but the maxima of the others. The values of a tile are on their way while its
 * scores are worked out, the next tile's keys while its weights are (or, where there is one place
 * for both, while the average is): they pass through registers. There is no bound to ask for in
 * between: what lies outside is read from the last place inside, and its weight is 0. Weights of
 * fp16 values are powers of 2, so the scale of their queries has the logarithm of e in it.
 *
 * <p>In local memory the values of each {@code width / rows} channels are followed by 4 numbers
 * that keep the work-items of a warp in different banks. Where a work-item's keys aren't four, the
 * keys are kept with 4 channels of each side by side, so that every load brings four numbers.
 */
public final class FlashKernels {
  /** Below every score, and still a number whose exponential's argument is one. */
  private static final float MASKED = -1e30f;

  /** Queries of a work-item. */
  private static final int EACH = 4;

  private FlashKernels() {}

  public static void flash40(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 40, 64, 8, 32);
  }

  public static void flash40Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 40, 64, 8, 32);
  }

  public static void flash64(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 64, 64, 8, 32);
  }

  public static void flash64Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 64, 64, 8, 32);
  }

  public static void flash80(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 80, 64, 8, 24);
  }

  public static void flash80Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 80, 64, 8, 24);
  }

  public static void flash160(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 160, 32, 16, 32);
  }

  public static void flash160Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 160, 32, 16, 32);
  }

  public static void cross40(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 40, 64, 8, 40);
  }

  public static void cross40Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 40, 64, 8, 40);
  }

  public static void cross64(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 64, 64, 8, 40);
  }

  public static void cross64Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 64, 64, 8, 40);
  }

  public static void cross80(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, true, 80, 64, 8, 40);
  }

  public static void cross80Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, true, 80, 64, 8, 40);
  }

  public static void small40(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, false, 40, 64, 8, 32);
  }

  public static void small40Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, false, 40, 64, 8, 32);
  }

  public static void small64(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, false, 64, 64, 8, 16);
  }

  public static void small64Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, false, 64, 64, 8, 16);
  }

  public static void small80(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, false, 80, 32, 8, 16);
  }

  public static void small80Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, false, 80, 32, 8, 16);
  }

  public static void small160(KernelContext ctx, FloatArray arena, IntArray params) {
    flash(ctx, arena, null, false, params, false, 160, 16, 16, 16);
  }

  public static void small160Fp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    flash(ctx, arena, values, true, params, false, 160, 16, 16, 16);
  }

  /**
   * Groups: x tiles of queries, y heads of all samples; {@code side / 4 * rows} work-items.
   *
   * @param aligned rows of keys and values begin at multiples of 16 bytes
   * @param width channels there is room for
   * @param side queries of a group
   * @param rows parts that keys and channels are dealt out in
   * @param tile keys at a time
   */
  private static void flash(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params,
      boolean aligned,
      int width,
      int side,
      int rows,
      int tile) {
    int items = side / EACH * rows;
    int keysEach = tile / rows;
    int channelsEach = width / rows;
    boolean oneBuffer = width > 80 || (tile == 40 && width > 40);
    // Numbers of a load, and loads of a work-item. Loops over more than 8 aren't unrolled.
    int lot = aligned ? fp16 ? 8 : 4 : 1;
    int lots = (width * (tile / lot) + items - 1) / items;
    int part = lots % 8 == 0 ? 8 : lots;
    // Keys at a time of the average, as many as there are registers for.
    int step = width > 64 ? 4 : 8;
    int keyFloats = FlashTiles.key(width, 0, tile);
    int valueFloats = width * tile + rows * 4;
    int keyStep = FlashTiles.isByFours(tile) ? 4 : 1;
    float[] qs = ctx.allocateFloatLocalArray(width * side);
    float[] ks =
        ctx.allocateFloatLocalArray(oneBuffer ? Math.max(keyFloats, valueFloats) : keyFloats);
    float[] vs = oneBuffer ? ks : ctx.allocateFloatLocalArray(valueFloats);
    float[] ps = ctx.allocateFloatLocalArray(tile * side);
    float[] maxima = ctx.allocateFloatLocalArray(rows * side);
    float[] scores = new float[keysEach * EACH];
    float[] sums = new float[channelsEach * EACH];
    float[] line = new float[EACH];
    float[] max = new float[EACH];
    float[] total = new float[EACH];
    short[] keyHalves = new short[lots * lot];
    float[] keyNumbers = new float[lots * lot];
    short[] valueHalves = new short[lots * lot];
    float[] valueNumbers = new float[lots * lot];
    int[] starts = new int[lots];
    Blocks.clear(sums, channelsEach * EACH);
    for (int i = 0; i < EACH; i++) {
      max[i] = MASKED;
      total[i] = 0f;
    }

    int queries = params.get(Params.Attention.QUERIES);
    int keys = params.get(Params.Attention.KEYS);
    int depth = params.get(Params.Attention.DEPTH);
    int causal = params.get(Params.Attention.CAUSAL);
    int item = ctx.localIdx;
    // 8 neighbours side by side, so that a warp has 32 queries and 4 parts of the keys.
    int across = Math.min(side / EACH, 8);
    int tx = item % across + item / (across * rows) * across;
    int ty = item / across % rows;
    int firstKey = FlashTiles.first(ty, rows, tile);
    int first = ctx.groupIdx * side;
    int head = ctx.groupIdy;
    int place = head * depth * queries;
    int q = params.get(Params.Attention.Q) + place;
    int rowLots = (aligned ? params.get(Params.Attention.KEY_ROW) : keys) / lot;
    int k = params.get(Params.Attention.K) / lot + head * depth * rowLots;
    int v = params.get(Params.Attention.V) / lot + head * depth * rowLots;
    float scale = (fp16 ? Scalars.LOG2_E : 1f) / TornadoMath.sqrt((float) depth);
    // Where all queries see a key, and where this work-item's first one does.
    int end = causal != 0 ? Math.min(keys, first + side) : keys;
    int seenByAll = causal != 0 ? first + 1 : keys;
    int seen = causal != 0 ? first + tx * EACH + 1 : keys;

    for (int e = item; e < width * side; e += items) {
      int c = e / side;
      int t = Math.min(first + e % side, queries - 1);
      float x = value(arena, values, fp16, q + Math.min(c, depth - 1) * queries + t) * scale;
      qs[e] = c < depth ? x : 0f;
    }
    FlashTiles.starts(starts, item, items, rowLots, depth, aligned, width, tile, lot, lots);
    FlashTiles.fetch(
        arena,
        values,
        fp16,
        keyHalves,
        keyNumbers,
        starts,
        item,
        k,
        0,
        rowLots,
        depth,
        aligned,
        items,
        width,
        tile,
        lot,
        lots,
        part);
    for (int n0 = 0; n0 < lots; n0 += part) {
      for (int n = n0; n < n0 + part; n++) {
        int to = FlashTiles.keyPlace(item, items, n, aligned, width, tile, lot, lots);
        for (int i = 0; i < lot; i++) {
          ks[to + i * keyStep] = FlashTiles.number(fp16, keyHalves, keyNumbers, n * lot + i);
        }
      }
    }
    ctx.localBarrier();
    for (int s0 = 0; s0 < end; s0 += tile) {
      FlashTiles.fetch(
          arena,
          values,
          fp16,
          valueHalves,
          valueNumbers,
          starts,
          item,
          v,
          s0 / lot,
          rowLots,
          depth,
          aligned,
          items,
          width,
          tile,
          lot,
          lots,
          part);
      Blocks.clear(scores, keysEach * EACH);
      for (int c1 = 0; c1 < depth; c1 += 8) {
        for (int c = 0; c < 8; c++) {
          for (int i = 0; i < EACH; i++) {
            line[i] = qs[c1 * side + tx * EACH + c * side + i];
          }
          for (int j = 0; j < keysEach; j++) {
            float x = ks[FlashTiles.keys(c1, c, firstKey, FlashTiles.step(j, rows, tile), tile)];
            for (int i = 0; i < EACH; i++) {
              scores[j * EACH + i] += x * line[i];
            }
          }
        }
      }
      if (s0 + tile > seenByAll) {
        for (int i = 0; i < EACH; i++) {
          int visible = Math.min(keys, seen + i) - s0 - firstKey;
          for (int j = 0; j < keysEach; j++) {
            float x = scores[j * EACH + i];
            scores[j * EACH + i] = FlashTiles.step(j, rows, tile) < visible ? x : MASKED;
          }
        }
      }
      for (int i = 0; i < EACH; i++) {
        float m = scores[i];
        for (int j = 1; j < keysEach; j++) {
          m = Math.max(m, scores[j * EACH + i]);
        }
        maxima[ty * side + tx * EACH + i] = m;
      }
      ctx.localBarrier();

      // Every query sees key 0, so its maximum is a number from the first tile on.
      if (!oneBuffer) {
        FlashTiles.fetch(
            arena,
            values,
            fp16,
            keyHalves,
            keyNumbers,
            starts,
            item,
            k,
            (s0 + tile) / lot,
            rowLots,
            depth,
            aligned,
            items,
            width,
            tile,
            lot,
            lots,
            part);
      }
      for (int i = 0; i < EACH; i++) {
        float m = max[i];
        for (int r = 0; r < rows; r++) {
          m = Math.max(m, maxima[r * side + tx * EACH + i]);
        }
        line[i] = weight(fp16, max[i] - m);
        max[i] = m;
        total[i] *= line[i];
      }
      for (int j = 0; j < keysEach; j++) {
        for (int i = 0; i < EACH; i++) {
          float p = weight(fp16, scores[j * EACH + i] - max[i]);
          total[i] += p;
          ps[(firstKey + FlashTiles.step(j, rows, tile)) * side + tx * EACH + i] = p;
        }
      }
      for (int c = 0; c < channelsEach; c++) {
        for (int i = 0; i < EACH; i++) {
          sums[c * EACH + i] *= line[i];
        }
      }
      for (int n0 = 0; n0 < lots; n0 += part) {
        for (int n = n0; n < n0 + part; n++) {
          int to = FlashTiles.valuePlace(item, items, n, aligned, width, rows, tile, lot, lots);
          for (int i = 0; i < lot; i++) {
            vs[to + i] = FlashTiles.number(fp16, valueHalves, valueNumbers, n * lot + i);
          }
        }
      }
      if (oneBuffer) {
        ctx.localBarrier();
        FlashTiles.fetch(
            arena,
            values,
            fp16,
            keyHalves,
            keyNumbers,
            starts,
            item,
            k,
            (s0 + tile) / lot,
            rowLots,
            depth,
            aligned,
            items,
            width,
            tile,
            lot,
            lots,
            part);
      } else {
        for (int n0 = 0; n0 < lots; n0 += part) {
          for (int n = n0; n < n0 + part; n++) {
            int to = FlashTiles.keyPlace(item, items, n, aligned, width, tile, lot, lots);
            for (int i = 0; i < lot; i++) {
              ks[to + i * keyStep] = FlashTiles.number(fp16, keyHalves, keyNumbers, n * lot + i);
            }
          }
        }
        ctx.localBarrier();
      }

      // Behind the last key there are weights of 0, up to a multiple of 8.
      int some = Math.min(tile, end - s0);
      for (int s1 = 0; s1 < some; s1 += step) {
        for (int s = 0; s < step; s++) {
          for (int i = 0; i < EACH; i++) {
            line[i] = ps[s1 * side + tx * EACH + s * side + i];
          }
          for (int c = 0; c < channelsEach; c++) {
            float x = vs[ty * (channelsEach * tile + 4) + s1 + c * tile + s];
            for (int i = 0; i < EACH; i++) {
              sums[c * EACH + i] += x * line[i];
            }
          }
        }
      }
      if (oneBuffer) {
        ctx.localBarrier();
        for (int n0 = 0; n0 < lots; n0 += part) {
          for (int n = n0; n < n0 + part; n++) {
            int to = FlashTiles.keyPlace(item, items, n, aligned, width, tile, lot, lots);
            for (int i = 0; i < lot; i++) {
              ks[to + i * keyStep] = FlashTiles.number(fp16, keyHalves, keyNumbers, n * lot + i);
            }
          }
        }
        ctx.localBarrier();
      }
    }

    // In another order than the maxima: with the same places, these would be kept in registers
    // all along.
    for (int i = 0; i < EACH; i++) {
      maxima[(tx * EACH + i) * rows + ty] = total[i];
    }
    ctx.localBarrier();
    for (int i = 0; i < EACH; i++) {
      float sum = 0f;
      for (int r = 0; r < rows; r++) {
        sum += maxima[(tx * EACH + i) * rows + r];
      }
      line[i] = 1f / sum;
    }
    for (int c = 0; c < channelsEach; c++) {
      for (int i = 0; i < EACH; i++) {
        qs[(ty * channelsEach + c) * side + tx * EACH + i] = sums[c * EACH + i] * line[i];
      }
    }
    ctx.localBarrier();
    int out = params.get(Params.Attention.OUT) + place;
    for (int e = item; e < width * side; e += items) {
      int c = e / side;
      int t = first + e % side;
      if (c < depth && t < queries) {
        put(arena, values, fp16, out + c * queries + t, qs[e]);
      }
    }
  }

  /** exp(x), x ≤ 0; among fp16 values, 2ˣ. */
  private static float weight(boolean fp16, float x) {
    return fp16 ? Scalars.quickExp2(x) : TornadoMath.exp(x);
  }
}
