package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;
import static eddy.kernels.cpu.loops.vector.RowSpecies.RL;
import static eddy.kernels.cpu.loops.vector.RowSpecies.ROWS;

import jdk.incubator.vector.FloatVector;

/**
 * The transforms of F(4×4, 3×3): 6 × 6 pixels and a 3 × 3 kernel become 36 products, which become 4
 * × 4 pixels, after Lavin & Gray (2016) with the points 0, ±1 and ±2. Each lane is a tile, or a row
 * of the weight.
 */
public final class Winograd4 {
  private static final float SIXTH = 1f / 6;
  private static final float TWELFTH = 1f / 12;
  private static final float TWENTY_FOURTH = 1f / 24;

  private Winograd4() {}

  /**
   * U = G g Gᵀ for {@code channels} channels of a panel of weights.
   *
   * @param w [channels][9][MR] from {@code from} on
   * @param u [36][step] from {@code to} on, each a [channels][MR]
   * @param t room for 18 vectors
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
        for (int y = 0; y < 6; y++) {
          FloatVector g0 = FloatVector.fromArray(ROWS, t, 3 * y * RL);
          FloatVector g1 = FloatVector.fromArray(ROWS, t, (3 * y + 1) * RL);
          FloatVector g2 = FloatVector.fromArray(ROWS, t, (3 * y + 2) * RL);
          kernel(g0, g1, g2, u, o + 6 * y * step, step);
        }
      }
    }
  }

  private static void kernel(
      FloatVector g0, FloatVector g1, FloatVector g2, float[] out, int to, int step) {
    FloatVector even = g0.add(g2).mul(-SIXTH);
    FloatVector odd = g1.mul(SIXTH);
    FloatVector even2 = g0.mul(TWENTY_FOURTH).add(g2.mul(SIXTH));
    FloatVector odd2 = g1.mul(TWELFTH);
    g0.mul(0.25f).intoArray(out, to);
    even.sub(odd).intoArray(out, to + step);
    even.add(odd).intoArray(out, to + 2 * step);
    even2.add(odd2).intoArray(out, to + 3 * step);
    even2.sub(odd2).intoArray(out, to + 4 * step);
    g2.intoArray(out, to + 5 * step);
  }

  /**
   * V = Bᵀ d B for one vector of tiles.
   *
   * @param d pixel (y, x) of the tiles at {@code from + ((y mod 4) · 6 + x) · plane + (y / 4) ·
   *     down}
   * @param v [36][step] from {@code to} on
   * @param t room for 36 vectors
   */
  public static void input(
      float[] d, int from, int plane, int down, float[] v, int to, int step, float[] t) {
    for (int x = 0; x < 6; x++) {
      int i = from + x * plane;
      FloatVector d0 = FloatVector.fromArray(FLOATS, d, i);
      FloatVector d1 = FloatVector.fromArray(FLOATS, d, i + 6 * plane);
      FloatVector d2 = FloatVector.fromArray(FLOATS, d, i + 12 * plane);
      FloatVector d3 = FloatVector.fromArray(FLOATS, d, i + 18 * plane);
      FloatVector d4 = FloatVector.fromArray(FLOATS, d, i + down);
      FloatVector d5 = FloatVector.fromArray(FLOATS, d, i + 6 * plane + down);
      data(d0, d1, d2, d3, d4, d5, t, x * VL, 6 * VL);
    }
    for (int y = 0; y < 6; y++) {
      int i = 6 * y * VL;
      FloatVector d0 = FloatVector.fromArray(FLOATS, t, i);
      FloatVector d1 = FloatVector.fromArray(FLOATS, t, i + VL);
      FloatVector d2 = FloatVector.fromArray(FLOATS, t, i + 2 * VL);
      FloatVector d3 = FloatVector.fromArray(FLOATS, t, i + 3 * VL);
      FloatVector d4 = FloatVector.fromArray(FLOATS, t, i + 4 * VL);
      FloatVector d5 = FloatVector.fromArray(FLOATS, t, i + 5 * VL);
      data(d0, d1, d2, d3, d4, d5, v, to + 6 * y * step, step);
    }
  }

  private static void data(
      FloatVector d0,
      FloatVector d1,
      FloatVector d2,
      FloatVector d3,
      FloatVector d4,
      FloatVector d5,
      float[] out,
      int to,
      int step) {
    FloatVector minus5 = FloatVector.broadcast(FLOATS, -5f);
    FloatVector minus4 = FloatVector.broadcast(FLOATS, -4f);
    FloatVector four = FloatVector.broadcast(FLOATS, 4f);
    FloatVector even = d2.fma(minus4, d4);
    FloatVector odd = d1.fma(minus4, d3);
    FloatVector even2 = d4.sub(d2);
    FloatVector odd2 = d3.sub(d1);
    FloatVector twice = odd2.add(odd2);
    d0.fma(four, d2.fma(minus5, d4)).intoArray(out, to);
    even.add(odd).intoArray(out, to + step);
    even.sub(odd).intoArray(out, to + 2 * step);
    even2.add(twice).intoArray(out, to + 3 * step);
    even2.sub(twice).intoArray(out, to + 4 * step);
    d1.fma(four, d3.fma(minus5, d5)).intoArray(out, to + 5 * step);
  }

  /**
   * Y = Aᵀ m A for one vector of tiles.
   *
   * @param m [36][step] from {@code from} on
   * @param y [4][4][VL] from {@code to} on
   * @param t room for 24 vectors
   */
  public static void output(float[] m, int from, int step, float[] y, int to, float[] t) {
    for (int x = 0; x < 6; x++) {
      int i = from + x * step;
      FloatVector m0 = FloatVector.fromArray(FLOATS, m, i);
      FloatVector m1 = FloatVector.fromArray(FLOATS, m, i + 6 * step);
      FloatVector m2 = FloatVector.fromArray(FLOATS, m, i + 12 * step);
      FloatVector m3 = FloatVector.fromArray(FLOATS, m, i + 18 * step);
      FloatVector m4 = FloatVector.fromArray(FLOATS, m, i + 24 * step);
      FloatVector m5 = FloatVector.fromArray(FLOATS, m, i + 30 * step);
      result(m0, m1, m2, m3, m4, m5, t, x * VL, 6 * VL);
    }
    for (int r = 0; r < 4; r++) {
      int i = 6 * r * VL;
      FloatVector m0 = FloatVector.fromArray(FLOATS, t, i);
      FloatVector m1 = FloatVector.fromArray(FLOATS, t, i + VL);
      FloatVector m2 = FloatVector.fromArray(FLOATS, t, i + 2 * VL);
      FloatVector m3 = FloatVector.fromArray(FLOATS, t, i + 3 * VL);
      FloatVector m4 = FloatVector.fromArray(FLOATS, t, i + 4 * VL);
      FloatVector m5 = FloatVector.fromArray(FLOATS, t, i + 5 * VL);
      result(m0, m1, m2, m3, m4, m5, y, to + 4 * r * VL, VL);
    }
  }

  private static void result(
      FloatVector m0,
      FloatVector m1,
      FloatVector m2,
      FloatVector m3,
      FloatVector m4,
      FloatVector m5,
      float[] out,
      int to,
      int step) {
    FloatVector even = m1.add(m2);
    FloatVector odd = m1.sub(m2);
    FloatVector even2 = m3.add(m4);
    FloatVector odd2 = m3.sub(m4);
    m0.add(even).add(even2).intoArray(out, to);
    odd2.fma(FloatVector.broadcast(FLOATS, 2f), odd).intoArray(out, to + step);
    even2.fma(FloatVector.broadcast(FLOATS, 4f), even).intoArray(out, to + 2 * step);
    odd2.fma(FloatVector.broadcast(FLOATS, 8f), odd).add(m5).intoArray(out, to + 3 * step);
  }
}
