/**
 * The {@code cuda} backend: the GPU kernels of {@code kernels/tornado}, compiled ahead of time to
 * PTX and kept as resources beside this package, run by NVIDIA's driver without TornadoVM. {@link
 * eddy.kernels.gpu} decides what to launch and runs it; this package gives it the driver. Its rooms
 * bind the driver's calls, and load the kernels.
 */
@NullMarked
package eddy.kernels.cuda;

import org.jspecify.annotations.NullMarked;
