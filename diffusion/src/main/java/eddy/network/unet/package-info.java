/**
 * The U-Net conditioned on text, in diffusers' class names and under the names of its weight keys.
 */
@NullMarked
package eddy.network.unet;

import org.jspecify.annotations.NullMarked;
