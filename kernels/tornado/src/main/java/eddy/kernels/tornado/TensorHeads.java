package eddy.kernels.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Parts of {@link TensorAttentionKernels}: what is done with one fragment, whose numbers 0 and 1
 * are of the upper of two queries, 2 and 3 of the lower one, eight further on. Compiled into it.
 */
final class TensorHeads {
  private TensorHeads() {}

  /**
   * A tile of keys or values to local memory, 16 bytes a copy; outside, what is nearest.
   *
   * @param keyRow from one channel's keys to the next one's, a multiple of 8
   */
  static void copy(
      KernelContext ctx,
      int item,
      int[] tiles,
      int to,
      HalfFloatArray x,
      int from,
      int s0,
      int keyRow,
      int depth,
      int width,
      int tile) {
    int row = tile / 2 + 4;
    int chunks = tile / 8;
    int c = item / chunks;
    int chunk = item % chunks;
    int s = Math.min(s0 + 8 * chunk, keyRow - 8);
    for (int i = 0; i < width * chunks / 128; i++) {
      int down = i * (128 / chunks);
      int at = from + Math.min(c + down, depth - 1) * keyRow + s;
      ctx.asyncCopyToLocal(tiles, to + (c + down) * row + 4 * chunk, x, at);
    }
  }

  /** The numbers of channel {@code c} for two keys, zeros where there are none. */
  static int pair(IntArray pairs, int from, int s, int c, int keys, int depth) {
    int at = from + c * keys + s;
    int low = 0;
    int high = 0;
    if (c < depth) {
      if (s < keys) {
        low = pairs.get(at >> 1) >> 16 * (at & 1);
      }
      if (s + 1 < keys) {
        high = pairs.get((at + 1) >> 1) >> 16 * ((at + 1) & 1);
      }
    }
    return low & 0xffff | high << 16;
  }

  /**
   * Scores of 16 queries for eight keys.
   *
   * @param at a work-item's row of the first 16 channels of the keys
   * @param apart bytes from 16 channels to the next
   */
  static float[] scores(
      KernelContext ctx,
      int[] tiles,
      int at,
      int apart,
      int width,
      HalfFloat[] q0,
      HalfFloat[] q1,
      HalfFloat[] q2,
      HalfFloat[] q3,
      HalfFloat[] q4,
      HalfFloat[] q5,
      HalfFloat[] q6,
      HalfFloat[] q7,
      HalfFloat[] q8,
      HalfFloat[] q9) {
    float[] s = ctx.mmaFragment(0f);
    s = ctx.mma(q0, ctx.mmaLoadB(tiles, 16, at + 0 * apart), s, MMAShape.M16N8K16);
    s = ctx.mma(q1, ctx.mmaLoadB(tiles, 16, at + 1 * apart), s, MMAShape.M16N8K16);
    s = ctx.mma(q2, ctx.mmaLoadB(tiles, 16, at + 2 * apart), s, MMAShape.M16N8K16);
    if (width > 48) {
      s = ctx.mma(q3, ctx.mmaLoadB(tiles, 16, at + 3 * apart), s, MMAShape.M16N8K16);
    }
    if (width > 64) {
      s = ctx.mma(q4, ctx.mmaLoadB(tiles, 16, at + 4 * apart), s, MMAShape.M16N8K16);
    }
    if (width > 80) {
      s = ctx.mma(q5, ctx.mmaLoadB(tiles, 16, at + 5 * apart), s, MMAShape.M16N8K16);
      s = ctx.mma(q6, ctx.mmaLoadB(tiles, 16, at + 6 * apart), s, MMAShape.M16N8K16);
      s = ctx.mma(q7, ctx.mmaLoadB(tiles, 16, at + 7 * apart), s, MMAShape.M16N8K16);
      s = ctx.mma(q8, ctx.mmaLoadB(tiles, 16, at + 8 * apart), s, MMAShape.M16N8K16);
      s = ctx.mma(q9, ctx.mmaLoadB(tiles, 16, at + 9 * apart), s, MMAShape.M16N8K16);
    }
    return s;
  }

  /** Takes scores away of which a query sees fewer than these. */
  static void mask(float[] s, int upper, int lower) {
    s[0] = upper > 0 ? s[0] : -1e30f;
    s[1] = upper > 1 ? s[1] : -1e30f;
    s[2] = lower > 0 ? s[2] : -1e30f;
    s[3] = lower > 1 ? s[3] : -1e30f;
  }

  /** Scores become weights: 2 to the power of scale · score − most. */
  static void weights(float[] s, float scale, float upperMost, float lowerMost) {
    s[0] = Scalars.quickExp2(s[0] * scale - upperMost);
    s[1] = Scalars.quickExp2(s[1] * scale - upperMost);
    s[2] = Scalars.quickExp2(s[2] * scale - lowerMost);
    s[3] = Scalars.quickExp2(s[3] * scale - lowerMost);
  }

  static void scale(float[] o, float upper, float lower) {
    o[0] = o[0] * upper;
    o[1] = o[1] * upper;
    o[2] = o[2] * lower;
    o[3] = o[3] * lower;
  }

  /** Two numbers as halves in one int. */
  static int halves(float low, float high) {
    return Warps.halfBits(low) & 0xffff | Warps.halfBits(high) << 16;
  }
}
