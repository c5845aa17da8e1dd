package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarTiles;
import eddy.kernels.cpu.loops.vector.VectorTiles;

/**
 * The innermost loop of every matrix product. Tiles of all widths add up in the order of k, so that
 * a result doesn't depend on how its columns are dealt out to threads.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code ScalarTiles}</td><td>without the Vector API: a tile of 16 rows in the
 *     first-level cache, in loops that C2 makes vectors of</td></tr>
 * <tr><td>{@code Tiles4}</td><td>16 vector registers (AVX2): 4 rows × 2 vectors stay in them
 *     while k runs; a third vector would spill</td></tr>
 * <tr><td>{@code Tiles8}</td><td>32 vector registers (AVX-512, NEON): 8 × 3, 24 multiply-adds for
 *     3 loads and 8 broadcasts</td></tr>
 * </table>
 */
public final class MatmulTiles {
  private MatmulTiles() {}

  /**
   * C = A·B, or C += A·B when {@code add}, for one tile of {@code MR} rows.
   *
   * @param vectors columns in vectors, 1 to {@code NV}
   * @param a [kc][MR] from {@code ao} on
   * @param b [kc][columns] from {@code bo} on
   * @param c [MR][columns] from {@code co} on
   */
  public static void multiply(
      int vectors, int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    if (VECTORS) {
      VectorTiles.multiply(vectors, kc, a, ao, b, bo, c, co, add);
    } else {
      ScalarTiles.multiply(vectors, kc, a, ao, b, bo, c, co, add);
    }
  }
}
