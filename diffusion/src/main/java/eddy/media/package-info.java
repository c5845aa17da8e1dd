/** What a run may make. */
@NullMarked
package eddy.media;

import org.jspecify.annotations.NullMarked;
