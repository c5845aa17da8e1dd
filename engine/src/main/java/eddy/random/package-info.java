/** Random numbers, the same as PyTorch's for the same seed. */
@NullMarked
package eddy.random;

import org.jspecify.annotations.NullMarked;
