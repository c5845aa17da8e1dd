/** CLIP's text encoder, under the names of its weight keys. */
@NullMarked
package eddy.network.clip;

import org.jspecify.annotations.NullMarked;
