/** {@code eddy inspect}. */
@NullMarked
package eddy.cli.inspect;

import org.jspecify.annotations.NullMarked;
