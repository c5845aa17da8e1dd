package eddy.cli;

import eddy.picture.Resampling;
import eddy.picture.file.Fit;
import eddy.picture.file.PictureFile;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.StartPicture;
import eddy.settings.Fields;
import eddy.tensor.HostTensor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a run begins with.
 *
 * @param strength share of the steps that are run, 0 to 1
 * @param resize how it comes to the size that is made
 * @param masked what is painted anew; null for all
 */
record Start(PictureFile picture, double strength, Fit resize, @Nullable Masked masked) {
  static final String INIT = "Init image";
  static final String MASK = "Mask";

  /**
   * @param name of the file
   * @param values [1, 1, H, W] of the picture's size, blurred: 1 is painted anew
   * @param padding only the mask's surroundings are painted, so many pixels on each side; null for
   *     the whole picture
   */
  record Masked(String name, HostTensor.Floats values, double blur, @Nullable Integer padding) {}

  Start with(Masked mask) {
    return new Start(picture, strength, resize, mask);
  }

  /** Whether only a part is enlarged and painted, so that the result has the picture's size. */
  boolean cropped() {
    return masked != null && masked.padding != null;
  }

  /** For the pipeline, in the size that is to be made. */
  StartPicture picture(int width, int height) {
    HostTensor.Floats values = picture.onWhiteTensor();
    return StartPicture.of(
        cropped() ? values : resize.resize(values, width, height, Resampling.LANCZOS), strength);
  }

  /** For the pipeline, in the size that is to be made; null for none. */
  @Nullable Mask mask(int width, int height) {
    if (masked == null) {
      return null;
    }
    HostTensor.Floats values =
        cropped()
            ? masked.values
            : resize.resize(masked.values, width, height, Resampling.BILINEAR);
    return new Mask(values, masked.padding, true);
  }

  /** Adds what a picture's parameters say about it. */
  void describe(Map<String, String> fields) {
    fields.put(Fields.STRENGTH.key(), Settings.number(strength));
    fields.put(INIT, picture.name());
    fields.put(Fields.RESIZE.key(), resize.title());
    if (masked != null) {
      fields.put(MASK, masked.name);
      fields.put(Fields.MASK_BLUR.key(), Settings.number(masked.blur));
      if (masked.padding != null) {
        fields.put(Fields.MASK_PADDING.key(), masked.padding.toString());
      }
    }
  }
}
