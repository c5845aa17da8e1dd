@NullMarked
package eddy.peers;

import org.jspecify.annotations.NullMarked;
