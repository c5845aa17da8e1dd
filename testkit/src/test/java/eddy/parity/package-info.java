/** Comparisons with the numbers of the reference implementation. */
@NullMarked
package eddy.parity;

import org.jspecify.annotations.NullMarked;
