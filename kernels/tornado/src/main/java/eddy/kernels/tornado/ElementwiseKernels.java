package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Element-wise ops: a work-item an element. Results may take the first operand's place. Params are
 * {@link Params.Elements}. Bound by memory; there is nothing to tune but the width of a group.
 */
public final class ElementwiseKernels {
  private ElementwiseKernels() {}

  /** y[i] = activation(x[i]). */
  public static void activation(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float x = arena.get(params.get(Params.Elements.X) + i);
      arena.set(
          params.get(Params.Elements.OUT) + i,
          Scalars.activate(x, params.get(Params.Elements.ACTIVATION)));
    }
  }

  /** y[i] = a[i] + b[i]. */
  public static void sum(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float a = arena.get(params.get(Params.Elements.X) + i);
      float b = arena.get(params.get(Params.Elements.Y) + i);
      arena.set(params.get(Params.Elements.OUT) + i, a + b);
    }
  }

  /** y[i] = a[i] · b[i]. */
  public static void product(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float a = arena.get(params.get(Params.Elements.X) + i);
      float b = arena.get(params.get(Params.Elements.Y) + i);
      arena.set(params.get(Params.Elements.OUT) + i, a * b);
    }
  }

  /** y[n][c][p] = x[n][c][p] + b[n][c]. */
  public static void addChannels(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      float x = arena.get(params.get(Params.Elements.X) + i);
      int channel = i / params.get(Params.Elements.SPAN);
      float b = arena.get(params.get(Params.Elements.Y) + channel);
      arena.set(params.get(Params.Elements.OUT) + i, x + b);
    }
  }

  /** y[n][c][p] = x[n][c][p] · gelu(x[n][C + c][p]), x having 2 C channels. */
  public static void geglu(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Elements.COUNT)) {
      int half = params.get(Params.Elements.SPAN);
      int x = params.get(Params.Elements.X) + i / half * half + i;
      float y = arena.get(x) * Scalars.gelu(arena.get(x + half));
      arena.set(params.get(Params.Elements.OUT) + i, y);
    }
  }
}
