package eddy.backend.reference;

import eddy.op.Op;
import java.util.List;

/** y = (x − mean) / √(variance + eps) · weight + bias; the variance is the biased one. */
final class Normalization {
  private record Moments(double mean, double deviation) {
    /** Of {@code count} elements from {@code from} on, in two passes. */
    static Moments of(Values x, int from, int count, double eps) {
      double sum = 0;
      for (int i = from; i < from + count; i++) {
        sum += x.get(i);
      }
      double mean = sum / count;
      double squares = 0;
      for (int i = from; i < from + count; i++) {
        double d = x.get(i) - mean;
        squares += d * d;
      }
      return new Moments(mean, Math.sqrt(squares / count + eps));
    }
  }

  private Normalization() {}

  /** Over the channels of a group and all their pixels: in [N, C, H, W] they follow each other. */
  static void groupNorm(Op.GroupNorm op, List<Values> in, Values out) {
    Values x = in.get(0);
    int channels = x.dim(1);
    int pixels = x.dim(2) * x.dim(3);
    int size = channels / op.groups() * pixels;
    for (int group = 0; group < x.dim(0) * op.groups(); group++) {
      int from = group * size;
      Moments moments = Moments.of(x, from, size, op.eps());
      for (int i = from; i < from + size; i++) {
        double y = normalized(in, moments, i, i / pixels % channels);
        out.set(i, ElementWise.apply(op.activation(), y));
      }
    }
  }

  /** Over the last axis. */
  static void layerNorm(Op.LayerNorm op, List<Values> in, Values out) {
    Values x = in.get(0);
    int channels = x.dim(-1);
    for (int row = 0; row < x.rows(); row++) {
      int from = row * channels;
      Moments moments = Moments.of(x, from, channels, op.eps());
      for (int c = 0; c < channels; c++) {
        out.set(from + c, normalized(in, moments, from + c, c));
      }
    }
  }

  private static double normalized(List<Values> in, Moments moments, int i, int channel) {
    double y = (in.get(0).get(i) - moments.mean()) / moments.deviation();
    return y * in.get(1).get(channel) + in.get(2).get(channel);
  }
}
