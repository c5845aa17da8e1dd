@NullMarked
package eddy.kernels.cpu.loops;

import org.jspecify.annotations.NullMarked;
