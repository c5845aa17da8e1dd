package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * What all tiled products share: a group of 16×16 work-items holds two tiles in local memory,
 * {@code ws} [16][side] of the left factor and {@code xs} [16][side] of the right one, and each
 * work-item a block of the result in registers, with side = 16 · block.
 *
 * <p>A work-item's rows lie side by side, so that a whole warp reads few different numbers of
 * {@code ws}; its columns lie 16 apart, so that neighbours read neighbours in {@code xs} and write
 * neighbours in the result. Loops over {@code block} have constant bounds and are unrolled, which
 * puts the private arrays into registers. The loops over local arrays stand in each kernel, because
 * TornadoVM compiles local arrays wrongly where they are handed to another method.
 *
 * <p>Registers can't be counted through either, and the epilogue is too much to unroll it for each
 * element; so a block is stored row by row by way of local memory, each work-item its own part.
 */
final class Blocks {
  private Blocks() {}

  /** A private array of zeros. */
  static void clear(float[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] = 0f;
    }
  }

  /**
   * Stores one element: as the result, or where the depth is cut into slices, as one of the addends
   * [slice][M][columns] in scratch, for {@code MatmulKernels.sumSlices}. Elements outside the
   * result are dropped.
   */
  static void store(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params,
      int m,
      int column,
      int slice,
      float sum) {
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    if (m < rows && column < columns) {
      if (params.get(Params.Product.SLICES) > 1) {
        int scratch = params.get(Params.Product.SCRATCH);
        arena.set(scratch + (slice * rows + m) * columns + column, sum);
      } else {
        Scalars.store(arena, values, fp16, bias, params, m, column, sum);
      }
    }
  }
}
