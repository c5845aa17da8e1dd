/** What is read from a terminal or a pipe, and written to one. */
@NullMarked
package eddy.cli.terminal;

import org.jspecify.annotations.NullMarked;
