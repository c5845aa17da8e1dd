package eddy.pipeline;

import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/** Pictures and masks made larger, smaller, softer. All have the shape [n, C, H, W]. */
public final class PictureOps {
  /** The web UI blurs so many standard deviations far; what lies beyond counts next to nothing. */
  private static final double BLUR_REACH = 2.5;

  private PictureOps() {}

  /** How samples between samples are made up; each is as wide as the picture shrinks. */
  public enum Filter {
    /** Straight lines. */
    BILINEAR(1),
    /** Cubic convolution, a = -0.5 (Keys 1981). */
    BICUBIC(2),
    /** Sinc under a sinc window of three lobes. */
    LANCZOS(3);

    private final double reach;

    Filter(double reach) {
      this.reach = reach;
    }

    private double at(double distance) {
      double x = Math.abs(distance);
      if (x >= reach) {
        return 0;
      }
      return switch (this) {
        case BILINEAR -> 1 - x;
        case BICUBIC -> x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
        case LANCZOS -> sinc(x) * sinc(x / 3);
      };
    }

    private static double sinc(double x) {
      return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
  }

  /** What becomes of a picture whose sides have another ratio than they are to have. */
  public enum Fit {
    /** It fills the new size, and what stands over on two sides is cut off. */
    CROP,
    /** All of it is kept, and its border is drawn out over what stays empty. */
    FIT,
    /** It is distorted. */
    STRETCH
  }

  /**
   * A picture in another size, as PIL's {@code resize} computes it, with nothing rounded.
   *
   * @return [n, C, height, width]; the filters other than bilinear may go a little beyond the range
   *     of the values, which is cut back to 0 to 1
   */
  public static HostTensor.Floats resize(
      HostTensor.Floats picture, int width, int height, Filter filter) {
    Shape shape = picture.shape();
    int oldHeight = shape.dim(2);
    int oldWidth = shape.dim(3);
    if (oldHeight == height && oldWidth == width) {
      return picture;
    }
    int planes = shape.dim(0) * shape.dim(1);
    float[] rows =
        along(picture.values(), planes * oldHeight, oldWidth, 1, width, filter); // [.., H, width]
    float[] out = along(rows, planes, oldHeight, width, height, filter); // [.., height, width]
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.clamp(out[i], 0f, 1f);
    }
    return HostTensor.of(shape.with(2, height).with(3, width), out);
  }

  /**
   * A picture in another size and another ratio of its sides.
   *
   * @return [n, C, height, width]
   */
  public static HostTensor.Floats resize(
      HostTensor.Floats picture, int width, int height, Fit fit, Filter filter) {
    int oldHeight = picture.shape().dim(2);
    int oldWidth = picture.shape().dim(3);
    double x = (double) width / oldWidth;
    double y = (double) height / oldHeight;
    if (fit == Fit.STRETCH || x == y) {
      return resize(picture, width, height, filter);
    }
    double scale = fit == Fit.CROP ? Math.max(x, y) : Math.min(x, y);
    int wholeWidth = scale == x ? width : (int) Math.max(1, Math.round(oldWidth * scale));
    int wholeHeight = scale == y ? height : (int) Math.max(1, Math.round(oldHeight * scale));
    HostTensor.Floats whole = resize(picture, wholeWidth, wholeHeight, filter);
    return window(whole, (wholeWidth - width) / 2, (wholeHeight - height) / 2, width, height);
  }

  /**
   * A part of a picture; beyond its border its last pixels go on.
   *
   * @param left of the part, may be negative
   * @param top of the part, may be negative
   * @return [n, C, height, width]
   */
  public static HostTensor.Floats window(
      HostTensor.Floats picture, int left, int top, int width, int height) {
    Shape shape = picture.shape();
    int planes = shape.dim(0) * shape.dim(1);
    int oldHeight = shape.dim(2);
    int oldWidth = shape.dim(3);
    float[] out = new float[planes * height * width];
    for (int row = 0; row < planes * height; row++) {
      int y = Math.clamp(row % height + top, 0, oldHeight - 1);
      int from = (row / height * oldHeight + y) * oldWidth;
      for (int x = 0; x < width; x++) {
        out[row * width + x] = picture.values()[from + Math.clamp(x + left, 0, oldWidth - 1)];
      }
    }
    return HostTensor.of(shape.with(2, height).with(3, width), out);
  }

  /**
   * Gaussian blur; beyond the border the picture is mirrored.
   *
   * @param sigma standard deviation in pixels, 0 for none
   */
  public static HostTensor.Floats blur(HostTensor.Floats picture, double sigma) {
    if (sigma <= 0) {
      return picture;
    }
    int reach = (int) (BLUR_REACH * sigma + 0.5);
    double[] kernel = new double[2 * reach + 1];
    double sum = 0;
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = Math.exp(-0.5 * (i - reach) * (i - reach) / (sigma * sigma));
      sum += kernel[i];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    Shape shape = picture.shape();
    int planes = shape.dim(0) * shape.dim(1);
    int height = shape.dim(2);
    int width = shape.dim(3);
    float[] rows = convolve(picture.values(), planes * height, width, 1, kernel);
    return HostTensor.of(shape, convolve(rows, planes, height, width, kernel));
  }

  /**
   * One direction of a picture resampled.
   *
   * @param values [outer, length, inner]
   * @return [outer, newLength, inner]
   */
  private static float[] along(
      float[] values, int outer, int length, int inner, int newLength, Filter filter) {
    double scale = (double) length / newLength;
    double stretch = Math.max(1, scale);
    float[] out = new float[outer * newLength * inner];
    for (int i = 0; i < newLength; i++) {
      double centre = (i + 0.5) * scale;
      int from = Math.max(0, (int) (centre - filter.reach * stretch + 0.5));
      int to = Math.min(length, (int) (centre + filter.reach * stretch + 0.5));
      double[] weights = new double[to - from];
      double sum = 0;
      for (int j = from; j < to; j++) {
        weights[j - from] = filter.at((j + 0.5 - centre) / stretch);
        sum += weights[j - from];
      }
      for (int o = 0; o < outer; o++) {
        for (int k = 0; k < inner; k++) {
          double value = 0;
          for (int j = from; j < to; j++) {
            value += weights[j - from] * values[(o * length + j) * inner + k];
          }
          out[(o * newLength + i) * inner + k] = (float) (value / sum);
        }
      }
    }
    return out;
  }

  /**
   * @param values [outer, length, inner]
   */
  private static float[] convolve(
      float[] values, int outer, int length, int inner, double[] kernel) {
    int reach = kernel.length / 2;
    float[] out = new float[values.length];
    for (int o = 0; o < outer; o++) {
      for (int i = 0; i < length; i++) {
        for (int k = 0; k < inner; k++) {
          double value = 0;
          for (int j = 0; j < kernel.length; j++) {
            int at = mirrored(i + j - reach, length);
            value += kernel[j] * values[(o * length + at) * inner + k];
          }
          out[(o * length + i) * inner + k] = (float) value;
        }
      }
    }
    return out;
  }

  /** …2 1 0 1 2 … n-1 n-2 … */
  private static int mirrored(int i, int length) {
    if (length == 1) {
      return 0;
    }
    int period = 2 * (length - 1);
    int at = Math.floorMod(i, period);
    return at < length ? at : period - at;
  }
}
