/** Random op cases and graphs, beside the catalogue's, to compare backends on. */
@NullMarked
package eddy.testkit;

import org.jspecify.annotations.NullMarked;
