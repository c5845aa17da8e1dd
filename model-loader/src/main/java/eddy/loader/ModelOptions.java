package eddy.loader;

import eddy.scheduler.PredictionType;
import org.jspecify.annotations.Nullable;

/**
 * How to open a model, where its files leave something open or the user knows better.
 *
 * @param predictionType what the U-Net predicts; null for what the model says
 */
public record ModelOptions(@Nullable PredictionType predictionType) {
  /** The model as its files have it. */
  public static final ModelOptions DEFAULTS = new ModelOptions(null);

  public ModelOptions withPredictionType(@Nullable PredictionType type) {
    return new ModelOptions(type);
  }
}
