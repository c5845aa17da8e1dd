/**
 * The loops of {@link eddy.kernels.cpu.loops} with the Vector API, in a package of their own: where
 * Java was started without the module {@code jdk.incubator.vector}, no class of this package may be
 * loaded. Nobody but {@code eddy.kernels.cpu.loops} calls them.
 */
@NullMarked
package eddy.kernels.cpu.loops.vector;

import org.jspecify.annotations.NullMarked;
