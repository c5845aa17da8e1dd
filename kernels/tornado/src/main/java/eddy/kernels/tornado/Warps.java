package eddy.kernels.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/** What kernels for tensor cores share: mostly what the 32 work-items of a warp do together. */
final class Warps {
  /**
   * A shuffle by this plus some bits is an exchange across those bits. TornadoVM has only shuffles
   * downwards, by less; the exporter makes exchanges of the others.
   */
  static final int ACROSS = 32;

  private static final boolean EXPORTED = Boolean.getBoolean("eddy.kernels.export");

  private Warps() {}

  /** The bits of the half nearest to y, in the low ones of an int: the mark of {@link Scalars}. */
  static int halfBits(float y) {
    return EXPORTED ? (int) TornadoMath.acosh(y) : Scalars.bits(y);
  }

  /**
   * The greatest of the numbers of four neighbouring work-items: those of a fragment that hold a
   * row.
   */
  static float maxOfRow(KernelContext ctx, float x) {
    float one = ctx.simdShuffleDown(x, ACROSS + 1);
    float two = Math.max(x, one);
    float other = ctx.simdShuffleDown(two, ACROSS + 2);
    return Math.max(two, other);
  }

  /** Their sum. */
  static float sumOfRow(KernelContext ctx, float x) {
    float two = x + ctx.simdShuffleDown(x, ACROSS + 1);
    return two + ctx.simdShuffleDown(two, ACROSS + 2);
  }
}
