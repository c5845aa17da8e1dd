package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Maps;
import eddy.op.Op;
import eddy.tensor.Shape;

/**
 * Ops that take no time to speak of, in plain Java: moves, tables, the timestep embedding, and
 * softmax, which networks use only inside attention.
 */
final class PlainStages {
  private PlainStages() {}

  /** Copies {@code rows} rows of {@code length} elements, each side with a stride of its own. */
  static CpuStage copyRows(int rows, int length, int from, int fromStep, int to, int toStep) {
    return RangeStage.rows(
        rows,
        length,
        (first, end, a) -> {
          for (int r = first; r < end; r++) {
            System.arraycopy(a, from + r * fromStep, a, to + r * toStep, length);
          }
        });
  }

  /** b [N, C] added to each pixel of x [N, C, H, W]. */
  static CpuStage addChannels(Shape shape, int x, int b, int out) {
    int pixels = shape.dim(2) * shape.dim(3);
    return RangeStage.rows(
        shape.dim(0) * shape.dim(1),
        pixels,
        (first, end, a) -> {
          for (int r = first; r < end; r++) {
            Maps.shift(a, x + r * pixels, a[b + r], a, out + r * pixels, pixels);
          }
        });
  }

  static CpuStage upsample(Shape in, Shape out, int x, int to) {
    int height = in.dim(2);
    int width = in.dim(3);
    int toHeight = out.dim(2);
    int toWidth = out.dim(3);
    return RangeStage.rows(
        out.dim(0) * out.dim(1) * toHeight,
        toWidth,
        (first, end, a) -> {
          for (int r = first; r < end; r++) {
            int plane = r / toHeight;
            int row = (int) ((long) (r - plane * toHeight) * height / toHeight);
            int from = x + (plane * height + row) * width;
            for (int i = 0; i < toWidth; i++) {
              a[to + r * toWidth + i] = a[from + (int) ((long) i * width / toWidth)];
            }
          }
        });
  }

  /** Softmax over the channels of tokens stored [N][C][T]. */
  static CpuStage softmax(int samples, int channels, int tokens, int x, int out) {
    return RangeStage.rows(
        samples * tokens,
        channels,
        (first, end, a) -> {
          for (int i = first; i < end; i++) {
            int offset = i / tokens * channels * tokens + i % tokens;
            softmax(a, x + offset, out + offset, channels, tokens);
          }
        });
  }

  private static void softmax(float[] a, int from, int to, int count, int step) {
    float max = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < count; c++) {
      max = Math.max(max, a[from + c * step]);
    }
    double sum = 0;
    for (int c = 0; c < count; c++) {
      double e = Math.exp(a[from + c * step] - max);
      a[to + c * step] = (float) e;
      sum += e;
    }
    for (int c = 0; c < count; c++) {
      a[to + c * step] = (float) (a[to + c * step] / sum);
    }
  }

  /**
   * Rows of a table by id, written channel by channel. One task, so that a wrong id is the caller's
   * exception.
   */
  static CpuStage embedding(Shape ids, Shape table, PackedTable values, int x, int out) {
    int tokens = ids.dim(1);
    int rows = table.dim(0);
    int channels = table.dim(1);
    int count = ids.dim(0) * tokens;
    return new RangeStage(
        count,
        Math.max(1, count),
        (first, end, a) -> {
          for (int i = first; i < end; i++) {
            int id = Float.floatToRawIntBits(a[x + i]);
            if (id < 0 || id >= rows) {
              throw new IllegalArgumentException(
                  "id " + id + " at position " + i + " is outside the table of " + rows + " rows");
            }
            int to = out + i / tokens * channels * tokens + i % tokens;
            for (int c = 0; c < channels; c++) {
              a[to + c * tokens] = values.get(id, c);
            }
          }
        });
  }

  static CpuStage timestepEmbedding(Op.TimestepEmbedding op, int count, int t, int out) {
    int half = op.dim() / 2;
    int sines = op.flipSinToCos() ? half : 0;
    int cosines = half - sines;
    return RangeStage.rows(
        count,
        op.dim(),
        (first, end, a) -> {
          for (int n = first; n < end; n++) {
            for (int i = 0; i < half; i++) {
              double angle = a[t + n] * Math.exp(-Math.log(10000) * i / (half - op.shift()));
              a[out + n * op.dim() + sines + i] = (float) Math.sin(angle);
              a[out + n * op.dim() + cosines + i] = (float) Math.cos(angle);
            }
          }
        });
  }
}
