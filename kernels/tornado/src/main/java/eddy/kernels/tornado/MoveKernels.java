package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Ops that only move elements: a work-item an element, or eight; as {@code …Fp16} fp16 bits, as
 * they are. Params are {@link Params.Move}. One variant of each: they are bound by memory.
 */
public final class MoveKernels {
  private MoveKernels() {}

  @SuppressWarnings("NullAway") // The one that fp16 tells of is there.
  private static void move(
      FloatArray arena, @Nullable ShortArray values, boolean fp16, int from, int to) {
    if (fp16) {
      values.set(to, values.get(from));
    } else {
      arena.set(to, arena.get(from));
    }
  }

  /**
   * Copies rows of equal length, each place's rows at a distance of its own: what concatenation and
   * slices along any axis come to.
   */
  public static void rows(KernelContext ctx, FloatArray arena, IntArray params) {
    rows(ctx, arena, null, false, params);
  }

  public static void rowsFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    rows(ctx, arena, values, true, params);
  }

  private static void rows(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      int length = params.get(Params.Move.ROW);
      int row = i / length;
      int place = i - row * length;
      int from = params.get(Params.Move.FROM) + row * params.get(Params.Move.FROM_STRIDE) + place;
      int to = params.get(Params.Move.TO) + row * params.get(Params.Move.TO_STRIDE) + place;
      move(arena, values, fp16, from, to);
    }
  }

  /**
   * Rows of one value and of another by turns, eight neighbours a work-item, which are one load and
   * one store of 16 bytes, or two: concatenation in one launch, where rows come in eights.
   */
  public static void join(KernelContext ctx, FloatArray arena, IntArray params) {
    float[] eight = new float[Tiles.EIGHT];
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      int from = joined(params, i);
      for (int j = 0; j < Tiles.EIGHT; j++) {
        eight[j] = arena.get(from * Tiles.EIGHT | j);
      }
      int to = params.get(Params.Move.TO) / Tiles.EIGHT + i;
      for (int j = 0; j < Tiles.EIGHT; j++) {
        arena.set(to * Tiles.EIGHT | j, eight[j]);
      }
    }
  }

  public static void joinFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    short[] eight = new short[Tiles.EIGHT];
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      int from = joined(params, i);
      for (int j = 0; j < Tiles.EIGHT; j++) {
        eight[j] = values.get(from * Tiles.EIGHT | j);
      }
      int to = params.get(Params.Move.TO) / Tiles.EIGHT + i;
      for (int j = 0; j < Tiles.EIGHT; j++) {
        values.set(to * Tiles.EIGHT | j, eight[j]);
      }
    }
  }

  /** Where the result's eight {@code i} comes from, in eights. */
  private static int joined(IntArray params, int i) {
    int a = params.get(Params.Move.ROW);
    int b = params.get(Params.Move.ROW_B);
    int row = i / (a + b);
    int place = i - row * (a + b);
    int from = params.get(Params.Move.FROM) / Tiles.EIGHT + row * a + place;
    if (place >= a) {
      from = params.get(Params.Move.FROM_B) / Tiles.EIGHT + row * b + place - a;
    }
    return from;
  }

  /**
   * Nearest-neighbour enlargement of pictures: row y comes from row ⌊y · H / H'⌋, columns likewise.
   */
  public static void enlarge(KernelContext ctx, FloatArray arena, IntArray params) {
    enlarge(ctx, arena, null, false, params);
  }

  public static void enlargeFp16(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    enlarge(ctx, arena, values, true, params);
  }

  private static void enlarge(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      IntArray params) {
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
      move(arena, values, fp16, from, params.get(Params.Move.TO) + i);
    }
  }

  /** Rounds floats of the arena to halves among the values. */
  public static void narrow(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      float x = arena.get(params.get(Params.Move.FROM) + i);
      Scalars.put(arena, values, true, params.get(Params.Move.TO) + i, x);
    }
  }

  /** Copies halves of the values to floats of the arena. */
  public static void widen(
      KernelContext ctx, ShortArray values, FloatArray arena, IntArray params) {
    int i = ctx.globalIdx;
    if (i < params.get(Params.Move.COUNT)) {
      float x = Scalars.value(arena, values, true, params.get(Params.Move.FROM) + i);
      arena.set(params.get(Params.Move.TO) + i, x);
    }
  }
}
