@NullMarked
package eddy.cli.terminal;

import org.jspecify.annotations.NullMarked;
