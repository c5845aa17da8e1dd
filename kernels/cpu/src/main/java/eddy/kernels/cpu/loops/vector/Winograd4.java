package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;

/**
 * The transforms of F(4×4, 3×3): 6 × 6 pixels and a 3 × 3 kernel become 36 products, which become 4
 * × 4 pixels, after Lavin and Gray (2016) with the points 0, ±1 and ±2. Each lane is a tile, or a
 * row of the weight.
 */
public final class Winograd4 {
  private static final float SIXTH = 1f / 6;
  private static final float TWELFTH = 1f / 12;
  private static final float TWENTY_FOURTH = 1f / 24;

  private Winograd4() {}

  /**
   * U = G g Gᵀ for {@code channels} channels of a panel of weights, at least 2.
   *
   * @param w [channels][9][MR] from {@code from} on
   * @param u [36][step] from {@code to} on, each a [channels][MR]
   * @param t room for 27 vectors
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
        for (int y = 0; y < 6; y++) {
          kernel(t, (9 + 3 * y) * VL, VL, u, o + 6 * y * step, step);
        }
      }
    }
  }

  private static void kernel(float[] in, int from, int inStep, float[] out, int to, int outStep) {
    FloatVector g0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector g1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector g2 = FloatVector.fromArray(FLOATS, in, from + 2 * inStep);
    FloatVector even = g0.add(g2).mul(-SIXTH);
    FloatVector odd = g1.mul(SIXTH);
    FloatVector even2 = g0.mul(TWENTY_FOURTH).add(g2.mul(SIXTH));
    FloatVector odd2 = g1.mul(TWELFTH);
    g0.mul(0.25f).intoArray(out, to);
    even.sub(odd).intoArray(out, to + outStep);
    even.add(odd).intoArray(out, to + 2 * outStep);
    even2.add(odd2).intoArray(out, to + 3 * outStep);
    even2.sub(odd2).intoArray(out, to + 4 * outStep);
    g2.intoArray(out, to + 5 * outStep);
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
      data(d, i, 6 * plane, i + down, t, x * VL, 6 * VL);
    }
    for (int y = 0; y < 6; y++) {
      int i = 6 * y * VL;
      data(t, i, VL, i + 4 * VL, v, to + 6 * y * step, step);
    }
  }

  /**
   * @param from where the first four of six are, {@code inStep} apart
   * @param more where the last two are
   */
  private static void data(
      float[] in, int from, int inStep, int more, float[] out, int to, int outStep) {
    FloatVector d0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector d1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector d2 = FloatVector.fromArray(FLOATS, in, from + 2 * inStep);
    FloatVector d3 = FloatVector.fromArray(FLOATS, in, from + 3 * inStep);
    FloatVector d4 = FloatVector.fromArray(FLOATS, in, more);
    FloatVector d5 = FloatVector.fromArray(FLOATS, in, more + inStep);
    FloatVector minus5 = FloatVector.broadcast(FLOATS, -5f);
    FloatVector minus4 = FloatVector.broadcast(FLOATS, -4f);
    FloatVector four = FloatVector.broadcast(FLOATS, 4f);
    FloatVector even = d2.fma(minus4, d4);
    FloatVector odd = d1.fma(minus4, d3);
    FloatVector even2 = d4.sub(d2);
    FloatVector odd2 = d3.sub(d1);
    FloatVector twice = odd2.add(odd2);
    d0.fma(four, d2.fma(minus5, d4)).intoArray(out, to);
    even.add(odd).intoArray(out, to + outStep);
    even.sub(odd).intoArray(out, to + 2 * outStep);
    even2.add(twice).intoArray(out, to + 3 * outStep);
    even2.sub(twice).intoArray(out, to + 4 * outStep);
    d1.fma(four, d3.fma(minus5, d5)).intoArray(out, to + 5 * outStep);
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
      result(m, from + x * step, 6 * step, t, x * VL, 6 * VL);
    }
    for (int r = 0; r < 4; r++) {
      result(t, 6 * r * VL, VL, y, to + 4 * r * VL, VL);
    }
  }

  private static void result(float[] in, int from, int inStep, float[] out, int to, int outStep) {
    FloatVector m0 = FloatVector.fromArray(FLOATS, in, from);
    FloatVector m1 = FloatVector.fromArray(FLOATS, in, from + inStep);
    FloatVector m2 = FloatVector.fromArray(FLOATS, in, from + 2 * inStep);
    FloatVector m3 = FloatVector.fromArray(FLOATS, in, from + 3 * inStep);
    FloatVector m4 = FloatVector.fromArray(FLOATS, in, from + 4 * inStep);
    FloatVector m5 = FloatVector.fromArray(FLOATS, in, from + 5 * inStep);
    FloatVector even = m1.add(m2);
    FloatVector odd = m1.sub(m2);
    FloatVector even2 = m3.add(m4);
    FloatVector odd2 = m3.sub(m4);
    m0.add(even).add(even2).intoArray(out, to);
    odd2.fma(FloatVector.broadcast(FLOATS, 2f), odd).intoArray(out, to + outStep);
    even2.fma(FloatVector.broadcast(FLOATS, 4f), even).intoArray(out, to + 2 * outStep);
    odd2.fma(FloatVector.broadcast(FLOATS, 8f), odd).add(m5).intoArray(out, to + 3 * outStep);
  }
}
