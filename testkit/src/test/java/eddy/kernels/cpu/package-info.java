@NullMarked
package eddy.kernels.cpu;

import org.jspecify.annotations.NullMarked;
