package eddy.loader;

import eddy.scheduler.PredictionType;
import org.jspecify.annotations.Nullable;

/**
 * How to open a model, where its files leave something open or the user knows better.
 *
 * @param predictionType what the U-Net predicts; null for what the model says
 * @param adapter what is changed in the weights: LoRAs, new words
 */
public record ModelOptions(@Nullable PredictionType predictionType, WeightAdapter adapter) {
  /** The model as its files have it. */
  public static final ModelOptions DEFAULTS = new ModelOptions(null, WeightAdapter.NONE);

  public ModelOptions withPredictionType(@Nullable PredictionType type) {
    return new ModelOptions(type, adapter);
  }

  public ModelOptions withAdapter(WeightAdapter changes) {
    return new ModelOptions(predictionType, changes);
  }
}
