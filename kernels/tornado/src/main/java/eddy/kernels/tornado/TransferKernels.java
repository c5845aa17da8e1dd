package eddy.kernels.tornado;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Numbers into the arena and out of it, through a small array that travels between host and device:
 * TornadoVM moves whole arrays. Only its backend uses these; OpenCL can reach a part of a buffer.
 * One variant of each: what takes time is the way between host and device.
 *
 * <p>Each work-item copies every {@code params[STRIDE]}-th element.
 */
public final class TransferKernels {
  /** Elements to copy. */
  public static final int COUNT = 0;

  /** Their place in the arena. */
  public static final int AT = 1;

  /** Work-items. */
  public static final int STRIDE = 2;

  private TransferKernels() {}

  /** arena[at + i] = numbers[i]. */
  public static void toArena(
      KernelContext ctx, FloatArray arena, FloatArray numbers, IntArray params) {
    int count = params.get(COUNT);
    int at = params.get(AT);
    int stride = params.get(STRIDE);
    for (int i = ctx.globalIdx; i < count; i += stride) {
      arena.set(at + i, numbers.get(i));
    }
  }

  /** numbers[i] = arena[at + i]. */
  public static void fromArena(
      KernelContext ctx, FloatArray arena, FloatArray numbers, IntArray params) {
    int count = params.get(COUNT);
    int at = params.get(AT);
    int stride = params.get(STRIDE);
    for (int i = ctx.globalIdx; i < count; i += stride) {
      numbers.set(i, arena.get(at + i));
    }
  }

  /** halfArena[at + i] = bits[i]: fp16, as they are. */
  public static void toHalfArena(
      KernelContext ctx, ShortArray halfArena, ShortArray bits, IntArray params) {
    int count = params.get(COUNT);
    int at = params.get(AT);
    int stride = params.get(STRIDE);
    for (int i = ctx.globalIdx; i < count; i += stride) {
      halfArena.set(at + i, bits.get(i));
    }
  }

  /** bits[i] = halfArena[at + i]. */
  public static void fromHalfArena(
      KernelContext ctx, ShortArray halfArena, ShortArray bits, IntArray params) {
    int count = params.get(COUNT);
    int at = params.get(AT);
    int stride = params.get(STRIDE);
    for (int i = ctx.globalIdx; i < count; i += stride) {
      bits.set(i, halfArena.get(at + i));
    }
  }
}
