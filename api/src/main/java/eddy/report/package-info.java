/** Sizes, times and JSON, for people and for programs. */
@NullMarked
package eddy.report;

import org.jspecify.annotations.NullMarked;
