package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.Lanes.VL;

import eddy.kernels.cpu.loops.Copies;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The vector operand of a matrix product or convolution. Column (sample, y, x) of the operand
 * matrix holds, for each channel and tap, the input pixel that the tap sees from output pixel (y,
 * x): the implicit form of im2col, made panel by panel as the product needs it. Tokens [C][T] are a
 * picture of one row with one tap.
 */
final class Window {
  private static final Op.Conv2d PIXELWISE = new Op.Conv2d(1, Padding.NONE, null, Epilogue.NONE);

  private final int channels;
  private final int height;
  private final int width;
  private final int kernelHeight;
  private final int kernelWidth;
  private final int top;
  private final int left;
  private final int outHeight;
  private final int outWidth;
  private final int samples;
  private final int stride;

  /**
   * Source row by row of the padded, enlarged picture, −1 outside; null when rows are read as is.
   */
  private final int @Nullable [] rowMap;

  private final int @Nullable [] columnMap;

  private Window(
      Shape x, int kernelHeight, int kernelWidth, int outHeight, int outWidth, Op.Conv2d conv) {
    samples = x.dim(0);
    channels = x.dim(1);
    height = x.dim(2);
    width = x.dim(3);
    this.kernelHeight = kernelHeight;
    this.kernelWidth = kernelWidth;
    this.outHeight = outHeight;
    this.outWidth = outWidth;
    stride = conv.stride();
    top = conv.padding().top();
    left = conv.padding().left();
    boolean direct = stride == 1 && conv.upsample() == null;
    int enlargedHeight = conv.upsample() == null ? height : conv.upsample().height();
    int enlargedWidth = conv.upsample() == null ? width : conv.upsample().width();
    rowMap =
        direct ? null : map((outHeight - 1) * stride + kernelHeight, top, height, enlargedHeight);
    columnMap =
        direct ? null : map((outWidth - 1) * stride + kernelWidth, left, width, enlargedWidth);
  }

  private static int[] map(int size, int padding, int source, int enlarged) {
    int[] out = new int[size];
    for (int i = 0; i < size; i++) {
      int at = i - padding;
      out[i] = at < 0 || at >= enlarged ? -1 : (int) ((long) at * source / enlarged);
    }
    return out;
  }

  /** The columns of a convolution of {@code x} [N, C, H, W] with result {@code out}. */
  static Window of(Op.Conv2d conv, Shape x, Shape weight, Shape out) {
    boolean pixelwise =
        weight.dim(2) * weight.dim(3) == 1
            && conv.stride() == 1
            && conv.upsample() == null
            && out.dim(2) == x.dim(2)
            && out.dim(3) == x.dim(3);
    return pixelwise
        ? tokens(x.dim(0), x.dim(1), x.dim(2) * x.dim(3))
        : new Window(x, weight.dim(2), weight.dim(3), out.dim(2), out.dim(3), conv);
  }

  /** The columns of a product with {@code count} tokens of each sample. */
  static Window tokens(int samples, int channels, int count) {
    return new Window(Shape.of(samples, channels, 1, count), 1, 1, 1, count, PIXELWISE);
  }

  /** Columns of one sample. */
  int pixels() {
    return outHeight * outWidth;
  }

  int samples() {
    return samples;
  }

  /** Columns in all. */
  int columns() {
    return samples * pixels();
  }

  /**
   * Packs {@code count} columns from {@code first} on, for channels {@code c0} to {@code c1}, as
   * panel[(c − c0) · taps + tap][step], so that a row of the panel is a few vectors.
   *
   * @param x where the input is, from {@code xo} on
   */
  void pack(
      float[] x, int xo, int c0, int c1, int first, int count, float[] panel, int at, int step) {
    int taps = kernelHeight * kernelWidth;
    int plane = height * width;
    for (int j = 0; j < count; ) {
      int sample = (first + j) / pixels();
      int pixel = first + j - sample * pixels();
      int oy = pixel / outWidth;
      int ox = pixel - oy * outWidth;
      int length = Math.min(outWidth - ox, count - j);
      int base = xo + (sample * channels + c0) * plane;
      for (int tap = 0; tap < taps; tap++) {
        int ky = tap / kernelWidth;
        int kx = tap - ky * kernelWidth;
        int to = at + tap * step + j;
        if (rowMap == null || columnMap == null) {
          int iy = oy + ky - top;
          int ix = ox + kx - left;
          boolean inside = iy >= 0 && iy < height;
          int lo = inside ? Math.clamp(-ix, 0, length) : length;
          int hi = inside ? Math.clamp((long) width - ix, lo, length) : length;
          int from = base + iy * width + ix;
          copyRows(x, from, plane, panel, to, taps * step, c1 - c0, lo, hi, length);
        } else {
          int iy = rowMap[oy * stride + ky];
          if (iy < 0) {
            Copies.zeroRows(panel, to, taps * step, c1 - c0, length);
          } else {
            int from = base + iy * width;
            int mapAt = ox * stride + kx;
            Copies.gatherRows(
                x, from, plane, panel, to, taps * step, c1 - c0, columnMap, mapAt, stride, length);
          }
        }
      }
      j += length;
    }
  }

  /** Copies [lo, hi) of each row and sets [0, lo) and [hi, length) to zero. */
  private static void copyRows(
      float[] in,
      int from,
      int inStep,
      float[] out,
      int to,
      int outStep,
      int rows,
      int lo,
      int hi,
      int length) {
    if (hi - lo >= VL) {
      Copies.copyRows(in, from + lo, inStep, out, to + lo, outStep, rows, hi - lo);
    } else if (hi > lo) {
      Copies.copyShortRows(in, from + lo, inStep, out, to + lo, outStep, rows, hi - lo);
    }
    if (lo > 0) {
      Copies.zeroRows(out, to, outStep, rows, lo);
    }
    if (hi < length) {
      Copies.zeroRows(out, to + hi, outStep, rows, length - hi);
    }
  }
}
