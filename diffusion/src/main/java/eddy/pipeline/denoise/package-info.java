/**
 * From noise to latents: where a run begins, guidance, masks, and the networks asked in each step.
 */
@NullMarked
package eddy.pipeline.denoise;

import org.jspecify.annotations.NullMarked;
