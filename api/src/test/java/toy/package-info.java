/** What the toy families share. */
@NullMarked
package toy;

import org.jspecify.annotations.NullMarked;
