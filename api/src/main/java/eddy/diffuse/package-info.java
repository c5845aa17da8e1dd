/** How a picture drowns in noise. */
@NullMarked
package eddy.diffuse;

import org.jspecify.annotations.NullMarked;
