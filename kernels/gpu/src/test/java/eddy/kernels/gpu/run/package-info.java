@NullMarked
package eddy.kernels.gpu.run;

import org.jspecify.annotations.NullMarked;
