package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.Copies;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.tensor.Shape;
import java.util.Arrays;
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

  /** Whether this is a 3 × 3 convolution whose windows lie one pixel apart. */
  boolean is3x3() {
    return kernelHeight == 3 && kernelWidth == 3 && stride == 1;
  }

  /** Height of the result. */
  int outHeight() {
    return outHeight;
  }

  /** Width of the result. */
  int outWidth() {
    return outWidth;
  }

  /**
   * Writes the beginning of a row of the padded, enlarged picture, for a stride of 1; zeros where
   * there are no pixels.
   *
   * @param y the row, counted from the top of the padding
   */
  void row(float[] x, int xo, int sample, int channel, int y, float[] out, int to, int length) {
    int iy = rowMap == null ? y - top : y < rowMap.length ? rowMap[y] : -1;
    if (iy < 0 || iy >= height) {
      Arrays.fill(out, to, to + length, 0f);
      return;
    }
    int from = xo + ((sample * channels + channel) * height + iy) * width;
    if (columnMap == null) {
      int end = Math.min(length, left + width);
      Arrays.fill(out, to, to + left, 0f);
      System.arraycopy(x, from, out, to + left, end - left);
      Arrays.fill(out, to + end, to + length, 0f);
      return;
    }
    for (int i = 0; i < length; i++) {
      int ix = i < columnMap.length ? columnMap[i] : -1;
      out[to + i] = ix < 0 ? 0f : x[from + ix];
    }
  }

  /** Ints that {@link #pack} needs for {@code columns} columns. */
  int tableSize(int columns) {
    return 3 * columns * kernelHeight * kernelWidth;
  }

  /**
   * Packs panels of columns for channels {@code c0} to {@code c1}, each as [(c − c0) · taps +
   * tap][panel's columns], so that a row of a panel is a few vectors.
   *
   * @param x where the input is, from {@code xo} on
   * @param out where the panels go; see {@link Panels#offset}
   * @param copies room for {@link #tableSize} ints, as is {@code zeros}
   */
  void pack(
      float[] x, int xo, int c0, int c1, Panels panels, float[] out, int[] copies, int[] zeros) {
    int taps = kernelHeight * kernelWidth;
    if (rowMap != null && columnMap != null) {
      for (int p = 0; p < panels.count(); p++) {
        int to = panels.offset(p, (c1 - c0) * taps);
        gather(
            x,
            xo,
            c0,
            c1,
            panels.first(p),
            panels.real(p, columns()),
            out,
            to,
            panels.width(p),
            rowMap,
            columnMap);
      }
      return;
    }
    // What to do for one channel is the same for all, so it is worked out once, as two lists.
    // Vectors are copied whole, in ascending order, so that what one writes too far the next makes
    // good; at the edges of the picture zeros are put in afterwards.
    int copied = 0;
    int zeroed = 0;
    for (int p = 0; p < panels.count(); p++) {
      int row = panels.width(p);
      int count = panels.real(p, columns());
      int at = panels.offset(p, (c1 - c0) * taps);
      for (int tap = 0; tap < taps; tap++, at += row) {
        for (int j = 0; j < count; ) {
          int sample = (panels.first(p) + j) / pixels();
          int pixel = panels.first(p) + j - sample * pixels();
          int oy = pixel / outWidth;
          int ox = pixel - oy * outWidth;
          int length = Math.min(outWidth - ox, count - j);
          int iy = oy + tap / kernelWidth - top;
          int ix = ox + tap % kernelWidth - left;
          boolean inside = iy >= 0 && iy < height;
          int lo = inside ? Math.clamp(-ix, 0, length) : length;
          int hi = inside ? Math.clamp((long) width - ix, lo, length) : length;
          int from = (sample * channels * height + iy) * width + ix;
          for (int i = lo; i < hi; i += VL, copied++) {
            copies[3 * copied] = from + i;
            copies[3 * copied + 1] = at + j + i;
            copies[3 * copied + 2] = taps * row;
          }
          for (int i = lo == 0 ? hi : 0; i < length; i = i + 1 == lo ? hi : i + 1, zeroed++) {
            zeros[2 * zeroed] = at + j + i;
            zeros[2 * zeroed + 1] = taps * row;
          }
          j += length;
        }
      }
    }
    int from = xo + c0 * height * width;
    Copies.copyVectors(x, from, height * width, out, copies, copied, c1 - c0);
    Copies.zeroElements(out, zeros, zeroed, c1 - c0);
  }

  private void gather(
      float[] x,
      int xo,
      int c0,
      int c1,
      int first,
      int count,
      float[] out,
      int at,
      int step,
      int[] rows,
      int[] columns) {
    int taps = kernelHeight * kernelWidth;
    int plane = height * width;
    for (int j = 0; j < count; ) {
      int sample = (first + j) / pixels();
      int pixel = first + j - sample * pixels();
      int oy = pixel / outWidth;
      int ox = pixel - oy * outWidth;
      int length = Math.min(outWidth - ox, count - j);
      for (int tap = 0; tap < taps; tap++) {
        int ky = tap / kernelWidth;
        int kx = tap - ky * kernelWidth;
        int to = at + tap * step + j;
        int iy = rows[oy * stride + ky];
        if (iy < 0) {
          Copies.zeroRows(out, to, taps * step, c1 - c0, length);
        } else {
          int from = xo + (sample * channels + c0) * plane + iy * width;
          int mapAt = ox * stride + kx;
          Copies.gatherRows(
              x, from, plane, out, to, taps * step, c1 - c0, columns, mapAt, stride, length);
        }
      }
      j += length;
    }
  }
}
