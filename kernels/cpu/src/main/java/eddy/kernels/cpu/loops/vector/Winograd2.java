package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;
import static eddy.kernels.cpu.loops.vector.RowSpecies.RL;
import static eddy.kernels.cpu.loops.vector.RowSpecies.ROWS;

import jdk.incubator.vector.FloatVector;

/**
 * The transforms of F(2×2, 3×3): 4 × 4 pixels and a 3 × 3 kernel become 16 products, which become 2
 * × 2 pixels, after Lavin & Gray (2016) with the points 0 and ±1. Parameters are as in {@link
 * Winograd4}.
 */
public final class Winograd2 {
  private Winograd2() {}

  /**
   * U = G g Gᵀ for {@code channels} channels of a panel of weights.
   *
   * @param w [channels][9][MR] from {@code from} on
   * @param u [16][step] from {@code to} on, each a [channels][MR]
   * @param t room for 12 vectors
   */
  public static void weights(
      float[] w, int from, int channels, float[] u, int to, int step, float[] t) {
    for (int c = 0; c < channels; c++) {
      for (int lane = 0; lane < MR; lane += RL) {
        int i = from + c * 9 * MR + lane;
        for (int x = 0; x < 3; x++) {
          FloatVector g0 = FloatVector.fromArray(ROWS, w, i + x * MR);
          FloatVector g1 = FloatVector.fromArray(ROWS, w, i + (3 + x) * MR);
          FloatVector g2 = FloatVector.fromArray(ROWS, w, i + (6 + x) * MR);
          kernel(g0, g1, g2, t, x * RL, 3 * RL);
        }
        int o = to + c * MR + lane;
        for (int y = 0; y < 4; y++) {
          FloatVector g0 = FloatVector.fromArray(ROWS, t, 3 * y * RL);
          FloatVector g1 = FloatVector.fromArray(ROWS, t, (3 * y + 1) * RL);
          FloatVector g2 = FloatVector.fromArray(ROWS, t, (3 * y + 2) * RL);
          kernel(g0, g1, g2, u, o + 4 * y * step, step);
        }
      }
    }
  }

  private static void kernel(
      FloatVector g0, FloatVector g1, FloatVector g2, float[] out, int to, int step) {
    FloatVector even = g0.add(g2).mul(0.5f);
    FloatVector odd = g1.mul(0.5f);
    g0.intoArray(out, to);
    even.add(odd).intoArray(out, to + step);
    even.sub(odd).intoArray(out, to + 2 * step);
    g2.intoArray(out, to + 3 * step);
  }

  /**
   * V = Bᵀ d B for one vector of tiles.
   *
   * @param d pixel (y, x) of the tiles at {@code from + ((y mod 2) · 4 + x) · plane + (y / 2) ·
   *     down}
   * @param v [16][step] from {@code to} on
   * @param t room for 16 vectors
   */
  public static void input(
      float[] d, int from, int plane, int down, float[] v, int to, int step, float[] t) {
    for (int x = 0; x < 4; x++) {
      int i = from + x * plane;
      FloatVector d0 = FloatVector.fromArray(FLOATS, d, i);
      FloatVector d1 = FloatVector.fromArray(FLOATS, d, i + 4 * plane);
      FloatVector d2 = FloatVector.fromArray(FLOATS, d, i + down);
      FloatVector d3 = FloatVector.fromArray(FLOATS, d, i + 4 * plane + down);
      data(d0, d1, d2, d3, t, x * VL, 4 * VL);
    }
    for (int y = 0; y < 4; y++) {
      int i = 4 * y * VL;
      FloatVector d0 = FloatVector.fromArray(FLOATS, t, i);
      FloatVector d1 = FloatVector.fromArray(FLOATS, t, i + VL);
      FloatVector d2 = FloatVector.fromArray(FLOATS, t, i + 2 * VL);
      FloatVector d3 = FloatVector.fromArray(FLOATS, t, i + 3 * VL);
      data(d0, d1, d2, d3, v, to + 4 * y * step, step);
    }
  }

  private static void data(
      FloatVector d0,
      FloatVector d1,
      FloatVector d2,
      FloatVector d3,
      float[] out,
      int to,
      int step) {
    d0.sub(d2).intoArray(out, to);
    d1.add(d2).intoArray(out, to + step);
    d2.sub(d1).intoArray(out, to + 2 * step);
    d1.sub(d3).intoArray(out, to + 3 * step);
  }

  /**
   * Y = Aᵀ m A for one vector of tiles.
   *
   * @param m [16][step] from {@code from} on
   * @param y [2][2][VL] from {@code to} on
   * @param t room for 8 vectors
   */
  public static void output(float[] m, int from, int step, float[] y, int to, float[] t) {
    for (int x = 0; x < 4; x++) {
      int i = from + x * step;
      FloatVector m0 = FloatVector.fromArray(FLOATS, m, i);
      FloatVector m1 = FloatVector.fromArray(FLOATS, m, i + 4 * step);
      FloatVector m2 = FloatVector.fromArray(FLOATS, m, i + 8 * step);
      FloatVector m3 = FloatVector.fromArray(FLOATS, m, i + 12 * step);
      m0.add(m1).add(m2).intoArray(t, x * VL);
      m1.sub(m2).sub(m3).intoArray(t, (4 + x) * VL);
    }
    for (int r = 0; r < 2; r++) {
      int i = 4 * r * VL;
      FloatVector m0 = FloatVector.fromArray(FLOATS, t, i);
      FloatVector m1 = FloatVector.fromArray(FLOATS, t, i + VL);
      FloatVector m2 = FloatVector.fromArray(FLOATS, t, i + 2 * VL);
      FloatVector m3 = FloatVector.fromArray(FLOATS, t, i + 3 * VL);
      m0.add(m1).add(m2).intoArray(y, to + 2 * r * VL);
      m1.sub(m2).sub(m3).intoArray(y, to + (2 * r + 1) * VL);
    }
  }
}
