/**
 * The published architectures as numbers, and networks of them with random weights, to be measured
 * without a model.
 */
@NullMarked
package eddy.family.architecture;

import org.jspecify.annotations.NullMarked;
