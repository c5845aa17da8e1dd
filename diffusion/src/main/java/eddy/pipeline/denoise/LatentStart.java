package eddy.pipeline.denoise;

import org.jspecify.annotations.Nullable;

/**
 * What denoising begins with.
 *
 * @param latents at the noise level of the first step, [batch, L, h, w]
 * @param inpainting null when the whole picture is made
 */
public record LatentStart(float[] latents, @Nullable Inpainting inpainting) {}
