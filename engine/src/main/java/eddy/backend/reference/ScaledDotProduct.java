package eddy.backend.reference;

import eddy.op.Op;
import java.util.List;

/** softmax(q kᵀ / √d) v for each head, and softmax alone. */
final class ScaledDotProduct {
  private ScaledDotProduct() {}

  static void attention(Op.Attention op, List<Values> in, Values out) {
    Values q = in.get(0);
    Values k = in.get(1);
    Values v = in.get(2);
    int channels = q.dim(2);
    int d = channels / op.heads();
    int queries = q.dim(1);
    int keys = k.dim(1);
    double scale = 1 / Math.sqrt(d);
    for (int n = 0; n < q.dim(0); n++) {
      for (int head = 0; head < op.heads(); head++) {
        for (int t = 0; t < queries; t++) {
          int qAt = (n * queries + t) * channels + head * d;
          double[] weights = new double[op.causal() ? t + 1 : keys];
          for (int s = 0; s < weights.length; s++) {
            int kAt = (n * keys + s) * channels + head * d;
            double score = 0;
            for (int i = 0; i < d; i++) {
              score += (double) q.get(qAt + i) * k.get(kAt + i);
            }
            weights[s] = score * scale;
          }
          softmax(weights);
          double[] mixed = new double[d];
          for (int s = 0; s < weights.length; s++) {
            int vAt = (n * keys + s) * channels + head * d;
            for (int i = 0; i < d; i++) {
              mixed[i] += weights[s] * v.get(vAt + i);
            }
          }
          for (int i = 0; i < d; i++) {
            out.set(qAt + i, mixed[i]);
          }
        }
      }
    }
  }

  /** Over the last axis. */
  static void softmax(Values x, Values out) {
    double[] row = new double[x.dim(-1)];
    for (int r = 0; r < x.rows(); r++) {
      for (int i = 0; i < row.length; i++) {
        row[i] = x.get(r * row.length + i);
      }
      softmax(row);
      for (int i = 0; i < row.length; i++) {
        out.set(r * row.length + i, row[i]);
      }
    }
  }

  /** In place; the greatest is subtracted first, so that nothing overflows. */
  private static void softmax(double[] x) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : x) {
      max = Math.max(max, value);
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.exp(x[i] - max);
      sum += x[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] /= sum;
    }
  }
}
