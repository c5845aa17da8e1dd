package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;

/**
 * The transforms of F(2×2, 3×3): 4 × 4 pixels and a 3 × 3 kernel become 16 products, which become 2
 * × 2 pixels, after Lavin and Gray (2016) with the points 0 and ±1. Parameters are as in {@link
 * Winograd4}.
 */
public final class Winograd2 {
  private Winograd2() {}

  /**
   * U = G g Gᵀ for {@code channels} channels of a panel of weights, at least 2.
   *
   * @param w [channels][9][MR] from {@code from} on
   * @param u [16][step] from {@code to} on, each a [channels][MR]
   * @param t room for 21 vectors
   */
  public static void weights(
      float[] w, int from, int channels, float[] u, int to, int step, float[] t) {
    for (int c = 0; c < channels; c += PanelTaps.CHANNELS) {
      int first = Math.min(c, channels - PanelTaps.CHANNELS);
      for (int lane = 0; lane < MR; lane += VL) {
        PanelTaps.load(w, from, first, lane, t);
        for (int x = 0; x < 3; x++) {
          kernel(t, x * VL, 3 * VL, t, (9 + x) * VL, 3 * VL);
        }
        int o = to + first * MR + lane;
        for (int y = 0; y < 4; y++) {
          kernel(t, (9 + 3 * y) * VL, VL, u, o + 4 * y * step, step);
        }
      }
    }
  }

  private static void kernel(float[] in, int from, int inStep, float[] out, int to, int outStep) {
    FloatVector g0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector g1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector g2 = FloatVector.fromArray(FLOATS, in, from + 2 * inStep);
    FloatVector even = g0.add(g2).mul(0.5f);
    FloatVector odd = g1.mul(0.5f);
    g0.intoArray(out, to);
    even.add(odd).intoArray(out, to + outStep);
    even.sub(odd).intoArray(out, to + 2 * outStep);
    g2.intoArray(out, to + 3 * outStep);
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
      data(d, i, 4 * plane, i + down, t, x * VL, 4 * VL);
    }
    for (int y = 0; y < 4; y++) {
      int i = 4 * y * VL;
      data(t, i, VL, i + 2 * VL, v, to + 4 * y * step, step);
    }
  }

  /**
   * @param from where the first two of four are, {@code inStep} apart
   * @param more where the last two are
   */
  private static void data(
      float[] in, int from, int inStep, int more, float[] out, int to, int outStep) {
    FloatVector d0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector d1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector d2 = FloatVector.fromArray(FLOATS, in, more);
    FloatVector d3 = FloatVector.fromArray(FLOATS, in, more + inStep);
    d0.sub(d2).intoArray(out, to);
    d1.add(d2).intoArray(out, to + outStep);
    d2.sub(d1).intoArray(out, to + 2 * outStep);
    d1.sub(d3).intoArray(out, to + 3 * outStep);
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
      result(m, from + x * step, 4 * step, t, x * VL, 4 * VL);
    }
    for (int r = 0; r < 2; r++) {
      result(t, 4 * r * VL, VL, y, to + 2 * r * VL, VL);
    }
  }

  private static void result(float[] in, int from, int inStep, float[] out, int to, int outStep) {
    FloatVector m0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector m1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector m2 = FloatVector.fromArray(FLOATS, in, from + 2 * inStep);
    FloatVector m3 = FloatVector.fromArray(FLOATS, in, from + 3 * inStep);
    m0.add(m1).add(m2).intoArray(out, to);
    m1.sub(m2).sub(m3).intoArray(out, to + outStep);
  }
}
