@NullMarked
package eddy.random;

import org.jspecify.annotations.NullMarked;
