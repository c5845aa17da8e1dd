@NullMarked
package eddy;

import org.jspecify.annotations.NullMarked;
