package eddy.kernels.tornado;

import static eddy.kernels.tornado.Scalars.put;
import static eddy.kernels.tornado.Scalars.value;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Element-wise ops: a work-item an element. Results may take the first operand's place. As {@code
 * …Fp16} operands and result are fp16 bits. Params are {@link Params.Elements}. One variant of
 * each: they are bound by memory, and there is nothing to tune but the width of a group.
 */
public final class ElementwiseKernels {
  private ElementwiseKernels() {}

  /** y[i] = activation(x[i]). */
  public static void activation(KernelContext ctx, FloatArray arena, IntArray params) {
    activation(ctx, arena, null, false, params);
  }

  public static void activationFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    activation(ctx, arena, values, true, params);
  }

  private static void activation(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float x = value(arena, values, fp16, params.get(Params.Elements.X) + i);
      put(
          arena,
          values,
          fp16,
          params.get(Params.Elements.OUT) + i,
          Scalars.activate(x, params.get(Params.Elements.ACTIVATION)));
    }
  }

  /** y[i] = a[i] + b[i]. */
  public static void sum(KernelContext ctx, FloatArray arena, IntArray params) {
    sum(ctx, arena, null, false, params);
  }

  public static void sumFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    sum(ctx, arena, values, true, params);
  }

  private static void sum(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float a = value(arena, values, fp16, params.get(Params.Elements.X) + i);
      float b = value(arena, values, fp16, params.get(Params.Elements.Y) + i);
      put(arena, values, fp16, params.get(Params.Elements.OUT) + i, a + b);
    }
  }

  /** y[i] = a[i] · b[i]. */
  public static void product(KernelContext ctx, FloatArray arena, IntArray params) {
    product(ctx, arena, null, false, params);
  }

  public static void productFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    product(ctx, arena, values, true, params);
  }

  private static void product(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float a = value(arena, values, fp16, params.get(Params.Elements.X) + i);
      float b = value(arena, values, fp16, params.get(Params.Elements.Y) + i);
      put(arena, values, fp16, params.get(Params.Elements.OUT) + i, a * b);
    }
  }

  /** y[n][c][p] = x[n][c][p] + b[n][c]. */
  public static void addChannels(KernelContext ctx, FloatArray arena, IntArray params) {
    addChannels(ctx, arena, null, false, params);
  }

  public static void addChannelsFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    addChannels(ctx, arena, values, true, params);
  }

  private static void addChannels(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float x = value(arena, values, fp16, params.get(Params.Elements.X) + i);
      int channel = i / params.get(Params.Elements.SPAN);
      float b = value(arena, values, fp16, params.get(Params.Elements.Y) + channel);
      put(arena, values, fp16, params.get(Params.Elements.OUT) + i, x + b);
    }
  }

  /** y[n][c][p] = x[n][c][p] · gelu(x[n][C + c][p]), x having 2 C channels. */
  public static void geglu(KernelContext ctx, FloatArray arena, IntArray params) {
    geglu(ctx, arena, null, false, params);
  }

  public static void gegluFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    geglu(ctx, arena, values, true, params);
  }

  private static void geglu(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      int half = params.get(Params.Elements.SPAN);
      int x = params.get(Params.Elements.X) + i / half * half + i;
      float y = value(arena, values, fp16, x) * Scalars.gelu(value(arena, values, fp16, x + half));
      put(arena, values, fp16, params.get(Params.Elements.OUT) + i, y);
    }
  }
}
