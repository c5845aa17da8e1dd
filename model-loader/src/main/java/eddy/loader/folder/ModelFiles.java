package eddy.loader.folder;

import eddy.config.Config;
import eddy.family.Family;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelParts;
import eddy.loader.tokenizer.ClipTokenizer;
import org.jspecify.annotations.Nullable;

/** A whole model as files. Weights are open until {@link #close}. */
sealed interface ModelFiles extends ModelParts, AutoCloseable permits ModelFolder, SingleFile {
  /** The one that it is of. */
  Family family();

  /** What was passed over so far. */
  Notes notes();

  @Override
  default void note(String sentence) {
    notes().add(sentence);
  }

  /**
   * As {@code generation_config.json}: the steps and the guidance that the model's makers
   * recommend; null if they don't say.
   */
  @Nullable Config generationConfig();

  @Override
  ClipTokenizer tokenizer(ModelPart textEncoder, int vocabulary, int positions);

  @Override
  void close();
}
