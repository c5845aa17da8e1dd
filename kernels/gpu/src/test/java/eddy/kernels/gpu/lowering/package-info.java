@NullMarked
package eddy.kernels.gpu.lowering;

import org.jspecify.annotations.NullMarked;
