/** A format of weights as it would stand in another jar. */
@NullMarked
package jar.format;

import org.jspecify.annotations.NullMarked;
