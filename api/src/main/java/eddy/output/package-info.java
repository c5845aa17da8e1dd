/** Where results go, and that nothing that is read is written over. */
@NullMarked
package eddy.output;

import org.jspecify.annotations.NullMarked;
