/**
 * How long a GPU would take for a network, reckoned from its clocks and from the kernels' machine
 * code. A model: nothing of it is measured.
 */
@NullMarked
package eddy.kernels.budget.speed;

import org.jspecify.annotations.NullMarked;
