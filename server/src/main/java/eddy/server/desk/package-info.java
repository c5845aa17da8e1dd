/** What is asked for and made, whatever protocol it was asked by. */
@NullMarked
package eddy.server.desk;

import org.jspecify.annotations.NullMarked;
