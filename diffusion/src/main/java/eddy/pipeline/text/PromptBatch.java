package eddy.pipeline.text;

import eddy.pipeline.model.ModelFit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequest.Texts;
import eddy.prompt.PromptSyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a batch of pictures, and how they are to be encoded.
 *
 * @param prompts one for each picture
 * @param prompts2 for the second text encoder of SDXL; null for the same
 * @param guided whether negative prompts are encoded too
 * @param negatives one for each picture; null when none was given, which SDXL takes for all zeros
 *     and the other models for ""
 * @param negatives2 for the second text encoder; null for the same
 * @param clipSkip last layers of the text encoder to leave out: 0 is none
 */
public record PromptBatch(
    List<String> prompts,
    @Nullable List<String> prompts2,
    boolean guided,
    @Nullable List<String> negatives,
    @Nullable List<String> negatives2,
    int clipSkip,
    PromptSyntax syntax) {

  /** The texts of a request to a model. */
  public static PromptBatch of(GenerationRequest request, ModelFit model) {
    Texts texts = request.texts();
    return new PromptBatch(
        texts.prompts(),
        texts.prompts2(),
        model.isGuided(request),
        texts.negativePrompts(),
        texts.negativePrompts2(),
        texts.clipSkip(),
        texts.syntax());
  }

  public PromptBatch {
    requireCount(prompts2, prompts);
    requireCount(negatives, prompts);
    requireCount(negatives2, prompts);
  }

  /** The prompts that an encoder is given. */
  List<String> prompts(int encoder) {
    return encoder > 0 && prompts2 != null ? prompts2 : prompts;
  }

  /** The negative prompts that an encoder is given; "" where there are none. */
  List<String> negatives(int encoder) {
    if (!guided) {
      return List.of();
    }
    if (negatives == null) {
      return prompts.stream().map(p -> "").toList();
    }
    return encoder > 0 && negatives2 != null ? negatives2 : negatives;
  }

  private static void requireCount(@Nullable List<String> texts, List<String> prompts) {
    if (texts != null && texts.size() != prompts.size()) {
      throw new IllegalArgumentException(texts.size() + " texts for " + prompts.size());
    }
  }
}
