/** {@code eddy diffuse}. */
@NullMarked
package eddy.cli.diffuse;

import org.jspecify.annotations.NullMarked;
