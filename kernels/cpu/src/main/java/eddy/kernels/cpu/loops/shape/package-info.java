/**
 * What the processor has: whether there are vectors, how wide they are, and the tiles that suit
 * them; and numbers that a loop's versions share. Apart from the loops of {@link
 * eddy.kernels.cpu.loops} and of the packages below it, which all need it.
 */
@NullMarked
package eddy.kernels.cpu.loops.shape;

import org.jspecify.annotations.NullMarked;
