package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * What a device could do at best, with nothing else to do: the figures that other kernels are
 * compared with. Params are {@link Params.Peak}. One variant of each, the same for all devices, or
 * their figures could not be compared.
 */
public final class PeakKernels {
  private PeakKernels() {}

  /**
   * c ← c · f + 1 over and over in 64 chains that don't depend on each other, more than hides the
   * latency of any device's multiply-adds, so that arithmetic is all there is to wait for. f = −1 /
   * divisor comes with the launch, and every chain begins with a number of its own: no compiler can
   * know the result. Each work-item stores 16 sums of four chains each, so all of them are needed.
   * The sums go through local memory only because there a compiler for a CPU sees that they lie
   * side by side, and makes vectors of the chains.
   */
  public static void multiplyAdds(KernelContext ctx, FloatArray arena, IntArray params) {
    float[] sums = ctx.allocateFloatLocalArray(Tiles.LINE * Tiles.CHAIN_SUMS);
    float[] chains = new float[Tiles.CHAINS];
    int item = ctx.globalIdx;
    int own = ctx.localIdx * Tiles.CHAIN_SUMS;
    int steps = params.get(Params.Peak.STEPS);
    float factor = -1f / params.get(Params.Peak.DIVISOR);
    for (int i = 0; i < Tiles.CHAINS; i++) {
      chains[i] = item + i;
    }
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < Tiles.CHAINS; i++) {
        chains[i] = chains[i] * factor + 1f;
      }
    }
    for (int i = 0; i < Tiles.CHAIN_SUMS; i++) {
      float even = chains[i] + chains[i + 2 * Tiles.CHAIN_SUMS];
      float odd = chains[i + Tiles.CHAIN_SUMS] + chains[i + 3 * Tiles.CHAIN_SUMS];
      sums[own + i] = even + odd;
    }
    int out = params.get(Params.Peak.OUT) + item * Tiles.CHAIN_SUMS;
    for (int i = 0; i < Tiles.CHAIN_SUMS; i++) {
      arena.set(out + i, sums[own + i]);
    }
  }

  /** STREAM's triad, y[i] = a[i] + 3 · b[i]: next to no arithmetic for the 12 bytes it moves. */
  public static void triad(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Peak.COUNT)) {
      float a = arena.get(params.get(Params.Peak.X) + i);
      float b = arena.get(params.get(Params.Peak.Y) + i);
      arena.set(params.get(Params.Peak.OUT) + i, a + 3f * b);
    }
  }
}
