@NullMarked
package eddy.kernels.opencl;

import org.jspecify.annotations.NullMarked;
