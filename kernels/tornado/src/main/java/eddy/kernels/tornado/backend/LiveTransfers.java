package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.Params;
import eddy.kernels.tornado.TransferKernels;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Copies that only kernels need that are compiled live. TornadoVM binds a task to its arrays once
 * and for all, so weights are brought to the arrays that kernels are bound to. Each work-item
 * copies every so-many-th element, as in {@link TransferKernels}.
 */
public final class LiveTransfers {
  /** Ints of {@code params}: a kernel's own first, then those of {@link #bring}. */
  static final int PARAMS = Params.MOST + 16;

  /** Of {@link #bring}: work-items, then place in the pool and number of elements, four times. */
  static final int BRING_STRIDE = Params.MOST;

  static final int BRING_HALVES = Params.MOST + 1;
  static final int BRING_FIRST = Params.MOST + 3;
  static final int BRING_SECOND = Params.MOST + 5;
  static final int BRING_THIRD = Params.MOST + 7;

  private LiveTransfers() {}

  /** Copies a launch's weights and constants to where its kernel reads them. */
  public static void bring(
      KernelContext ctx,
      FloatArray pool,
      ShortArray halfPool,
      FloatArray first,
      ShortArray halves,
      FloatArray second,
      FloatArray third,
      IntArray params) {
    int stride = params.get(BRING_STRIDE);
    int from = params.get(BRING_HALVES);
    for (int i = ctx.globalIdx; i < params.get(BRING_HALVES + 1); i += stride) {
      halves.set(i, halfPool.get(from + i));
    }
    from = params.get(BRING_FIRST);
    for (int i = ctx.globalIdx; i < params.get(BRING_FIRST + 1); i += stride) {
      first.set(i, pool.get(from + i));
    }
    from = params.get(BRING_SECOND);
    for (int i = ctx.globalIdx; i < params.get(BRING_SECOND + 1); i += stride) {
      second.set(i, pool.get(from + i));
    }
    from = params.get(BRING_THIRD);
    for (int i = ctx.globalIdx; i < params.get(BRING_THIRD + 1); i += stride) {
      third.set(i, pool.get(from + i));
    }
  }
}
