@NullMarked
package eddy.cli;

import org.jspecify.annotations.NullMarked;
