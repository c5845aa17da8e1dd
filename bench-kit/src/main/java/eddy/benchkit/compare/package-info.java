/** A result of an op or a graph beside the right one. After ggml's {@code test-backend-ops}. */
@NullMarked
package eddy.benchkit.compare;

import org.jspecify.annotations.NullMarked;
