/** {@code eddy serve}: pictures over HTTP. */
@NullMarked
package eddy.server;

import org.jspecify.annotations.NullMarked;
