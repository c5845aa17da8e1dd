package eddy.family;

import eddy.pipeline.request.GenerationRequest;
import org.jspecify.annotations.Nullable;

/**
 * An opened model, as the pipeline sees it: what turns texts into conditions, what the sampler
 * asks, and what lies between pictures and the samples. What is inside is the family's own affair.
 */
public interface DiffusionModel {
  /** What front ends have to go by. */
  ModelTraits traits();

  /** What makes conditions of texts; null for a model that is told no text. */
  @Nullable TextConditioner text();

  /** What the sampler asks. */
  DenoisingNetwork denoiser();

  /** Between pictures and what the sampler works on. */
  LatentCodec codec();

  /** Whether each step also asks for the negative prompt's prediction. */
  default boolean isGuided(GenerationRequest request) {
    return request.sampling().guidanceScale() > 1
        && text() != null
        && !denoiser().isGuidanceDistilled();
  }
}
