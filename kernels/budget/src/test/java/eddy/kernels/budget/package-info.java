@NullMarked
package eddy.kernels.budget;

import org.jspecify.annotations.NullMarked;
