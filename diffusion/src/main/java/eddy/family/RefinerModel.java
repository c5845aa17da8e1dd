package eddy.family;

import org.jspecify.annotations.Nullable;

/** A model that ends what another one began: it takes that one's samples at a level of noise. */
public interface RefinerModel extends DiffusionModel {
  /**
   * Why it can't end what a model begins, for the end of "it is …": "no SDXL model"; null if it
   * can.
   */
  @Nullable String objection(DiffusionModel base);

  /**
   * The refiner as it ends what a model begins, to which {@link #objection} has none; results are
   * decoded by the codec of the model that began.
   *
   * @throws eddy.error.InputException if their samples differ
   */
  DiffusionModel after(DiffusionModel base);
}
