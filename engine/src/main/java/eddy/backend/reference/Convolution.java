package eddy.backend.reference;

import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import java.util.Arrays;
import java.util.List;

/**
 * y[n, m, oy, ox] = Σ_c Σ_ky Σ_kx x'[n, c, oy·stride + ky, ox·stride + kx] · w[m, c, ky, kx], with
 * an epilogue; x' is x enlarged and then padded. x' is never made: a table says for each of its
 * rows and columns which row or column of x it is, or that it is padding.
 */
final class Convolution {
  private static final int ZERO = -1;

  private Convolution() {}

  static void conv2d(Op.Conv2d op, List<Values> in, Values out) {
    Values x = in.get(0);
    Values w = in.get(1);
    EpilogueOperands epilogue = new EpilogueOperands(op.epilogue(), in, 2);
    Padding padding = op.padding();
    Size enlarged = op.upsample() == null ? new Size(x.dim(2), x.dim(3)) : op.upsample();
    int[] rows = sources(x.dim(2), enlarged.height(), padding.top(), padding.bottom());
    int[] columns = sources(x.dim(3), enlarged.width(), padding.left(), padding.right());
    int index = 0;
    for (int n = 0; n < out.dim(0); n++) {
      for (int m = 0; m < out.dim(1); m++) {
        for (int oy = 0; oy < out.dim(2); oy++) {
          for (int ox = 0; ox < out.dim(3); ox++) {
            double sum = at(x, w, rows, columns, n, m, oy * op.stride(), ox * op.stride());
            out.set(index, epilogue.apply(sum, n, m, index));
            index++;
          }
        }
      }
    }
  }

  /** One output: the window of x' whose first row is {@code top} and first column {@code left}. */
  private static double at(
      Values x, Values w, int[] rows, int[] columns, int n, int m, int top, int left) {
    int channels = w.dim(1);
    int height = w.dim(2);
    int width = w.dim(3);
    double sum = 0;
    for (int c = 0; c < channels; c++) {
      int plane = (n * channels + c) * x.dim(2);
      for (int ky = 0; ky < height; ky++) {
        int row = rows[top + ky];
        if (row == ZERO) {
          continue;
        }
        int xAt = (plane + row) * x.dim(3);
        int wAt = ((m * channels + c) * height + ky) * width;
        for (int kx = 0; kx < width; kx++) {
          int column = columns[left + kx];
          if (column != ZERO) {
            sum += (double) x.get(xAt + column) * w.get(wAt + kx);
          }
        }
      }
    }
    return sum;
  }

  /**
   * For each row (or column) of the enlarged and padded picture, the row of the picture it shows.
   *
   * @param size rows of the picture
   * @param enlarged rows after enlargement
   */
  private static int[] sources(int size, int enlarged, int before, int after) {
    int[] out = new int[before + enlarged + after];
    Arrays.fill(out, ZERO);
    for (int i = 0; i < enlarged; i++) {
      out[before + i] = Moves.nearest(i, size, enlarged);
    }
    return out;
  }
}
