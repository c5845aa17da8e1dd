package eddy.picture;

import eddy.picture.Resampling.Taps;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * Pictures and masks as numbers, [n, C, H, W], 0 to 1: scaled and cut as diffusers' image processor
 * does with PIL, but without rounding to 8 bits in between.
 */
public final class PictureOps {
  private PictureOps() {}

  /** Scaled to a size, whatever that does to its proportions. */
  public static HostTensor.Floats resize(
      HostTensor.Floats picture, int width, int height, Resampling filter) {
    Shape shape = picture.shape();
    int planes = shape.dim(0) * shape.dim(1);
    int h = shape.dim(2);
    int w = shape.dim(3);
    if (h == height && w == width) {
      return picture;
    }
    float[] wide = new float[planes * h * width];
    Taps[] columns = filter.taps(w, width);
    for (int row = 0; row < planes * h; row++) {
      for (int x = 0; x < width; x++) {
        wide[row * width + x] = sum(picture.values(), row * w, 1, columns[x]);
      }
    }
    float[] out = new float[planes * height * width];
    Taps[] rows = filter.taps(h, height);
    for (int p = 0; p < planes; p++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          out[(p * height + y) * width + x] = sum(wide, p * h * width + x, width, rows[y]);
        }
      }
    }
    return HostTensor.of(Shape.of(shape.dim(0), shape.dim(1), height, width), out);
  }

  /** Lanczos overshoots at edges. */
  private static float sum(float[] values, int from, int stride, Taps taps) {
    double sum = 0;
    for (int i = 0; i < taps.weights().length; i++) {
      sum += taps.weights()[i] * values[from + (taps.from() + i) * stride];
    }
    return (float) Math.clamp(sum, 0.0, 1.0);
  }

  /**
   * A part of the picture; what lies outside of it is that of the nearest edge.
   *
   * @param left of the part, in pixels; may be negative
   * @param top of the part, in pixels; may be negative
   */
  public static HostTensor.Floats crop(
      HostTensor.Floats picture, int left, int top, int width, int height) {
    Shape shape = picture.shape();
    int planes = shape.dim(0) * shape.dim(1);
    int h = shape.dim(2);
    int w = shape.dim(3);
    float[] out = new float[planes * height * width];
    for (int p = 0; p < planes; p++) {
      for (int y = 0; y < height; y++) {
        int row = p * h + Math.clamp(top + y, 0, h - 1);
        for (int x = 0; x < width; x++) {
          out[(p * height + y) * width + x] =
              picture.values()[row * w + Math.clamp(left + x, 0, w - 1)];
        }
      }
    }
    return HostTensor.of(Shape.of(shape.dim(0), shape.dim(1), height, width), out);
  }

  /** As large as fits into a size, in its proportions; its edges fill the rest. */
  public static HostTensor.Floats resizeAndFill(
      HostTensor.Floats picture, int width, int height, Resampling filter) {
    return fit(picture, width, height, filter, isWider(picture, width, height));
  }

  /** As small as covers a size, in its proportions; what is too much is cut off on both sides. */
  public static HostTensor.Floats resizeAndCrop(
      HostTensor.Floats picture, int width, int height, Resampling filter) {
    return fit(picture, width, height, filter, !isWider(picture, width, height));
  }

  private static boolean isWider(HostTensor.Floats picture, int width, int height) {
    long w = picture.shape().dim(3);
    long h = picture.shape().dim(2);
    return w * height > width * h;
  }

  /**
   * @param byWidth whether the width decides how large it becomes
   */
  private static HostTensor.Floats fit(
      HostTensor.Floats picture, int width, int height, Resampling filter, boolean byWidth) {
    int w = picture.shape().dim(3);
    int h = picture.shape().dim(2);
    int scaledWidth = byWidth ? width : Math.max(1, (int) ((long) w * height / h));
    int scaledHeight = byWidth ? Math.max(1, (int) ((long) h * width / w)) : height;
    HostTensor.Floats scaled = resize(picture, scaledWidth, scaledHeight, filter);
    int left = width / 2 - scaledWidth / 2;
    int top = height / 2 - scaledHeight / 2;
    return crop(scaled, -left, -top, width, height);
  }

  /**
   * So many of them, those that there are again and again: [count, C, H, W].
   *
   * @param count a multiple of those that there are
   */
  public static HostTensor.Floats repeated(HostTensor.Floats pictures, int count) {
    float[] given = pictures.values();
    if (pictures.shape().dim(0) == count) {
      return pictures;
    }
    float[] all = Arrays.copyOf(given, given.length / pictures.shape().dim(0) * count);
    for (int i = given.length; i < all.length; i += given.length) {
      System.arraycopy(given, 0, all, i, given.length);
    }
    return HostTensor.of(pictures.shape().with(0, count), all);
  }

  /** One of several, [1, C, H, W]; of a single one always that. */
  public static HostTensor.Floats one(HostTensor.Floats pictures, int index) {
    int n = pictures.shape().dim(0);
    if (n == 1) {
      return pictures;
    }
    int each = pictures.values().length / n;
    float[] values = Arrays.copyOfRange(pictures.values(), index * each, (index + 1) * each);
    return HostTensor.of(pictures.shape().with(0, 1), values);
  }

  /** All of equal shape behind each other. */
  public static HostTensor.Floats stacked(List<HostTensor.Floats> pictures) {
    int each = pictures.getFirst().values().length;
    float[] all = new float[pictures.size() * each];
    for (int i = 0; i < pictures.size(); i++) {
      System.arraycopy(pictures.get(i).values(), 0, all, i * each, each);
    }
    return HostTensor.of(pictures.getFirst().shape().with(0, pictures.size()), all);
  }
}
