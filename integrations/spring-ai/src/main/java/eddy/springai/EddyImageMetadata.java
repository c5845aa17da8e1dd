package eddy.springai;

import org.springframework.ai.image.ImageGenerationMetadata;

/**
 * How one picture was made.
 *
 * @param seed an unsigned whole number
 * @param parameters all there is to make it again, in the form that its PNG has as well
 */
public record EddyImageMetadata(String seed, String parameters)
    implements ImageGenerationMetadata {}
