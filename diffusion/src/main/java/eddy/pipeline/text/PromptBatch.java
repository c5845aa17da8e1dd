package eddy.pipeline.text;

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

  /**
   * The texts of a request.
   *
   * @param guided whether the negative prompts have a say
   */
  public static PromptBatch of(GenerationRequest request, boolean guided) {
    Texts texts = request.texts();
    return new PromptBatch(
        texts.prompts(),
        texts.prompts2(),
        guided,
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

  /** The first n of them. */
  public PromptBatch first(int n) {
    return n == prompts.size()
        ? this
        : new PromptBatch(
            prompts.subList(0, n),
            firstOrNull(prompts2, n),
            guided,
            firstOrNull(negatives, n),
            firstOrNull(negatives2, n),
            clipSkip,
            syntax);
  }

  private static @Nullable List<String> firstOrNull(@Nullable List<String> texts, int n) {
    return texts == null ? null : texts.subList(0, n);
  }

  /** The prompts that an encoder is given. */
  public List<String> prompts(int encoder) {
    return encoder > 0 && prompts2 != null ? prompts2 : prompts;
  }

  /** The negative prompts that an encoder is given; "" where there are none. */
  public List<String> negatives(int encoder) {
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
