@NullMarked
package eddy.kernels.cuda;

import org.jspecify.annotations.NullMarked;
