/** What a stage of a run is, and how much it makes at once. */
@NullMarked
package eddy.pipeline.stage;

import org.jspecify.annotations.NullMarked;
