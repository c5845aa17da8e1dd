package eddy.family.files;

import eddy.config.Config;
import eddy.tensor.WeightSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A single-file checkpoint taken apart: what a diffusers folder of the same model would have.
 * Nothing of it is read or copied.
 */
public interface CheckpointParts {
  /** What the model is, for the middle of a sentence. */
  String title();

  /** What would stand in {@code model_index.json}. */
  Config index();

  /** The parts that such a model has, in this file or not. */
  List<ModelPart> parts();

  /** The part's weights under diffusers' keys; null if the file has none. */
  @Nullable WeightSource weights(ModelPart part);

  /**
   * The part's config as told from the file, a new object each time.
   *
   * @throws eddy.error.InputException if the shapes don't tell it
   */
  Config config(ModelPart part);

  /** A config from elsewhere, with what marks in the file say against it. */
  default Config marked(ModelPart part, Config given) {
    return given;
  }

  /** The token that fills up short texts of a text encoder: {@code <|endoftext|>} or {@code !}. */
  String padToken(ModelPart textEncoder);

  /** Tensors without a bearing on the result that not every such file has. */
  Set<String> leftOut();
}
