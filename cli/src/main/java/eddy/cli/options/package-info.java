/** Options: what others call them, what they take, and settings out of them. */
@NullMarked
package eddy.cli.options;

import org.jspecify.annotations.NullMarked;
