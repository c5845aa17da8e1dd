/** What a device could do at best, measured: the figures that kernels are compared with. */
@NullMarked
package eddy.kernels.gpu.peak;

import org.jspecify.annotations.NullMarked;
