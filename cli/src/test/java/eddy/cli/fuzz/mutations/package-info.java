/** Ways to spoil an input, by the form that it has. */
@NullMarked
package eddy.cli.fuzz.mutations;

import org.jspecify.annotations.NullMarked;
