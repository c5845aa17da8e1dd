@NullMarked
package eddy.kernels.opencl.program;

import org.jspecify.annotations.NullMarked;
