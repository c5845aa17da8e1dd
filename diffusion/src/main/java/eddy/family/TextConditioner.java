package eddy.family;

import eddy.pipeline.text.PromptBatch;

/** Makes conditions of texts: one text encoder or several, with tokens or without. */
public interface TextConditioner {
  /**
   * How many texts a picture can have, for encoders that are given different ones: 1, or 2 as for
   * SDXL.
   */
  int texts();

  /**
   * What encoding these texts will do.
   *
   * @throws eddy.error.InputException when a text can't be read, or more layers are to be left out
   *     than there are
   */
  TextStage stage(PromptBatch texts);
}
