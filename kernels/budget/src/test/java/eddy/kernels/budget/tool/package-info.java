@NullMarked
package eddy.kernels.budget.tool;

import org.jspecify.annotations.NullMarked;
