/** Stable Diffusion 1.x and 2.x. */
@NullMarked
package eddy.family.sd;

import org.jspecify.annotations.NullMarked;
