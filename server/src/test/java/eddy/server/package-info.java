@NullMarked
package eddy.server;

import org.jspecify.annotations.NullMarked;
