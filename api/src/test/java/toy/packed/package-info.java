@NullMarked
package toy.packed;

import org.jspecify.annotations.NullMarked;
