/** The kernels there are for an op, and which of them is used for which shape on which device. */
@NullMarked
package eddy.kernels.gpu.variant;

import org.jspecify.annotations.NullMarked;
