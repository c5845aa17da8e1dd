package eddy.loader.adapter;

import java.util.stream.IntStream;

/**
 * A change of a weight, as a matrix [rows, columns] that is computed row by row and never held: a
 * convolution's [O, I, H, W] is one of O rows.
 */
sealed interface DeltaRows {
  int rows();

  int columns();

  /** Adds {@code scale} times row {@code row} to {@code out}, from {@code at} on. */
  void addRow(int row, float scale, float[] out, int at);

  /** Adds {@code scale} times the whole to {@code out}, row-major, on all cores. */
  default void addTo(float[] out, float scale) {
    IntStream.range(0, rows()).parallel().forEach(r -> addRow(r, scale, out, r * columns()));
  }

  /**
   * up · down.
   *
   * @param up [rows, rank]
   * @param down [rank, columns]
   */
  record LowRank(float[] up, float[] down, int rows, int rank, int columns) implements DeltaRows {
    @Override
    public void addRow(int row, float scale, float[] out, int at) {
      int r = 0;
      // Four at a time, so that a row of the result is read and written a quarter as often.
      for (; r + 4 <= rank; r += 4) {
        float a = scale * up[row * rank + r];
        float b = scale * up[row * rank + r + 1];
        float c = scale * up[row * rank + r + 2];
        float d = scale * up[row * rank + r + 3];
        int i = r * columns;
        int j = i + columns;
        int k = j + columns;
        int l = k + columns;
        for (int x = 0; x < columns; x++) {
          out[at + x] += a * down[i + x] + b * down[j + x] + c * down[k + x] + d * down[l + x];
        }
      }
      for (; r < rank; r++) {
        float a = scale * up[row * rank + r];
        for (int x = 0; x < columns; x++) {
          out[at + x] += a * down[r * columns + x];
        }
      }
    }
  }

  /** The element-wise product of two matrices of one size. */
  record Product(DeltaRows first, DeltaRows second) implements DeltaRows {
    @Override
    public int rows() {
      return first.rows();
    }

    @Override
    public int columns() {
      return first.columns();
    }

    @Override
    public void addRow(int row, float scale, float[] out, int at) {
      float[] a = new float[columns()];
      float[] b = new float[columns()];
      first.addRow(row, scale, a, 0);
      second.addRow(row, 1, b, 0);
      for (int x = 0; x < a.length; x++) {
        out[at + x] += a[x] * b[x];
      }
    }
  }

  /** The Kronecker product: each element of {@code first} times the whole of {@code second}. */
  record Kronecker(DeltaRows first, DeltaRows second) implements DeltaRows {
    @Override
    public int rows() {
      return first.rows() * second.rows();
    }

    @Override
    public int columns() {
      return first.columns() * second.columns();
    }

    @Override
    public void addRow(int row, float scale, float[] out, int at) {
      float[] a = new float[first.columns()];
      float[] b = new float[second.columns()];
      first.addRow(row / second.rows(), scale, a, 0);
      second.addRow(row % second.rows(), 1, b, 0);
      for (int j = 0; j < a.length; j++) {
        for (int x = 0; x < b.length; x++) {
          out[at + j * b.length + x] += a[j] * b[x];
        }
      }
    }
  }

  /** The matrix as it is. */
  record Dense(float[] values, int rows, int columns) implements DeltaRows {
    @Override
    public void addRow(int row, float scale, float[] out, int at) {
      for (int x = 0; x < columns; x++) {
        out[at + x] += scale * values[row * columns + x];
      }
    }
  }
}
