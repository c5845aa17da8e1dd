/** What happens while pictures are made. */
@NullMarked
package eddy.event;

import org.jspecify.annotations.NullMarked;
