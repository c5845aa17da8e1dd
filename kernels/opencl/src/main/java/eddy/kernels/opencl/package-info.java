/**
 * The {@code opencl} backend: the GPU kernels of {@code kernels/tornado}, compiled ahead of time to
 * OpenCL C and kept as resources beside this package, dispatched through JOCL. {@link
 * eddy.kernels.gpu} decides what to launch; this package finds devices, builds programs, owns
 * device memory and runs the launches.
 */
@NullMarked
package eddy.kernels.opencl;

import org.jspecify.annotations.NullMarked;
