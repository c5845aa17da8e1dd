package eddy.loader.folder;

/** What a model is made for, as far as whoever asks it for a picture must know. */
public enum ModelKind {
  /** A picture from a text; with ordinary means also from a picture, or within a mask. */
  TEXT_TO_PICTURE,

  /**
   * Fills in a mask, and can do nothing else: beside the noisy latents its U-Net takes the mask and
   * the masked picture, 9 channels in all.
   */
  INPAINT,

  /**
   * A latent consistency model (Luo et al. 2023): 1 to 8 steps, with the guidance scale as an input
   * of its U-Net instead of a second evaluation.
   */
  LCM,

  /**
   * The SDXL refiner: ends what the base model began, or improves a finished picture. It has the
   * second text encoder only and is told an aesthetic score.
   */
  REFINER
}
