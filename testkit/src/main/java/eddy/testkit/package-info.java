/**
 * One catalogue of op cases for tests and benchmarks: what each backend must be able to do, on
 * which shapes, how exact, and how much work it is. After ggml's {@code test-backend-ops}.
 */
@NullMarked
package eddy.testkit;

import org.jspecify.annotations.NullMarked;
