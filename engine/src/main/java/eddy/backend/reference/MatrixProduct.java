package eddy.backend.reference;

import eddy.op.Op;
import java.util.List;

/** y[r, m] = Σ_k x[r, k] · w[m, k], with an epilogue. */
final class MatrixProduct {
  private MatrixProduct() {}

  static void linear(Op.Linear op, List<Values> in, Values out) {
    Values x = in.get(0);
    Values w = in.get(1);
    EpilogueOperands epilogue = new EpilogueOperands(op.epilogue(), in, 2);
    int width = w.dim(1);
    int channels = w.dim(0);
    int rowsPerSample = out.rows() / Math.max(1, out.dim(0));
    for (int row = 0; row < out.rows(); row++) {
      for (int m = 0; m < channels; m++) {
        double sum = 0;
        for (int k = 0; k < width; k++) {
          sum += (double) x.get(row * width + k) * w.get(m * width + k);
        }
        int index = row * channels + m;
        out.set(index, epilogue.apply(sum, row / rowsPerSample, m, index));
      }
    }
  }
}
