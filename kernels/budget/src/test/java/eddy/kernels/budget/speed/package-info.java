@NullMarked
package eddy.kernels.budget.speed;

import org.jspecify.annotations.NullMarked;
