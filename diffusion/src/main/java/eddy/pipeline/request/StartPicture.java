package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/**
 * What a run begins with in place of pure noise: a picture (img2img, SDEdit, Meng et al. 2021), or
 * latents that another run left.
 *
 * @param values a picture [1 or batch, 3, height, width], 0 black to 1 white; or latents [1 or
 *     batch, 4, height/8, width/8] as the U-Net has them. One serves for the whole batch.
 * @param isLatents whether {@code values} are latents
 * @param strength share of the steps that are run, 0 to 1: 1 makes all anew, small values change
 *     little. Not read when the request has a {@code denoisingStart}.
 */
public record StartPicture(HostTensor.Floats values, boolean isLatents, double strength) {
  public StartPicture {
    Shape shape = values.shape();
    Expected.that(shape.rank() == 4, "a start picture of shape [n, 3, height, width]", shape);
    Expected.that(
        isLatents || shape.dim(1) == 3, "a start picture with 3 channels", shape.dim(1) + "");
    Expected.range(Setting.of("strength"), "a strength", strength, 0, 1);
  }

  /** A picture [1 or batch, 3, height, width], 0 black to 1 white. */
  public static StartPicture of(HostTensor.Floats picture, double strength) {
    return new StartPicture(picture, false, strength);
  }

  /** Latents, such as those that an SDXL base model hands to its refiner. */
  public static StartPicture ofLatents(HostTensor.Floats latents, double strength) {
    return new StartPicture(latents, true, strength);
  }
}
