package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.NV;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

/**
 * How a task's columns are cut into panels as wide as register tiles: as few as possible, as even
 * as possible.
 */
final class Panels {
  private final int start;

  /** Columns before each panel, and last of all of them. */
  private final int[] before;

  /** Cuts vectors {@code v0} (included) to {@code v1} (excluded) of all columns. */
  Panels(int v0, int v1) {
    start = v0 * VL;
    before = new int[Split.ceilDiv(v1 - v0, NV) + 1];
    for (int p = 0; p < before.length; p++) {
      before[p] = Split.part(v1 - v0, p, before.length - 1) * VL;
    }
  }

  /** Number of panels. */
  int count() {
    return before.length - 1;
  }

  /** Columns of all panels. */
  int columns() {
    return before[count()];
  }

  /**
   * The panel that a column is in.
   *
   * @param column counted from the first one of all panels
   */
  int of(int column) {
    int p = 0;
    while (before[p + 1] <= column) {
      p++;
    }
    return p;
  }

  /** Columns of all panels before panel {@code p}. */
  int before(int p) {
    return before[p];
  }

  /** The panel's first column, counted over all samples. */
  int first(int p) {
    return start + before[p];
  }

  /** Columns of a panel, a whole number of vectors. */
  int width(int p) {
    return before[p + 1] - before[p];
  }

  /** Those of its columns that there are, when there are {@code all} in all. */
  int real(int p, int all) {
    return Math.min(width(p), all - first(p));
  }

  /** Where a packed panel of {@code depth} rows begins; behind each a vector may be written. */
  int offset(int p, int depth) {
    return before[p] * depth + p * VL;
  }

  /** Room that all panels take, packed. */
  int elements(int depth) {
    return columns() * depth + count() * VL;
  }
}
