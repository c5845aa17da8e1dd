@NullMarked
package toy.pixels;

import org.jspecify.annotations.NullMarked;
