/** {@code eddy bench} and {@code eddy tune}. */
@NullMarked
package eddy.cli.bench;

import org.jspecify.annotations.NullMarked;
