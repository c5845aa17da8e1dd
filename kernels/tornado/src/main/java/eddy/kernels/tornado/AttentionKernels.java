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
 * <tr><td>{@link FlashKernels}</td><td>online softmax: whole heads in local memory, scores never
 *     leave it</td><td>heads of up to 160 channels, as the U-Nets and text encoders
 *     have</td></tr>
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
}
