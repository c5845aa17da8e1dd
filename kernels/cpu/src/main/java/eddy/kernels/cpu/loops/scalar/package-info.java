/**
 * The loops of {@link eddy.kernels.cpu.loops} in plain Java, for a JVM without the Vector API or a
 * processor that it is slow on. Nobody but {@code eddy.kernels.cpu.loops} calls them.
 *
 * <p>C2 makes vectors of simple counted loops by itself, but, up to Java 25, only where it can tell
 * that no element written is read again later, and that only where all arrays are read and written
 * at the very index that the loop counts. {@link eddy.kernels.cpu.loops.scalar.ScalarTiles}, in
 * which nearly all the time goes, copies its operands so that this holds. The other loops are
 * written in the plainest way.
 */
@NullMarked
package eddy.kernels.cpu.loops.scalar;

import org.jspecify.annotations.NullMarked;
