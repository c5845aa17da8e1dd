package eddy.loader.folder;

import eddy.scheduler.PredictionType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to open a model, where its files leave something open or the user knows better. What is null
 * stays as the model has it.
 *
 * @param tokenizer for single-file checkpoints, which carry none: a folder with {@code vocab.json}
 *     and {@code merges.txt}, or a model's folder with {@code tokenizer} and {@code tokenizer_2};
 *     null looks in {@code config} and then in the user's Hugging Face cache
 * @param vae another VAE than the model's: a folder with {@code config.json}, a model's folder with
 *     {@code vae}, or a safetensors file under diffusers' or the original code's keys
 * @param config for single-file checkpoints: a diffusers folder whose {@code config.json} files are
 *     used; null tells the configs from the shapes
 * @param predictionType what the U-Net predicts
 * @param averaged for single-file checkpoints: the averaged U-Net ({@code model_ema.}) where there
 *     is a plain one too
 * @param untold prompts become ids that are made up, without any tokenizer: enough to measure the
 *     networks
 * @param adapter what is changed in the weights: LoRAs, new words
 */
public record ModelOptions(
    @Nullable Path tokenizer,
    @Nullable Path vae,
    @Nullable Path config,
    @Nullable PredictionType predictionType,
    boolean averaged,
    boolean untold,
    WeightAdapter adapter) {
  /** The model as its files have it. */
  public static final ModelOptions DEFAULTS =
      new ModelOptions(null, null, null, null, false, false, WeightAdapter.NONE);

  public ModelOptions withTokenizer(@Nullable Path folder) {
    return new ModelOptions(folder, vae, config, predictionType, averaged, untold, adapter);
  }

  public ModelOptions withVae(@Nullable Path fileOrFolder) {
    return new ModelOptions(
        tokenizer, fileOrFolder, config, predictionType, averaged, untold, adapter);
  }

  public ModelOptions withConfig(@Nullable Path folder) {
    return new ModelOptions(tokenizer, vae, folder, predictionType, averaged, untold, adapter);
  }

  public ModelOptions withPredictionType(@Nullable PredictionType type) {
    return new ModelOptions(tokenizer, vae, config, type, averaged, untold, adapter);
  }

  public ModelOptions withAveraged(boolean yes) {
    return new ModelOptions(tokenizer, vae, config, predictionType, yes, untold, adapter);
  }

  public ModelOptions withAdapter(WeightAdapter changes) {
    return new ModelOptions(tokenizer, vae, config, predictionType, averaged, untold, changes);
  }

  /** Without a tokenizer. */
  public ModelOptions withUntold() {
    return new ModelOptions(tokenizer, vae, config, predictionType, averaged, true, adapter);
  }
}
