package eddy.cli;

import eddy.error.InputException;
import eddy.picture.MaskOps;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.picture.file.Fit;
import eddy.picture.file.PictureFile;
import eddy.settings.Fields;
import eddy.settings.Recorded;
import eddy.tensor.HostTensor;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A picture to begin with, and which part of it is painted anew. */
final class StartOptions {
  private static final double STRENGTH = 0.75;
  private static final double BLUR = 4;

  @Option(names = "--init", paramLabel = "PICTURE", description = "begin with that, not with noise")
  private @Nullable String init;

  @Option(
      names = "--strength",
      paramLabel = "X",
      description = "how much to change, 0 to 1; default 0.75")
  private @Nullable Double strength;

  @Option(
      names = "--resize",
      paramLabel = "crop|fit|stretch",
      completionCandidates = Choices.Fits.class,
      description = "how --init comes to --width and --height; default crop")
  private @Nullable Fit resize;

  @Option(
      names = "--mask",
      paramLabel = "PICTURE",
      description = "paint its white, or else transparent, part only")
  private @Nullable String mask;

  @Option(
      names = "--mask-blur",
      paramLabel = "X",
      description = "pixels by which its edge is softened; default 4")
  private @Nullable Double maskBlur;

  @Option(
      names = "--mask-padding",
      paramLabel = "N",
      description = "paint the mask's surroundings only, N pixels round it")
  private @Nullable Integer maskPadding;

  /** Refuses numbers out of range, and options without the one that they go with. */
  void check() {
    Fields.STRENGTH.check(strength);
    Fields.MASK_BLUR.check(maskBlur);
    Fields.MASK_PADDING.check(maskPadding);
  }

  /** What the files hold; null without --init. */
  @Nullable Start read(Io io, Recorded recorded) {
    if (init == null) {
      recorded.requireFile("began with the picture", Start.INIT, "--init");
      if (!HiresOptions.recordedIn(recorded)) {
        // The web UI names no file, but only pictures that began with another have a strength.
        recorded.requireFile("began with a picture at strength", Fields.STRENGTH.key(), "--init");
      }
      requireInit("--strength", strength);
      requireInit("--mask", mask);
      requireInit("--resize", resize);
      requireMask();
      return null;
    }
    PictureFile picture = PictureFile.read(Io.path("--init", init));
    Start start =
        new Start(
            picture,
            recorded.or(strength, Fields.STRENGTH, STRENGTH),
            recorded.or(resize, Fields.RESIZE, Fit.CROP),
            null);
    if (mask == null) {
      recorded.requireFile("was painted within the mask", Start.MASK, "--mask");
      requireMask();
      return start;
    }
    Path path = Io.path("--mask", mask);
    HostTensor.Floats values = maskOf(PictureFile.read(path), path, picture, io);
    double blur = recorded.or(maskBlur, Fields.MASK_BLUR, BLUR);
    return start.with(
        new Start.Masked(
            String.valueOf(path.getFileName()),
            blurred(values, blur, path),
            blur,
            recorded.or(maskPadding, Fields.MASK_PADDING)));
  }

  private static HostTensor.Floats maskOf(PictureFile file, Path path, PictureFile picture, Io io) {
    HostTensor.Floats values = file.mask();
    if (file.alpha() != null) {
      io.note("note: the transparent part of " + path + " is painted, and the rest is kept.");
    }
    if (!hasWhite(values)) {
      throw new InputException(
          path
              + ": has no white, so there is nothing to paint; make white what is to be painted"
              + " anew.");
    }
    if (file.width() == picture.width() && file.height() == picture.height()) {
      return values;
    }
    String sizes =
        file.width()
            + "x"
            + file.height()
            + " pixels, and the picture of --init "
            + picture.width()
            + "x"
            + picture.height();
    // The same ratio of the sides, but for rounding to whole pixels.
    double ratio = (double) file.width() / file.height() * picture.height() / picture.width();
    if (ratio < 0.98 || ratio > 1 / 0.98) {
      throw new InputException(
          path + ": has " + sizes + ", which has another shape; make both the same size.");
    }
    io.note("note: " + path + " has " + sizes + "; it is scaled to that.");
    return PictureOps.resize(values, picture.width(), picture.height(), Resampling.BILINEAR);
  }

  private static HostTensor.Floats blurred(HostTensor.Floats mask, double blur, Path path) {
    HostTensor.Floats out = MaskOps.blur(mask, blur);
    if (!hasWhite(out)) {
      throw new InputException(
          path
              + ": its white is so thin that --mask-blur "
              + blur
              + " leaves none, so there is nothing to paint; make it wider, or give a smaller"
              + " --mask-blur.");
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

  private void requireMask() {
    requireInit("--mask-blur", maskBlur, "--mask");
    requireInit("--mask-padding", maskPadding, "--mask");
  }

  private static void requireInit(String option, @Nullable Object given) {
    requireInit(option, given, "--init");
  }

  private static void requireInit(String option, @Nullable Object given, String missing) {
    if (given != null) {
      throw new InputException(
          option + " goes with " + missing + " PICTURE; give that too, or leave it out.");
    }
  }
}
