@NullMarked
package eddy.kernels.opencl.device;

import org.jspecify.annotations.NullMarked;
