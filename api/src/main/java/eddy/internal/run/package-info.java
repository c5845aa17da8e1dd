/**
 * From what was asked for to what the pipeline is asked for. Not for programs: it changes as Eddy
 * does.
 */
@NullMarked
package eddy.internal.run;

import org.jspecify.annotations.NullMarked;
