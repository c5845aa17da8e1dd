@NullMarked
package eddy.kernels.tornado;

import org.jspecify.annotations.NullMarked;
