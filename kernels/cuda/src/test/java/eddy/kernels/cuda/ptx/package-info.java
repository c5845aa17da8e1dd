@NullMarked
package eddy.kernels.cuda.ptx;

import org.jspecify.annotations.NullMarked;
