package eddy.pipeline.text;

import eddy.error.InputException;
import eddy.family.TextConditioner;
import eddy.family.TextStage;
import eddy.pipeline.request.PromptBatch;
import eddy.prompt.PromptSyntax;
import java.util.ArrayList;
import java.util.List;

/**
 * CLIP's text encoders as conditions: one (SD 1.x and 2.x, SDXL's refiner), or two (SDXL), whose
 * embeddings are joined channel by channel.
 */
public final class ClipConditioner implements TextConditioner {
  /** The name of the embeddings, [n, S, C]; S is 77, or a multiple where a prompt took chunks. */
  public static final String EMBEDS = "encoder_hidden_states";

  /** The name of the last encoder's pooled text, [n, P], for SDXL. */
  public static final String POOLED = "text_embeds";

  private final List<TextEncoder> encoders;
  private final boolean xl;
  private final boolean forceZeros;

  /**
   * @param encoders in the order in which their embeddings are joined
   * @param xl SDXL's way: the hidden states before the last layer, and the last one's pooled text
   * @param forceZeros an absent negative prompt is all zeros, not the encoded ""
   */
  public ClipConditioner(List<TextEncoder> encoders, boolean xl, boolean forceZeros) {
    this.encoders = List.copyOf(encoders);
    this.xl = xl;
    this.forceZeros = forceZeros;
  }

  @Override
  public int texts() {
    return encoders.size();
  }

  /**
   * In the plain syntax layers are left out for the prompts only, never for the negative ones, as
   * in diffusers; in A1111's for both.
   */
  @Override
  public TextStage stage(PromptBatch texts) {
    List<String> warnings = new ArrayList<>();
    int skip = clipSkip(texts, warnings);
    return new ClipTextStage(encoders, xl, forceZeros, texts, skip, warnings);
  }

  /** The layers to leave out, where the syntax lets that be done. */
  private int clipSkip(PromptBatch batch, List<String> warnings) {
    int skip = batch.clipSkip();
    if (skip > 0 && batch.syntax() == PromptSyntax.A1111 && !isOpenAi()) {
      warnings.add(
          "Clip skip is left out: with the prompt syntax of A1111 it is for SD 1.x models only.");
      return 0;
    }
    int always = xl ? 1 : 0; // SDXL takes the hidden states before the last layer
    for (TextEncoder encoder : encoders) {
      int layers = encoder.model().config().numHiddenLayers() - always;
      if (skip > layers) {
        throw new InputException(
            "Expected a clip skip of at most "
                + layers
                + ", as the text encoder has no more layers, but got "
                + skip
                + ".");
      }
    }
    return skip;
  }

  /** OpenAI's CLIP alone, as 1.x has it; all others have one of OpenCLIP's. */
  private boolean isOpenAi() {
    return !xl && !encoders.getLast().model().config().isOpenClip();
  }
}
