/** The catalogue of op cases, which tests prove right on every backend and benchmarks time. */
@NullMarked
package eddy.benchkit.cases;

import org.jspecify.annotations.NullMarked;
