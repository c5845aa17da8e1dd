/** What Eddy can compute on, and which of its kernels are the fastest there. */
@NullMarked
package eddy.device;

import org.jspecify.annotations.NullMarked;
