/** JMH benchmarks of single ops and whole networks, on every backend. */
@NullMarked
package eddy.benchmarks;

import org.jspecify.annotations.NullMarked;
