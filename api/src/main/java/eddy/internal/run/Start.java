package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.picture.MaskOps;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.picture.file.Fit;
import eddy.picture.file.PictureFile;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.StartPicture;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.PictureSource;
import eddy.settings.Told;
import eddy.tensor.HostTensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a run begins with.
 *
 * @param strength share of the steps that are run, 0 to 1
 * @param resize how it comes to the size that is made
 * @param masked what is painted anew; null for all
 */
public record Start(PictureFile picture, double strength, Fit resize, @Nullable Masked masked) {
  private static final double STRENGTH = 0.75;
  private static final double BLUR = 4;

  /**
   * @param name of the file
   * @param values [1, 1, H, W] of the picture's size, blurred: 1 is painted anew
   * @param padding only the mask's surroundings are painted, so many pixels on each side; null for
   *     the whole picture
   */
  public record Masked(
      String name, HostTensor.Floats values, double blur, @Nullable Integer padding) {}

  /** What the files hold; null without one. */
  static @Nullable Start of(Asked asked) {
    PictureSource init = asked.given(Fields.INIT);
    if (init == null) {
      asked.requireFile(Fields.INIT);
      if (!Hires.isRecorded(asked)) {
        // The web UI names no file, but only pictures that began with another have a strength.
        asked.requireFile(
            "began with a picture at strength", Fields.STRENGTH.key(), Fields.INIT.setting());
      }
      require(asked, Fields.INIT, List.of(Fields.STRENGTH, Fields.MASK, Fields.RESIZE));
      require(asked, Fields.MASK, List.of(Fields.MASK_BLUR, Fields.MASK_PADDING));
      return null;
    }
    PictureFile picture = init.read();
    double strength = asked.or(Fields.STRENGTH, STRENGTH);
    Fit resize = asked.or(Fields.RESIZE, Fit.CROP);
    PictureSource mask = asked.given(Fields.MASK);
    if (mask == null) {
      asked.requireFile(Fields.MASK);
      require(asked, Fields.MASK, List.of(Fields.MASK_BLUR, Fields.MASK_PADDING));
      return new Start(picture, strength, resize, null);
    }
    PictureFile file = mask.read();
    HostTensor.Floats values = maskOf(asked, file, mask, picture);
    double blur = asked.or(Fields.MASK_BLUR, BLUR);
    return new Start(
        picture,
        strength,
        resize,
        new Masked(file.name(), blurred(values, blur, mask), blur, asked.or(Fields.MASK_PADDING)));
  }

  private static void require(Asked asked, Field<?> missing, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (asked.given(field) != null) {
        throw new InputException(
            Message.of(
                field.setting(),
                " goes with ",
                missing.setting(),
                " PICTURE; give that too, or leave it out."));
      }
    }
  }

  private static HostTensor.Floats maskOf(
      Asked asked, PictureFile file, PictureSource source, PictureFile picture) {
    HostTensor.Floats values = file.mask();
    if (file.alpha() != null) {
      asked.note("the transparent part of " + source + " is painted, and the rest is kept.");
    }
    if (!hasWhite(values)) {
      throw InputException.in(
          source,
          ": has no white, so there is nothing to paint; make white what is to be painted anew.");
    }
    if (file.width() == picture.width() && file.height() == picture.height()) {
      return values;
    }
    Message sizes =
        Message.of(
            file.width() + "x" + file.height() + " pixels, and the picture of ",
            Fields.INIT.setting(),
            " " + picture.width() + "x" + picture.height());
    // The same ratio of the sides, but for rounding to whole pixels.
    double ratio = (double) file.width() / file.height() * picture.height() / picture.width();
    if (ratio < 0.98 || ratio > 1 / 0.98) {
      throw new InputException(
          Message.in(
              source, ": has ", sizes, ", which has another shape; make both the same size."));
    }
    asked.note(source, " has ", sizes, "; it is scaled to that.");
    return PictureOps.resize(values, picture.width(), picture.height(), Resampling.BILINEAR);
  }

  private static HostTensor.Floats blurred(
      HostTensor.Floats mask, double blur, PictureSource source) {
    HostTensor.Floats out = MaskOps.blur(mask, blur);
    if (!hasWhite(out)) {
      throw new InputException(
          Message.in(
              source,
              ": its white is so thin that ",
              Fields.MASK_BLUR.setting().to(blur),
              " leaves none, so there is nothing to paint; make it wider, or give a smaller ",
              Fields.MASK_BLUR.setting(),
              "."));
    }
    return out;
  }

  private static boolean hasWhite(HostTensor.Floats mask) {
    for (float value : mask.values()) {
      if (value >= 0.5f) {
        return true;
      }
    }
    return false;
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

  /** Tells a picture's parameters about it. */
  void tell(Told told) {
    told.tell(Fields.STRENGTH, strength);
    told.name(Fields.INIT, picture.name());
    told.tell(Fields.RESIZE, resize);
    if (masked != null) {
      told.name(Fields.MASK, masked.name);
      told.tell(Fields.MASK_BLUR, masked.blur);
      if (masked.padding != null) {
        told.tell(Fields.MASK_PADDING, masked.padding);
      }
    }
  }
}
