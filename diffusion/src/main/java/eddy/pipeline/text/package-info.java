/** From prompts to conditions, by one CLIP encoder or two. */
@NullMarked
package eddy.pipeline.text;

import org.jspecify.annotations.NullMarked;
