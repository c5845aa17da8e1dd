package eddy.family.files;

/** Kinds of files of weights, and folders of them. */
public enum FileKind {
  /** A whole model in diffusers' layout. */
  DIFFUSERS_FOLDER,
  /** A whole model in one file. */
  CHECKPOINT,
  /** Of a family that Eddy doesn't run. */
  OTHER_FAMILY,
  /** Low-rank changes of a model's weights. */
  LORA,
  /** Vectors that a word of a prompt stands for. */
  TEXTUAL_INVERSION,
  /** A network that steers another. */
  CONTROLNET,
  /** A U-Net alone. */
  UNET,
  /** An autoencoder of pictures alone. */
  VAE,
  /** A text encoder alone. */
  TEXT_ENCODER,
  /** Nothing known. */
  UNKNOWN
}
