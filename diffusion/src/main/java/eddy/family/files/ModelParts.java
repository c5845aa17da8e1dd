package eddy.family.files;

import eddy.config.Config;
import eddy.prompt.Tokenizer;
import eddy.tensor.WeightSource;
import java.util.List;

/**
 * A whole model, whatever layout it has on disk: configs, weights under diffusers' keys, and
 * tokenizers, by the folders that its parts have in diffusers' layout. Configs are new objects each
 * time, with nothing read yet.
 */
public interface ModelParts {
  /** What messages call it: its path. */
  String name();

  /** What messages call where a part comes from: the model's name, unless it was replaced. */
  default String name(ModelPart part) {
    return name();
  }

  /** As {@code model_index.json}, or what would stand there. */
  Config index();

  /** Its parts, text encoders in the order in which they are given the prompts. */
  List<ModelPart> parts();

  /** Those for one purpose, in the same order. */
  default List<ModelPart> parts(ModelPart.PartRole role) {
    return parts().stream().filter(p -> p.role() == role).toList();
  }

  /**
   * The one for a purpose.
   *
   * @throws IllegalStateException unless there is exactly one
   */
  default ModelPart part(ModelPart.PartRole role) {
    List<ModelPart> found = parts(role);
    if (found.size() != 1) {
      throw new IllegalStateException(name() + " has " + found.size() + " parts for " + role);
    }
    return found.getFirst();
  }

  /** As {@code config.json}, or {@code scheduler_config.json}, in the part's folder. */
  Config config(ModelPart part);

  /** The part's weights under diffusers' keys, open as long as the model is. */
  WeightSource weights(ModelPart part);

  /**
   * The tokenizer of a text encoder.
   *
   * @param vocabulary most tokens that the encoder has rows for
   * @param positions most tokens of a text
   * @throws eddy.error.InputException if there is none, or it doesn't fit
   */
  Tokenizer tokenizer(ModelPart textEncoder, int vocabulary, int positions);

  /** Tells the user what was passed over although the files say it: one sentence with the file. */
  void note(String sentence);
}
