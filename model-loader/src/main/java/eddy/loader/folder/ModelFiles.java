package eddy.loader.folder;

import eddy.config.Config;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.tensor.WeightSource;
import org.jspecify.annotations.Nullable;

/**
 * A whole model as files: the configs and weights of its networks under diffusers' keys, whatever
 * layout they have on disk. Configs are new objects each time, with nothing read yet; weights are
 * open until {@link #close}.
 */
sealed interface ModelFiles extends AutoCloseable permits ModelFolder, SingleFile {

  /** What was passed over so far. */
  Notes notes();

  /** What the model is made for. */
  ModelKind kind();

  /** True for Stable Diffusion XL and its refiner. */
  boolean isXl();

  /** An absent negative prompt is all zeros, not the encoded "" (SDXL). */
  boolean forceZerosForEmptyPrompt();

  /** The U-Net is told an aesthetic score instead of a target size (the SDXL refiner). */
  boolean requiresAestheticsScore();

  /** How many text encoders there are: 1, or 2 for the base model of SDXL. */
  int textEncoders();

  /**
   * The config of a text encoder, as {@code text_encoder/config.json} has it.
   *
   * @param index from 0 on, in the order in which their embeddings are joined
   */
  Config textEncoderConfig(int index);

  WeightSource textEncoder(int index);

  /**
   * The tokenizer of a text encoder, checked against that encoder's config: no id beyond its
   * vocabulary, no prompt longer than its positions.
   */
  ClipTokenizer tokenizer(int index);

  /** As {@code unet/config.json}. */
  Config unetConfig();

  WeightSource unet();

  /** As {@code vae/config.json}. */
  Config vaeConfig();

  WeightSource vae();

  /** As {@code scheduler/scheduler_config.json}. */
  Config schedulerConfig();

  /**
   * As {@code generation_config.json}: the steps and the guidance that the model's makers
   * recommend; null if they don't say.
   */
  @Nullable Config generationConfig();

  @Override
  void close();
}
