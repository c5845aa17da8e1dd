@NullMarked
package eddy.output;

import org.jspecify.annotations.NullMarked;
