/** Eddy beside onnxruntime: the same networks and ops in one JVM, in turns. */
@NullMarked
package eddy.peers;

import org.jspecify.annotations.NullMarked;
