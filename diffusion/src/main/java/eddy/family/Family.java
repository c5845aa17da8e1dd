package eddy.family;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.files.AdapterNames;
import eddy.family.files.CheckpointParts;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelParts;
import eddy.family.files.NamedNetwork;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.network.controlnet.ControlNetModel;
import eddy.tensor.WeightSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of models: how it is recognised, what it consists of, and how its networks become a {@link
 * DiffusionModel}. A family is a folder of its own, found with {@link java.util.ServiceLoader};
 * nobody outside of it knows its name. It sees files only as names, shapes and configs ({@link
 * eddy.family.files}).
 *
 * <p>What has a default here is for families of which Eddy can't have files of that sort.
 */
public interface Family {
  /** What its models are called, for the middle of a sentence: "Stable Diffusion XL". */
  String title();

  /** The pipelines of diffusers whose networks it runs ({@code _class_name}). */
  Set<String> pipelines();

  /**
   * The parts of a diffusers folder: one for the denoiser, one for the scheduler, at most one for
   * the codec, and any number of text encoders and tokenizers.
   *
   * @param absent parts for which the index says that there are none ({@code [null, null]})
   */
  List<ModelPart> parts(Set<String> absent);

  /** What else {@code model_index.json} may say: keys that this family reads. */
  default Set<String> indexKeys() {
    return Set.of();
  }

  /**
   * What a diffusers folder is, told from its configs alone: "Stable Diffusion 2.x for inpainting".
   *
   * @param index {@code model_index.json}
   * @param configs by the part's folder; null where there is none
   */
  default String describe(Config index, Function<String, @Nullable Config> configs) {
    return title();
  }

  /** What a file of weights is, if it is one of this family's, a part of one or for one. */
  default @Nullable Recognition recognise(TensorNames file) {
    return null;
  }

  /**
   * Takes a single-file checkpoint apart that {@link #recognise} knows as one.
   *
   * @param metadata of the file
   * @param averaged take averaged weights where there are others, too
   * @throws InputException naming what is missing, or what no such file has
   */
  default CheckpointParts split(WeightSource file, Map<String, String> metadata, boolean averaged) {
    throw new IllegalStateException(title() + " has no single-file checkpoints");
  }

  /**
   * A codec in a file of its own, or in a checkpoint, which is to take the place of a model's.
   *
   * @throws InputException naming what is there that no such codec has
   */
  default NamedNetwork codec(WeightSource file) {
    throw InputException.in(
        file.name(), ": can't take the place of a part of " + title() + ", which has none.");
  }

  /** What LoRAs and embeddings for it call things; null if there are none. */
  default @Nullable AdapterNames adapters() {
    return null;
  }

  /**
   * A ControlNet for its models, in one file.
   *
   * @throws InputException saying what the file is instead, or that its models take none
   */
  default NamedNetwork controlNet(WeightSource file) {
    throw InputException.in(
        file.name(), ": is to steer a model of " + title() + ", which nothing can; leave it out.");
  }

  /**
   * Checks that a ControlNet goes with a model of this family.
   *
   * @param file the ControlNet's, for messages
   * @throws InputException if it was made for another
   */
  default void requireFits(ControlNetModel net, DiffusionModel model, String file) {}

  /**
   * Makes the networks and puts them together.
   *
   * @throws InputException saying what is wrong with a part, or that parts aren't of one model
   */
  DiffusionModel open(ModelParts parts);
}
