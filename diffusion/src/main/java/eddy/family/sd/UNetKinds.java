package eddy.family.sd;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.ModelKind;
import eddy.network.unet.UNet2DConditionConfig;

/** Tells a {@link ModelKind} from what the U-Net takes. */
final class UNetKinds {
  private UNetKinds() {}

  /**
   * @param unet {@code unet/config.json}
   * @param aesthetics the U-Net is told an aesthetic score
   * @param consistency the pipeline is one for latent consistency models
   * @throws InputException for a U-Net that takes what Eddy can't give it
   */
  static ModelKind of(Config unet, boolean aesthetics, boolean consistency) {
    int channels = UNet2DConditionConfig.inChannels(unet);
    if (channels != 4 && channels != 9) {
      throw InputException.in(
          unet.source(),
          ": key in_channels should be 4, or 9 for inpainting, but is "
              + channels
              + special(channels)
              + "; choose another model.");
    }
    if (channels == 9) {
      return ModelKind.INPAINT;
    }
    if (consistency || unet.raw("time_cond_proj_dim") != null) {
      return ModelKind.LCM;
    }
    return aesthetics ? ModelKind.REFINER : ModelKind.TEXT_TO_PICTURE;
  }

  /** The same of a U-Net that is made already. */
  static ModelKind of(UNet2DConditionConfig unet, boolean aesthetics) {
    if (unet.inChannels() != unet.outChannels()) {
      return ModelKind.INPAINT;
    }
    return unet.timeCondProjDim() != 0
        ? ModelKind.LCM
        : aesthetics ? ModelKind.REFINER : ModelKind.TEXT_TO_PICTURE;
  }

  private static String special(int channels) {
    return switch (channels) {
      case 5 -> " as for depth to image, which Eddy doesn't have";
      case 7 -> " as for the upscaler, which Eddy doesn't have";
      case 8 -> " as for InstructPix2Pix, which Eddy doesn't have";
      default -> "";
    };
  }
}
