@NullMarked
package eddy.kernels.budget.machine;

import org.jspecify.annotations.NullMarked;
