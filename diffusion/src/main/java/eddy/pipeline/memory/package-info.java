/** What the stages of a run take, and the limit that they are held to. */
@NullMarked
package eddy.pipeline.memory;

import org.jspecify.annotations.NullMarked;
