/**
 * The loops of {@link eddy.kernels.cpu.loops} with the Vector API, in a package of their own: where
 * Java was started without the module {@code jdk.incubator.vector}, no class of this package may be
 * loaded. Nobody but {@code eddy.kernels.cpu.loops} calls them.
 *
 * <p>Vectors stay in registers only where C2 sees the exact class of each. In some runs of the JVM
 * it doesn't, and then every step of a loop leaves vectors on the heap, unless
 *
 * <ul>
 *   <li>an operation is called on a vector just loaded or computed, not on one that the loop
 *       carries on: {@code sum = x.add(sum)}, never {@code sum = sum.add(x)};
 *   <li>methods that aren't the Vector API's own pass vectors to each other only where they are
 *       small ({@code VectorMath}); others take arrays and places.
 * </ul>
 */
@NullMarked
package eddy.kernels.cpu.loops.vector;

import org.jspecify.annotations.NullMarked;
