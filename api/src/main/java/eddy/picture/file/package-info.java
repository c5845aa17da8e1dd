/** Files that hold pictures, the texts in them, and latents. */
@NullMarked
package eddy.picture.file;

import org.jspecify.annotations.NullMarked;
