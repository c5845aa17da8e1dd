/** A sampler as it would stand in another jar. */
@NullMarked
package jar.sampler;

import org.jspecify.annotations.NullMarked;
