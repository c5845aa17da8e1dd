package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarTriad;
import eddy.kernels.cpu.loops.vector.VectorTriad;

/**
 * STREAM's triad: next to no arithmetic for the memory it moves.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code loops.scalar}</td><td>what C2 makes of the plain loop</td></tr>
 * <tr><td>{@code loops.vector}</td><td>vectors whatever C2 does: what memory gives vector
 *     code</td></tr>
 * </table>
 */
public final class Triad {
  private Triad() {}

  /** y[i] = a[i] + 3 · b[i] from {@code from} to {@code to}, a multiple of vectors apart. */
  public static void run(float[] a, float[] b, float[] y, int from, int to) {
    if (VECTORS) {
      VectorTriad.run(a, b, y, from, to);
    } else {
      ScalarTriad.run(a, b, y, from, to);
    }
  }
}
