package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;

/**
 * The innermost loops of every matrix product on machines with 32 vector registers: a tile of the
 * result stays in registers while k runs. Written out by hand, because C2 keeps vectors in
 * registers only when each is a local variable of its own.
 *
 * <p>All methods compute C = A·B, or C += A·B when {@code add}. A is packed [kc][8] and broadcast,
 * B is packed [kc][columns] and loaded as vectors, C is [8][columns]; columns is the number of
 * vectors times {@code VL}.
 */
final class Tiles8 {
  private Tiles8() {}

  /** 8 rows × 3 vectors. */
  static void by3(int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    FloatVector c0a,
        c0b,
        c0c,
        c1a,
        c1b,
        c1c,
        c2a,
        c2b,
        c2c,
        c3a,
        c3b,
        c3c,
        c4a,
        c4b,
        c4c,
        c5a,
        c5b,
        c5c,
        c6a,
        c6b,
        c6c,
        c7a,
        c7b,
        c7c;
    if (add) {
      c0a = FloatVector.fromArray(FLOATS, c, co);
      c0b = FloatVector.fromArray(FLOATS, c, co + VL);
      c0c = FloatVector.fromArray(FLOATS, c, co + 2 * VL);
      c1a = FloatVector.fromArray(FLOATS, c, co + 3 * VL);
      c1b = FloatVector.fromArray(FLOATS, c, co + 4 * VL);
      c1c = FloatVector.fromArray(FLOATS, c, co + 5 * VL);
      c2a = FloatVector.fromArray(FLOATS, c, co + 6 * VL);
      c2b = FloatVector.fromArray(FLOATS, c, co + 7 * VL);
      c2c = FloatVector.fromArray(FLOATS, c, co + 8 * VL);
      c3a = FloatVector.fromArray(FLOATS, c, co + 9 * VL);
      c3b = FloatVector.fromArray(FLOATS, c, co + 10 * VL);
      c3c = FloatVector.fromArray(FLOATS, c, co + 11 * VL);
      c4a = FloatVector.fromArray(FLOATS, c, co + 12 * VL);
      c4b = FloatVector.fromArray(FLOATS, c, co + 13 * VL);
      c4c = FloatVector.fromArray(FLOATS, c, co + 14 * VL);
      c5a = FloatVector.fromArray(FLOATS, c, co + 15 * VL);
      c5b = FloatVector.fromArray(FLOATS, c, co + 16 * VL);
      c5c = FloatVector.fromArray(FLOATS, c, co + 17 * VL);
      c6a = FloatVector.fromArray(FLOATS, c, co + 18 * VL);
      c6b = FloatVector.fromArray(FLOATS, c, co + 19 * VL);
      c6c = FloatVector.fromArray(FLOATS, c, co + 20 * VL);
      c7a = FloatVector.fromArray(FLOATS, c, co + 21 * VL);
      c7b = FloatVector.fromArray(FLOATS, c, co + 22 * VL);
      c7c = FloatVector.fromArray(FLOATS, c, co + 23 * VL);
    } else {
      c0a = FloatVector.zero(FLOATS);
      c0b = c0a;
      c0c = c0a;
      c1a = c0a;
      c1b = c0a;
      c1c = c0a;
      c2a = c0a;
      c2b = c0a;
      c2c = c0a;
      c3a = c0a;
      c3b = c0a;
      c3c = c0a;
      c4a = c0a;
      c4b = c0a;
      c4c = c0a;
      c5a = c0a;
      c5b = c0a;
      c5c = c0a;
      c6a = c0a;
      c6b = c0a;
      c6c = c0a;
      c7a = c0a;
      c7b = c0a;
      c7c = c0a;
    }
    for (int k = 0; k < kc; k++) {
      int i = ao + k * 8;
      int j = bo + k * 3 * VL;
      FloatVector b0 = FloatVector.fromArray(FLOATS, b, j);
      FloatVector b1 = FloatVector.fromArray(FLOATS, b, j + VL);
      FloatVector b2 = FloatVector.fromArray(FLOATS, b, j + 2 * VL);
      FloatVector x0 = FloatVector.broadcast(FLOATS, a[i]);
      c0a = x0.fma(b0, c0a);
      c0b = x0.fma(b1, c0b);
      c0c = x0.fma(b2, c0c);
      FloatVector x1 = FloatVector.broadcast(FLOATS, a[i + 1]);
      c1a = x1.fma(b0, c1a);
      c1b = x1.fma(b1, c1b);
      c1c = x1.fma(b2, c1c);
      FloatVector x2 = FloatVector.broadcast(FLOATS, a[i + 2]);
      c2a = x2.fma(b0, c2a);
      c2b = x2.fma(b1, c2b);
      c2c = x2.fma(b2, c2c);
      FloatVector x3 = FloatVector.broadcast(FLOATS, a[i + 3]);
      c3a = x3.fma(b0, c3a);
      c3b = x3.fma(b1, c3b);
      c3c = x3.fma(b2, c3c);
      FloatVector x4 = FloatVector.broadcast(FLOATS, a[i + 4]);
      c4a = x4.fma(b0, c4a);
      c4b = x4.fma(b1, c4b);
      c4c = x4.fma(b2, c4c);
      FloatVector x5 = FloatVector.broadcast(FLOATS, a[i + 5]);
      c5a = x5.fma(b0, c5a);
      c5b = x5.fma(b1, c5b);
      c5c = x5.fma(b2, c5c);
      FloatVector x6 = FloatVector.broadcast(FLOATS, a[i + 6]);
      c6a = x6.fma(b0, c6a);
      c6b = x6.fma(b1, c6b);
      c6c = x6.fma(b2, c6c);
      FloatVector x7 = FloatVector.broadcast(FLOATS, a[i + 7]);
      c7a = x7.fma(b0, c7a);
      c7b = x7.fma(b1, c7b);
      c7c = x7.fma(b2, c7c);
    }
    c0a.intoArray(c, co);
    c0b.intoArray(c, co + VL);
    c0c.intoArray(c, co + 2 * VL);
    c1a.intoArray(c, co + 3 * VL);
    c1b.intoArray(c, co + 4 * VL);
    c1c.intoArray(c, co + 5 * VL);
    c2a.intoArray(c, co + 6 * VL);
    c2b.intoArray(c, co + 7 * VL);
    c2c.intoArray(c, co + 8 * VL);
    c3a.intoArray(c, co + 9 * VL);
    c3b.intoArray(c, co + 10 * VL);
    c3c.intoArray(c, co + 11 * VL);
    c4a.intoArray(c, co + 12 * VL);
    c4b.intoArray(c, co + 13 * VL);
    c4c.intoArray(c, co + 14 * VL);
    c5a.intoArray(c, co + 15 * VL);
    c5b.intoArray(c, co + 16 * VL);
    c5c.intoArray(c, co + 17 * VL);
    c6a.intoArray(c, co + 18 * VL);
    c6b.intoArray(c, co + 19 * VL);
    c6c.intoArray(c, co + 20 * VL);
    c7a.intoArray(c, co + 21 * VL);
    c7b.intoArray(c, co + 22 * VL);
    c7c.intoArray(c, co + 23 * VL);
  }

  /** 8 rows × 2 vectors. */
  static void by2(int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    FloatVector c0a, c0b, c1a, c1b, c2a, c2b, c3a, c3b, c4a, c4b, c5a, c5b, c6a, c6b, c7a, c7b;
    if (add) {
      c0a = FloatVector.fromArray(FLOATS, c, co);
      c0b = FloatVector.fromArray(FLOATS, c, co + VL);
      c1a = FloatVector.fromArray(FLOATS, c, co + 2 * VL);
      c1b = FloatVector.fromArray(FLOATS, c, co + 3 * VL);
      c2a = FloatVector.fromArray(FLOATS, c, co + 4 * VL);
      c2b = FloatVector.fromArray(FLOATS, c, co + 5 * VL);
      c3a = FloatVector.fromArray(FLOATS, c, co + 6 * VL);
      c3b = FloatVector.fromArray(FLOATS, c, co + 7 * VL);
      c4a = FloatVector.fromArray(FLOATS, c, co + 8 * VL);
      c4b = FloatVector.fromArray(FLOATS, c, co + 9 * VL);
      c5a = FloatVector.fromArray(FLOATS, c, co + 10 * VL);
      c5b = FloatVector.fromArray(FLOATS, c, co + 11 * VL);
      c6a = FloatVector.fromArray(FLOATS, c, co + 12 * VL);
      c6b = FloatVector.fromArray(FLOATS, c, co + 13 * VL);
      c7a = FloatVector.fromArray(FLOATS, c, co + 14 * VL);
      c7b = FloatVector.fromArray(FLOATS, c, co + 15 * VL);
    } else {
      c0a = FloatVector.zero(FLOATS);
      c0b = c0a;
      c1a = c0a;
      c1b = c0a;
      c2a = c0a;
      c2b = c0a;
      c3a = c0a;
      c3b = c0a;
      c4a = c0a;
      c4b = c0a;
      c5a = c0a;
      c5b = c0a;
      c6a = c0a;
      c6b = c0a;
      c7a = c0a;
      c7b = c0a;
    }
    for (int k = 0; k < kc; k++) {
      int i = ao + k * 8;
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
      FloatVector x4 = FloatVector.broadcast(FLOATS, a[i + 4]);
      c4a = x4.fma(b0, c4a);
      c4b = x4.fma(b1, c4b);
      FloatVector x5 = FloatVector.broadcast(FLOATS, a[i + 5]);
      c5a = x5.fma(b0, c5a);
      c5b = x5.fma(b1, c5b);
      FloatVector x6 = FloatVector.broadcast(FLOATS, a[i + 6]);
      c6a = x6.fma(b0, c6a);
      c6b = x6.fma(b1, c6b);
      FloatVector x7 = FloatVector.broadcast(FLOATS, a[i + 7]);
      c7a = x7.fma(b0, c7a);
      c7b = x7.fma(b1, c7b);
    }
    c0a.intoArray(c, co);
    c0b.intoArray(c, co + VL);
    c1a.intoArray(c, co + 2 * VL);
    c1b.intoArray(c, co + 3 * VL);
    c2a.intoArray(c, co + 4 * VL);
    c2b.intoArray(c, co + 5 * VL);
    c3a.intoArray(c, co + 6 * VL);
    c3b.intoArray(c, co + 7 * VL);
    c4a.intoArray(c, co + 8 * VL);
    c4b.intoArray(c, co + 9 * VL);
    c5a.intoArray(c, co + 10 * VL);
    c5b.intoArray(c, co + 11 * VL);
    c6a.intoArray(c, co + 12 * VL);
    c6b.intoArray(c, co + 13 * VL);
    c7a.intoArray(c, co + 14 * VL);
    c7b.intoArray(c, co + 15 * VL);
  }

  /** 8 rows × 1 vector. */
  static void by1(int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    FloatVector c0a, c1a, c2a, c3a, c4a, c5a, c6a, c7a;
    if (add) {
      c0a = FloatVector.fromArray(FLOATS, c, co);
      c1a = FloatVector.fromArray(FLOATS, c, co + VL);
      c2a = FloatVector.fromArray(FLOATS, c, co + 2 * VL);
      c3a = FloatVector.fromArray(FLOATS, c, co + 3 * VL);
      c4a = FloatVector.fromArray(FLOATS, c, co + 4 * VL);
      c5a = FloatVector.fromArray(FLOATS, c, co + 5 * VL);
      c6a = FloatVector.fromArray(FLOATS, c, co + 6 * VL);
      c7a = FloatVector.fromArray(FLOATS, c, co + 7 * VL);
    } else {
      c0a = FloatVector.zero(FLOATS);
      c1a = c0a;
      c2a = c0a;
      c3a = c0a;
      c4a = c0a;
      c5a = c0a;
      c6a = c0a;
      c7a = c0a;
    }
    for (int k = 0; k < kc; k++) {
      int i = ao + k * 8;
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
      FloatVector x4 = FloatVector.broadcast(FLOATS, a[i + 4]);
      c4a = x4.fma(b0, c4a);
      FloatVector x5 = FloatVector.broadcast(FLOATS, a[i + 5]);
      c5a = x5.fma(b0, c5a);
      FloatVector x6 = FloatVector.broadcast(FLOATS, a[i + 6]);
      c6a = x6.fma(b0, c6a);
      FloatVector x7 = FloatVector.broadcast(FLOATS, a[i + 7]);
      c7a = x7.fma(b0, c7a);
    }
    c0a.intoArray(c, co);
    c1a.intoArray(c, co + VL);
    c2a.intoArray(c, co + 2 * VL);
    c3a.intoArray(c, co + 3 * VL);
    c4a.intoArray(c, co + 4 * VL);
    c5a.intoArray(c, co + 5 * VL);
    c6a.intoArray(c, co + 6 * VL);
    c7a.intoArray(c, co + 7 * VL);
  }
}
