/** Pictures as numbers, and what is done to them: cut, resized, masked. */
@NullMarked
package eddy.picture;

import org.jspecify.annotations.NullMarked;
