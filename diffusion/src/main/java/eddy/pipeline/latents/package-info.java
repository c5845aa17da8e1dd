/** Latents: made of pictures and turned into them, whole or in tiles, enlarged, and previewed. */
@NullMarked
package eddy.pipeline.latents;

import org.jspecify.annotations.NullMarked;
