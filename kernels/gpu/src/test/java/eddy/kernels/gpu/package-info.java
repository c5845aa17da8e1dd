@NullMarked
package eddy.kernels.gpu;

import org.jspecify.annotations.NullMarked;
