/** Stable Diffusion XL and its refiner, whose networks are told sizes too. */
@NullMarked
package eddy.family.sdxl;

import org.jspecify.annotations.NullMarked;
