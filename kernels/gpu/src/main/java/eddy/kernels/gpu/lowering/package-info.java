/** A plan turned into launches: one class for each group of ops. */
@NullMarked
package eddy.kernels.gpu.lowering;

import org.jspecify.annotations.NullMarked;
