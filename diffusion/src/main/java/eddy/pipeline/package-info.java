/** A run, its stages in their order, and what would make it fit the memory. */
@NullMarked
package eddy.pipeline;

import org.jspecify.annotations.NullMarked;
