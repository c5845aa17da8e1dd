/** The exported kernels, built by a device's driver and kept for the next start. */
@NullMarked
package eddy.kernels.opencl.program;

import org.jspecify.annotations.NullMarked;
