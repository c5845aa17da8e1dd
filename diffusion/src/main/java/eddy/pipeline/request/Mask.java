package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a start picture is painted anew.
 *
 * @param values [1 or batch, 1, height, width] of the start picture's height and width: 1 is
 *     painted anew, 0 is kept. Denoising takes what is at least 0.5 for 1 and the rest for 0; soft
 *     edges count where the result is laid over the original.
 * @param paddingCrop null for the whole picture; else only the mask's surroundings with so many
 *     pixels on each side are enlarged to the request's size, painted, and put back. The start
 *     picture may then have any size, which the result has too.
 * @param overlay whether the start picture's own pixels are put back where the mask is 0, weighted
 *     where it is soft; with {@code paddingCrop} that is always done
 */
public record Mask(HostTensor.Floats values, @Nullable Integer paddingCrop, boolean overlay) {
  public Mask {
    Shape shape = values.shape();
    Expected.that(
        shape.rank() == 4 && shape.dim(1) == 1, "a mask of shape [n, 1, height, width]", shape);
    for (float value : values.values()) {
      Expected.range("mask values", value, 0, 1);
    }
    if (paddingCrop != null) {
      Expected.that(
          Setting.of("mask-padding"),
          paddingCrop >= 0,
          "a padding of the mask of 0 pixels or more",
          paddingCrop);
    }
  }

  /** The whole picture is painted at once, nothing is laid over it. */
  public static Mask of(HostTensor.Floats values) {
    return new Mask(values, null, false);
  }
}
