/** The exported kernels: their text, what it needs, and the modules that a driver makes of it. */
@NullMarked
package eddy.kernels.cuda.ptx;

import org.jspecify.annotations.NullMarked;
