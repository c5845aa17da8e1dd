@NullMarked
package eddy.kernels.cuda.driver;

import org.jspecify.annotations.NullMarked;
