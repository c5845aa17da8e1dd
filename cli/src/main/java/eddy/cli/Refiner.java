package eddy.cli;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.loader.folder.StableDiffusionModel;

/**
 * The model that ends what another began.
 *
 * @param switchAt share of the noise levels that the other one takes away, above 0 and below 1
 */
record Refiner(StableDiffusionModel model, double switchAt) implements AutoCloseable {
  /** The base model's noise levels, so that latents keep their scale, with its own prediction. */
  Config schedulerConfig(StableDiffusionModel base) {
    String predicted = model.schedulerConfig().stringOr("prediction_type", "epsilon");
    return base.schedulerConfig().with("prediction_type", predicted);
  }

  /**
   * @throws InputException for settings that it can't end
   */
  void requireFit(Settings settings) {
    if (settings.start() != null && settings.start().masked() != null) {
      throw new InputException("--refiner can't end a run with --mask; leave one of them out.");
    }
    if (settings.hires() != null) {
      throw new InputException(
          "--refiner can't end a run with a second, larger pass; leave it or --hires-scale and"
              + " --hires-size out.");
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
