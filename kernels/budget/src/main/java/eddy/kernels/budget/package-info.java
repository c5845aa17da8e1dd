/** What each GPU kernel costs, as compilers for GPUs show it: a committed table. */
@NullMarked
package eddy.kernels.budget;

import org.jspecify.annotations.NullMarked;
