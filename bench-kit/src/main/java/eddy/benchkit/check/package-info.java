/** {@code eddy check}: what an owner of a GPU runs first. */
@NullMarked
package eddy.benchkit.check;

import org.jspecify.annotations.NullMarked;
