/**
 * Checkpoints of Stable Diffusion in the layout of the original latent-diffusion code, as one file:
 * their keys in diffusers' names, and the configs that they don't carry.
 */
@NullMarked
package eddy.family.sd.original;

import org.jspecify.annotations.NullMarked;
