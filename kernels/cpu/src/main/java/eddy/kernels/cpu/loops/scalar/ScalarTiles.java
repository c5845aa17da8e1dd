package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.scalar.ScalarMath.multiplyAdd;
import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.NR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

/**
 * {@link eddy.kernels.cpu.loops.MatmulTiles} in plain Java. The tile stays in the first-level cache
 * while k runs. C2 makes vectors of the loops along a few of its rows: in a long row, two rows of C
 * are read and written and four of B read for eight multiply-adds. All rows are arrays of their
 * own, indexed from zero, since C2 can't tell that unlike indices into two arrays never meet.
 *
 * <p>How far C2 unrolls a loop depends on how long it was when it was compiled. In one unrolled for
 * long rows, short rows never reach the vectors, so these have loops of their own, over four rows
 * of C and two of B, which are shorter to begin with.
 */
public final class ScalarTiles {
  /** Columns up to which rows are short. */
  private static final int SHORT = 8 * VL;

  /** Most rows of B that are added at a time. */
  private static final int DEPTH = 4;

  /** The tile and some rows of B, for each thread. */
  private static final ThreadLocal<Rows> ROWS = ThreadLocal.withInitial(Rows::new);

  private static final class Rows {
    final float[][] c = new float[MR][NR];
    final float[][] b = new float[DEPTH][NR];
  }

  private ScalarTiles() {}

  public static void multiply(
      int vectors, int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    int columns = vectors * VL;
    Rows rows = ROWS.get();
    for (int r = 0; r < MR; r++) {
      if (add) {
        System.arraycopy(c, co + r * columns, rows.c[r], 0, columns);
      } else {
        zero(rows.c[r], columns);
      }
    }
    int depth = columns > SHORT ? DEPTH : 2;
    float[][] d = rows.b;
    float[][] sums = rows.c;
    int k = 0;
    for (; k <= kc - depth; k += depth) {
      for (int q = 0; q < depth; q++) {
        System.arraycopy(b, bo + (k + q) * columns, d[q], 0, columns);
      }
      int at = ao + k * MR;
      if (columns > SHORT) {
        for (int r = 0; r < MR; r += 2) {
          addFour(columns, a, at + r, d[0], d[1], d[2], d[3], sums[r], sums[r + 1]);
        }
      } else {
        for (int r = 0; r < MR; r += 4) {
          addTwo(columns, a, at + r, d[0], d[1], sums[r], sums[r + 1], sums[r + 2], sums[r + 3]);
        }
      }
    }
    for (; k < kc; k++) {
      System.arraycopy(b, bo + k * columns, d[0], 0, columns);
      for (int r = 0; r < MR; r++) {
        addOne(columns, a[ao + k * MR + r], d[0], sums[r]);
      }
    }
    for (int r = 0; r < MR; r++) {
      System.arraycopy(rows.c[r], 0, c, co + r * columns, columns);
    }
  }

  private static void zero(float[] row, int columns) {
    for (int j = 0; j < columns; j++) {
      row[j] = 0f;
    }
  }

  /** Adds four rows, times numbers from two columns of {@code a} [4][MR], to two rows. */
  private static void addFour(
      int columns,
      float[] a,
      int at,
      float[] b0,
      float[] b1,
      float[] b2,
      float[] b3,
      float[] c0,
      float[] c1) {
    float x0 = a[at];
    float y0 = a[at + 1];
    float x1 = a[at + MR];
    float y1 = a[at + MR + 1];
    float x2 = a[at + 2 * MR];
    float y2 = a[at + 2 * MR + 1];
    float x3 = a[at + 3 * MR];
    float y3 = a[at + 3 * MR + 1];
    for (int j = 0; j < columns; j++) {
      float d0 = b0[j];
      float d1 = b1[j];
      float d2 = b2[j];
      float d3 = b3[j];
      float s = multiplyAdd(x0, d0, c0[j]);
      float t = multiplyAdd(y0, d0, c1[j]);
      s = multiplyAdd(x1, d1, s);
      t = multiplyAdd(y1, d1, t);
      s = multiplyAdd(x2, d2, s);
      t = multiplyAdd(y2, d2, t);
      c0[j] = multiplyAdd(x3, d3, s);
      c1[j] = multiplyAdd(y3, d3, t);
    }
  }

  /** Adds two rows, times numbers from four columns of {@code a} [2][MR], to four rows. */
  private static void addTwo(
      int columns,
      float[] a,
      int at,
      float[] b0,
      float[] b1,
      float[] c0,
      float[] c1,
      float[] c2,
      float[] c3) {
    float w0 = a[at];
    float x0 = a[at + 1];
    float y0 = a[at + 2];
    float z0 = a[at + 3];
    float w1 = a[at + MR];
    float x1 = a[at + MR + 1];
    float y1 = a[at + MR + 2];
    float z1 = a[at + MR + 3];
    for (int j = 0; j < columns; j++) {
      float d0 = b0[j];
      float d1 = b1[j];
      c0[j] = multiplyAdd(w1, d1, multiplyAdd(w0, d0, c0[j]));
      c1[j] = multiplyAdd(x1, d1, multiplyAdd(x0, d0, c1[j]));
      c2[j] = multiplyAdd(y1, d1, multiplyAdd(y0, d0, c2[j]));
      c3[j] = multiplyAdd(z1, d1, multiplyAdd(z0, d0, c3[j]));
    }
  }

  private static void addOne(int columns, float x, float[] b, float[] c) {
    for (int j = 0; j < columns; j++) {
      c[j] = multiplyAdd(x, b[j], c[j]);
    }
  }
}
