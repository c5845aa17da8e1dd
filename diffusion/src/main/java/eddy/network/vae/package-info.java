/** The autoencoder between pictures and latents. */
@NullMarked
package eddy.network.vae;

import org.jspecify.annotations.NullMarked;
