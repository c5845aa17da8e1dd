package eddy.backend.reference;

import eddy.op.Op;

/** Ops that only move elements. */
final class Moves {
  private Moves() {}

  /** Which of {@code size} elements element {@code i} of {@code enlarged} shows. */
  static int nearest(int i, int size, int enlarged) {
    return (int) ((long) i * size / enlarged);
  }

  static void upsampleNearest(Values x, Values out) {
    int index = 0;
    for (int plane = 0; plane < out.dim(0) * out.dim(1); plane++) {
      for (int row = 0; row < out.dim(2); row++) {
        int xRow = plane * x.dim(2) + nearest(row, x.dim(2), out.dim(2));
        for (int column = 0; column < out.dim(3); column++) {
          out.set(index++, x.get(xRow * x.dim(3) + nearest(column, x.dim(3), out.dim(3))));
        }
      }
    }
  }

  /** Whole runs of elements alternate: what one place on the axes before holds of a, then of b. */
  static void concat(int axis, Values a, Values b, Values out) {
    int runs = product(out, 0, axis);
    int runA = product(a, axis, a.shape().rank());
    int runB = product(b, axis, b.shape().rank());
    for (int r = 0; r < runs; r++) {
      copy(a, r * runA, out, r * (runA + runB), runA);
      copy(b, r * runB, out, r * (runA + runB) + runA, runB);
    }
  }

  static void slice(Op.Slice op, Values x, Values out) {
    int rank = x.shape().rank();
    int runs = product(x, 0, op.axis());
    int one = product(x, op.axis() + 1, rank);
    int runX = product(x, op.axis(), rank);
    int runOut = product(out, op.axis(), rank);
    for (int r = 0; r < runs; r++) {
      copy(x, r * runX + op.start() * one, out, r * runOut, runOut);
    }
  }

  /** [N, C, H, W] to [N, H·W, C]. */
  static void toTokens(Values x, Values out) {
    transpose(x, x.dim(0), x.dim(1), x.dim(2) * x.dim(3), out);
  }

  /** [N, H·W, C] to [N, C, H, W]. */
  static void toPicture(Values x, Values out) {
    transpose(x, x.dim(0), x.dim(1), x.dim(2), out);
  }

  /** Each of {@code n} matrices of {@code rows} by {@code columns}. */
  private static void transpose(Values x, int n, int rows, int columns, Values out) {
    int index = 0;
    for (int matrix = 0; matrix < n; matrix++) {
      for (int column = 0; column < columns; column++) {
        for (int row = 0; row < rows; row++) {
          out.set(index++, x.get((matrix * rows + row) * columns + column));
        }
      }
    }
  }

  private static void copy(Values from, int at, Values to, int toAt, int count) {
    System.arraycopy(from.array(), from.offset() + at, to.array(), to.offset() + toAt, count);
  }

  private static int product(Values x, int from, int to) {
    int out = 1;
    for (int axis = from; axis < to; axis++) {
      out *= x.dim(axis);
    }
    return out;
  }
}
