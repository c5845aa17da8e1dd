/**
 * What OpenCL shows of a device, the memory that is taken of it, and what is said when it fails.
 */
@NullMarked
package eddy.kernels.opencl.device;

import org.jspecify.annotations.NullMarked;
