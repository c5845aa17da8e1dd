/**
 * A fuzzer of everything that Eddy reads. An input is told by the name of its entry point, a seed
 * and an index alone; each has to be read, or refused with one sentence.
 */
@NullMarked
package eddy.cli.fuzz;

import org.jspecify.annotations.NullMarked;
