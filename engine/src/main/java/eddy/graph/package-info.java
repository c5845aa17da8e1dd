/**
 * Networks recorded as graphs of ops, and plans: fused, in order, with a place in memory for each
 * value.
 */
@NullMarked
package eddy.graph;

import org.jspecify.annotations.NullMarked;
