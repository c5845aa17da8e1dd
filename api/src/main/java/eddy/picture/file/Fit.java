package eddy.picture.file;

import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.tensor.HostTensor;

/** How a picture comes to a size of another ratio of the sides; the titles are the web UI's. */
public enum Fit {
  /** It fills the new size, and what stands over on two sides is cut off. */
  CROP("Crop and resize"),
  /** All of it is kept, and its edges fill what stays empty. */
  FIT("Resize and fill"),
  /** It is distorted. */
  STRETCH("Just resize");

  private final String title;

  Fit(String title) {
    this.title = title;
  }

  /** {@return what the web UI calls it} */
  public String title() {
    return title;
  }

  /**
   * The one that the web UI calls so.
   *
   * @throws IllegalArgumentException if none is called so
   */
  public static Fit ofTitle(String title) {
    for (Fit fit : values()) {
      if (fit.title.equals(title)) {
        return fit;
      }
    }
    throw new IllegalArgumentException(title);
  }

  /** [n, C, height, width] of any other size. */
  public HostTensor.Floats resize(
      HostTensor.Floats picture, int width, int height, Resampling filter) {
    return switch (this) {
      case CROP -> PictureOps.resizeAndCrop(picture, width, height, filter);
      case FIT -> PictureOps.resizeAndFill(picture, width, height, filter);
      case STRETCH -> PictureOps.resize(picture, width, height, filter);
    };
  }
}
