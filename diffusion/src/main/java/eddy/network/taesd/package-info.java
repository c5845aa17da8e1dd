/** The small autoencoder that previews are decoded with. */
@NullMarked
package eddy.network.taesd;

import org.jspecify.annotations.NullMarked;
