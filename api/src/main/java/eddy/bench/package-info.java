/** How fast whole networks run. */
@NullMarked
package eddy.bench;

import org.jspecify.annotations.NullMarked;
