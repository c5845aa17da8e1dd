/**
 * The {@code opencl} backend: the GPU kernels of {@code kernels/tornado}, compiled ahead of time to
 * OpenCL C and kept as resources beside this package, dispatched through JOCL. {@link
 * eddy.kernels.gpu} decides what to launch; this package runs the launches and measures them. Its
 * rooms know the devices and their memory, and build the kernels.
 */
@NullMarked
package eddy.kernels.opencl;

import org.jspecify.annotations.NullMarked;
