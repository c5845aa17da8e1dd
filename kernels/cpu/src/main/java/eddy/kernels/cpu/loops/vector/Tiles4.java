package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;

/**
 * The innermost loops of every matrix product on machines with 16 vector registers: a tile of the
 * result stays in registers while k runs. Written out by hand, because C2 keeps vectors in
 * registers only when each is a local variable of its own.
 *
 * <p>All methods compute C = A·B, or C += A·B when {@code add}. A is packed [kc][4] and broadcast,
 * B is packed [kc][columns] and loaded as vectors, C is [4][columns]; columns is the number of
 * vectors times {@code VL}.
 */
final class Tiles4 {
  private Tiles4() {}

  /** 4 rows × 2 vectors. */
  static void by2(int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    FloatVector c0a, c0b, c1a, c1b, c2a, c2b, c3a, c3b;
    if (add) {
      c0a = FloatVector.fromArray(FLOATS, c, co);
      c0b = FloatVector.fromArray(FLOATS, c, co + VL);
      c1a = FloatVector.fromArray(FLOATS, c, co + 2 * VL);
      c1b = FloatVector.fromArray(FLOATS, c, co + 3 * VL);
      c2a = FloatVector.fromArray(FLOATS, c, co + 4 * VL);
      c2b = FloatVector.fromArray(FLOATS, c, co + 5 * VL);
      c3a = FloatVector.fromArray(FLOATS, c, co + 6 * VL);
      c3b = FloatVector.fromArray(FLOATS, c, co + 7 * VL);
    } else {
      c0a = FloatVector.zero(FLOATS);
      c0b = c0a;
      c1a = c0a;
      c1b = c0a;
      c2a = c0a;
      c2b = c0a;
      c3a = c0a;
      c3b = c0a;
    }
    for (int k = 0; k < kc; k++) {
      int i = ao + k * 4;
      int j = bo + k * 2 * VL;
      FloatVector b0 = FloatVector.fromArray(FLOATS, b, j);
      FloatVector b1 = FloatVector.fromArray(FLOATS, b, j + VL);
      FloatVector x0 = FloatVector.broadcast(FLOATS, a[i]);
      c0a = x0.fma(b0, c0a);
      c0b = x0.fma(b1, c0b);
      FloatVector x1 = FloatVector.broadcast(FLOATS, a[i + 1]);
      c1a = x1.fma(b0, c1a);
      c1b = x1.fma(b1, c1b);
      FloatVector x2 = FloatVector.broadcast(FLOATS, a[i + 2]);
      c2a = x2.fma(b0, c2a);
      c2b = x2.fma(b1, c2b);
      FloatVector x3 = FloatVector.broadcast(FLOATS, a[i + 3]);
      c3a = x3.fma(b0, c3a);
      c3b = x3.fma(b1, c3b);
    }
    c0a.intoArray(c, co);
    c0b.intoArray(c, co + VL);
    c1a.intoArray(c, co + 2 * VL);
    c1b.intoArray(c, co + 3 * VL);
    c2a.intoArray(c, co + 4 * VL);
    c2b.intoArray(c, co + 5 * VL);
    c3a.intoArray(c, co + 6 * VL);
    c3b.intoArray(c, co + 7 * VL);
  }

  /** 4 rows × 1 vector. */
  static void by1(int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    FloatVector c0a, c1a, c2a, c3a;
    if (add) {
      c0a = FloatVector.fromArray(FLOATS, c, co);
      c1a = FloatVector.fromArray(FLOATS, c, co + VL);
      c2a = FloatVector.fromArray(FLOATS, c, co + 2 * VL);
      c3a = FloatVector.fromArray(FLOATS, c, co + 3 * VL);
    } else {
      c0a = FloatVector.zero(FLOATS);
      c1a = c0a;
      c2a = c0a;
      c3a = c0a;
    }
    for (int k = 0; k < kc; k++) {
      int i = ao + k * 4;
      int j = bo + k * VL;
      FloatVector b0 = FloatVector.fromArray(FLOATS, b, j);
      FloatVector x0 = FloatVector.broadcast(FLOATS, a[i]);
      c0a = x0.fma(b0, c0a);
      FloatVector x1 = FloatVector.broadcast(FLOATS, a[i + 1]);
      c1a = x1.fma(b0, c1a);
      FloatVector x2 = FloatVector.broadcast(FLOATS, a[i + 2]);
      c2a = x2.fma(b0, c2a);
      FloatVector x3 = FloatVector.broadcast(FLOATS, a[i + 3]);
      c3a = x3.fma(b0, c3a);
    }
    c0a.intoArray(c, co);
    c1a.intoArray(c, co + VL);
    c2a.intoArray(c, co + 2 * VL);
    c3a.intoArray(c, co + 3 * VL);
  }
}
