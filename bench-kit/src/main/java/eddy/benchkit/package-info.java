/** {@code eddy bench ops}: single ops of the catalogue, timed. */
@NullMarked
package eddy.benchkit;

import org.jspecify.annotations.NullMarked;
