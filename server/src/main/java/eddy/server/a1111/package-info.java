/** The API of the Stable Diffusion web UI (AUTOMATIC1111), as far as its clients use it. */
@NullMarked
package eddy.server.a1111;

import org.jspecify.annotations.NullMarked;
