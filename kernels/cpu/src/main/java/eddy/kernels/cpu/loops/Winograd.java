package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.vector.TileRows;
import eddy.kernels.cpu.loops.vector.Winograd2;
import eddy.kernels.cpu.loops.vector.Winograd4;

/**
 * The transforms of 3 × 3 convolutions after Winograd (Lavin and Gray, "Fast Algorithms for
 * Convolutional Neural Networks", 2016), for tiles of m × m pixels of the result, m being 2 or 4;
 * (m + 2)² is the number of positions. Only with vectors ({@link
 * eddy.kernels.cpu.loops.shape.Lanes#VECTORS}): in plain Java direct sums are used.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>{@code Winograd2}</td><td>2.25 times fewer multiplications than direct sums, for
 *     pictures that don't have enough larger tiles</td></tr>
 * <tr><td>{@code Winograd4}</td><td>4 times fewer</td></tr>
 * </table>
 */
public final class Winograd {
  private Winograd() {}

  /**
   * U = G g Gᵀ for {@code channels} channels of a panel of weights, at least 2.
   *
   * @param w [channels][9][MR] from {@code from} on
   * @param u [positions][step] from {@code to} on, each a [channels][MR]
   * @param t room for twice as many vectors as there are positions
   */
  public static void weights(
      int m, float[] w, int from, int channels, float[] u, int to, int step, float[] t) {
    if (m == 4) {
      Winograd4.weights(w, from, channels, u, to, step, t);
    } else {
      Winograd2.weights(w, from, channels, u, to, step, t);
    }
  }

  /**
   * V = Bᵀ d B for one vector of tiles.
   *
   * @param d pixel (y, x) of the tiles at {@code from + ((y mod m) · (m + 2) + x) · plane + (y / m)
   *     · down}, as {@link #deal} leaves them
   * @param v [positions][step] from {@code to} on
   * @param t room for as many vectors as there are positions
   */
  public static void input(
      int m, float[] d, int from, int plane, int down, float[] v, int to, int step, float[] t) {
    if (m == 4) {
      Winograd4.input(d, from, plane, down, v, to, step, t);
    } else {
      Winograd2.input(d, from, plane, down, v, to, step, t);
    }
  }

  /**
   * Y = Aᵀ s A for one vector of tiles.
   *
   * @param s sums [positions][step] from {@code from} on
   * @param y [m][m][VL] from {@code to} on
   * @param t room for as many vectors as there are positions; from 0 on
   */
  public static void output(int m, float[] s, int from, int step, float[] y, int to, float[] t) {
    if (m == 4) {
      Winograd4.output(s, from, step, y, to, t);
    } else {
      Winograd2.output(s, from, step, y, to, t);
    }
  }

  /**
   * Deals a row of pixels out to tiles m pixels apart: plane x gets pixel {@code tile · m + x} of
   * each tile.
   *
   * @param tiles tiles in the row
   * @param step elements from one of the m + 2 planes to the next
   */
  public static void deal(int m, float[] row, int tiles, float[] out, int to, int step) {
    if (tiles < VL) {
      for (int x = 0; x < m; x++) {
        int o = to + x * step;
        for (int t = 0, i = x; t < tiles; t++, i += m) {
          out[o + t] = row[i];
        }
      }
    } else {
      for (int t = 0; t < tiles; t += VL) {
        // The last vector begins early enough to be a whole one.
        int first = Math.min(t, tiles - VL);
        if (m == 4) {
          TileRows.deal4(row, 4 * first, out, to + first, step);
        } else {
          TileRows.deal2(row, 2 * first, out, to + first, step);
        }
      }
    }
    // A tile's last two pixels are the first two of the next one.
    for (int x = 0; x < 2; x++) {
      int o = to + (m + x) * step;
      System.arraycopy(out, to + x * step + 1, out, o, tiles - 1);
      out[o + tiles - 1] = row[m * tiles + x];
    }
  }

  /**
   * Lays the pixels of a vector of tiles into rows of a picture, the reverse of {@link #deal}.
   *
   * @param y [m][m][VL] from {@code from} on
   * @param places where each tile's first pixel goes, relative to {@code to}
   * @param step elements from one row to the next
   */
  public static void join(
      int m, float[] y, int from, int tiles, int[] places, int at, float[] out, int to, int step) {
    boolean inOneRow = tiles == VL && places[at + VL - 1] - places[at] == m * (VL - 1);
    for (int r = 0; r < m; r++) {
      int row = to + r * step;
      int i = from + r * m * VL;
      if (inOneRow) {
        if (m == 4) {
          TileRows.join4(y, i, out, row + places[at]);
        } else {
          TileRows.join2(y, i, out, row + places[at]);
        }
        continue;
      }
      for (int t = 0; t < tiles; t++) {
        for (int x = 0; x < m; x++) {
          out[row + places[at + t] + x] = y[i + x * VL + t];
        }
      }
    }
  }
}
