@NullMarked
package eddy.pipeline.latents;

import org.jspecify.annotations.NullMarked;
