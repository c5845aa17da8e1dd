package eddy.family;

/** What a model is made for, as far as whoever asks it for a result must know. */
public enum ModelKind {
  /** A picture from a text; with ordinary means also from a picture, or within a mask. */
  TEXT_TO_PICTURE,

  /** Fills in a mask, and can do nothing else: it is told the mask and the masked picture. */
  INPAINT,

  /**
   * A latent consistency model (Luo et al. 2023): 1 to 8 steps, with the guidance scale as an input
   * of its network instead of a second evaluation.
   */
  LCM,

  /** Ends what another model began, or improves a finished picture. */
  REFINER
}
