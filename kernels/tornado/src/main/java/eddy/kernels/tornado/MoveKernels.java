package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** Ops that only move elements: a work-item an element. Params are {@link Params.Move}. */
public final class MoveKernels {
  private MoveKernels() {}

  /**
   * Copies rows of equal length, each place's rows at a distance of its own: what concatenation and
   * slices along any axis come to.
   */
  public static void rows(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      int length = params.get(Params.Move.ROW);
      int row = i / length;
      int place = i - row * length;
      int from = params.get(Params.Move.FROM) + row * params.get(Params.Move.FROM_STRIDE) + place;
      int to = params.get(Params.Move.TO) + row * params.get(Params.Move.TO_STRIDE) + place;
      arena.set(to, arena.get(from));
    }
  }

  /**
   * Nearest-neighbour enlargement of pictures: row y comes from row ⌊y · H / H'⌋, columns likewise.
   */
  public static void enlarge(KernelContext ctx, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      int height = params.get(Params.Move.HEIGHT);
      int width = params.get(Params.Move.WIDTH);
      int outHeight = params.get(Params.Move.OUT_HEIGHT);
      int outWidth = params.get(Params.Move.OUT_WIDTH);
      int row = i / outWidth;
      int plane = row / outHeight;
      int y = (row - plane * outHeight) * height / outHeight;
      int x = (i - row * outWidth) * width / outWidth;
      int from = params.get(Params.Move.FROM) + (plane * height + y) * width + x;
      arena.set(params.get(Params.Move.TO) + i, arena.get(from));
    }
  }
}
