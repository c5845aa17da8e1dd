/**
 * The interface to backends, which compile plans and run them, and how one is found and opened by
 * its name.
 */
@NullMarked
package eddy.backend;

import org.jspecify.annotations.NullMarked;
