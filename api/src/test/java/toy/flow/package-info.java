@NullMarked
package toy.flow;

import org.jspecify.annotations.NullMarked;
