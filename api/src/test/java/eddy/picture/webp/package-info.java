@NullMarked
package eddy.picture.webp;

import org.jspecify.annotations.NullMarked;
