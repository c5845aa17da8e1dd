@NullMarked
package eddy.benchmarks;

import org.jspecify.annotations.NullMarked;
