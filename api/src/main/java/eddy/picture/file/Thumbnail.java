package eddy.picture.file;

import eddy.picture.Resampling;
import eddy.tensor.HostTensor;

/**
 * A picture made small for a contact sheet, on white where it is transparent.
 *
 * @param values [1, 3, height, width], 0 black to 1 white
 */
public record Thumbnail(HostTensor.Floats values) {
  /**
   * Makes a picture smaller; where it is transparent it is white.
   *
   * @param side the longer side, at most; small pictures are not enlarged
   * @param multiple of which both sides are to be; the middle is kept
   */
  public static Thumbnail of(PictureFile file, int side, int multiple) {
    double scale = Math.min(1, (double) side / Math.max(file.width(), file.height()));
    int width = Math.max(1, (int) Math.round(file.width() * scale) / multiple) * multiple;
    int height = Math.max(1, (int) Math.round(file.height() * scale) / multiple) * multiple;
    return new Thumbnail(Fit.CROP.resize(file.onWhiteTensor(), width, height, Resampling.LANCZOS));
  }

  /** {@return the width in pixels} */
  public int width() {
    return values.shape().dim(3);
  }

  /** {@return the height in pixels} */
  public int height() {
    return values.shape().dim(2);
  }

  /** [3, height, width], -1 black to 1 white, as models see pictures. */
  public float[] signed() {
    float[] out = values.values().clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = 2 * out[i] - 1;
    }
    return out;
  }
}
