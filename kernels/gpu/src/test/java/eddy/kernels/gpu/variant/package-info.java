@NullMarked
package eddy.kernels.gpu.variant;

import org.jspecify.annotations.NullMarked;
